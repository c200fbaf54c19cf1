/** A score in a list: the number with its band as a word; a dash where there is none. */
import { useSpeech } from '@/components/i18n/translator';
import { BAND_WORD } from '@/components/posting/words';
import { bandOf } from '@/utils/match/weights';

interface Props {
  /** 0–100; null: there is none. */
  readonly score: number | null;
  readonly hasProfile: boolean;
}

export function ScoreBadge({ score, hasProfile }: Props) {
  const { t, number } = useSpeech();
  if (score === null) {
    return (
      <span className="score-badge none">
        <span aria-hidden="true">{t('noScoreSign')}</span>
        <span className="visually-hidden">{t(hasProfile ? 'noScoreTooFew' : 'noScoreProfile')}</span>
      </span>
    );
  }
  return (
    <span className="score-badge">
      <span className="visually-hidden">{t('scoreTitle')}</span>
      <b>{number(score)}</b>
      <span className="score-badge-band">{t(BAND_WORD[bandOf(score)])}</span>
    </span>
  );
}
