/** The score of a posting in the list; a dash where there is none. */
import { useSpeech } from '@/components/i18n/translator';
import { BAND_WORD } from '@/components/posting/words';
import { bandOf } from '@/utils/match/weights';

interface Props {
  /** 0–100; null: there is none. */
  readonly score: number | null;
  readonly hasProfile: boolean;
}

export function ScoreCell({ score, hasProfile }: Props) {
  const { t, number } = useSpeech();
  if (score === null) {
    const why = t(hasProfile ? 'noScoreTooFew' : 'noScoreProfile');
    return (
      <span role="gridcell" className="cell-score none" aria-label={why} title={why}>
        {t('noScoreSign')}
      </span>
    );
  }
  return (
    <span role="gridcell" className="cell-score" title={t(BAND_WORD[bandOf(score)])}>
      {number(score)}
    </span>
  );
}
