/** How many postings are listed, and what is still going on. */
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly shown: number;
  readonly all: number;
  readonly whole: boolean;
  /** Share of the scores that are computed. */
  readonly rated: number;
  readonly searching: boolean;
}

export function ListStatus({ shown, all, whole, rated, searching }: Props) {
  const { t, plural, number } = useSpeech();
  const count = shown === all ? plural('journalCount', all) : t('journalFound', number(shown), number(all));
  return (
    <p role="status" className="soft list-count">
      {whole && rated === 1 && count}
      {rated < 1 && t('journalRating', number(Math.floor(rated * 100)))}
      {searching && (
        <>
          <span className="gap" aria-hidden="true" />
          {t('journalSearching')}
        </>
      )}
    </p>
  );
}
