/** Words of the posting; where there is a page to show, a press scrolls it there. */
import { useSpeech } from '@/components/i18n/translator';
import type { Span } from '@/utils/extract/reading';
import { sentenceOf } from './sentence';

interface Props {
  /** The posting's text. */
  readonly text: string;
  readonly span: Span;
  readonly onShow?: ((span: Span) => void) | undefined;
}

export function Quote({ text, span, onShow }: Props) {
  const { t } = useSpeech();
  const words = <q className="sentence">{sentenceOf(text, span)}</q>;
  if (!onShow) return words;
  return (
    <button
      type="button"
      className="quote"
      title={t('quoteTitle')}
      onClick={() => {
        onShow(span);
      }}
    >
      {words}
    </button>
  );
}
