/** Starts the screen of the current posting: with its content at once, or with a sketch of it where reading takes long. */
import { PopupScreen } from '@/components/popup/PopupScreen';
import { mount } from '@/entrypoints/screen/mount';
import { firstLook, type FirstLook } from './first-look';
import { usePopup } from './use-popup';

/** Later than this a sketch is better than nothing; what comes before it is drawn once and does not jump. */
const PATIENCE_MS = 150;

function Popup({ first }: { readonly first: FirstLook | null }) {
  return <PopupScreen {...usePopup(first)} />;
}

export function mountPopup(): void {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  const first = firstLook().catch(() => null);
  void Promise.race([first, late]).then((known) => {
    mount('popupTitle', <Popup first={known} />);
  });
}
