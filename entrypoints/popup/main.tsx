/** The popup. */
import '@/components/styles/popup.css';
import { PopupScreen } from '@/components/popup/PopupScreen';
import { mount } from '@/entrypoints/screen/mount';
import { usePopup } from './use-popup';

function Popup() {
  return <PopupScreen {...usePopup()} />;
}

mount('popupTitle', <Popup />);
