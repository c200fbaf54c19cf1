/** Marks look in our own pages as they do on the boards': as the user chose. */
import { partsOf } from '@/utils/page/look';
import { LEVELS, lookOf, settings, type Settings } from '@/utils/store/settings';

/** Dresses the page (components/styles/looks.css) now and whenever the user chooses otherwise. */
export function followMarkLooks({ style }: HTMLElement): void {
  const dress = (chosen: Settings): void => {
    for (const level of LEVELS) {
      const { line, tint } = partsOf(lookOf(chosen, level));
      style.setProperty(`--mark-${level}`, `var(--tint-${tint})`);
      style.setProperty(`--mark-${level}-line`, `var(--tint-${tint}-line)`);
      style.setProperty(`--mark-${level}-style`, line);
    }
  };
  settings.watch(dress);
  settings.get().then(dress, () => undefined);
}
