/** Unfolds the rest of a list, and folds it again. */
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  /** How many lines there are beyond those that are always shown. */
  readonly more: number;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

export function MoreLess({ more, whole, onWhole }: Props) {
  const { t, number } = useSpeech();
  return (
    <button
      type="button"
      className="link"
      aria-expanded={whole}
      onClick={() => {
        onWhole(!whole);
      }}
    >
      {whole ? t('marketLess') : t('marketMore', number(more))}
    </button>
  );
}
