/** The side panel (Firefox: the sidebar): the popup's screen, which stays and follows the tab in front. */
import '@/components/styles/popup.css';
import '@/components/styles/panel.css';
import { mountPopup } from '@/entrypoints/popup/mount-popup';
import { closeOnKey } from './close-on-key';

mountPopup('panel');
closeOnKey();
