/** Starts the screen of the current posting: with its content at once, or with a sketch of it where reading takes long. */
import { PopupScreen, type PopupScreenProps } from '@/components/popup/PopupScreen';
import { mount } from '@/entrypoints/screen/mount';
import { firstLook, type FirstLook } from './first-look';
import { usePopup } from './use-popup';

/** Later than this a sketch is better than nothing; what comes before it is drawn once and does not jump. */
const PATIENCE_MS = 150;

interface Props {
  readonly first: FirstLook | null;
  readonly place: PopupScreenProps['place'];
}

function Popup({ first, place }: Props) {
  return <PopupScreen {...usePopup(first, place)} />;
}

export function mountPopup(place: PopupScreenProps['place']): void {
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
  });
  const first = firstLook().catch(() => null);
  void Promise.race([first, late]).then((known) => {
    mount('popupTitle', <Popup first={known} place={place} />);
  });
}
