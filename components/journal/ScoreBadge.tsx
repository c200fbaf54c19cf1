/** A score in a list: the number with its band as a word; a dash where there is none. */
import { useSpeech } from '@/components/i18n/translator';
import { BAND_WORD } from '@/components/posting/words';
import type { Match, NoMatch } from '@/utils/match/match';

export function ScoreBadge({ match }: { readonly match: Match | NoMatch }) {
  const { t, number } = useSpeech();
  if ('none' in match) {
    return (
      <span className="score-badge none">
        <span aria-hidden="true">{t('noScoreSign')}</span>
        <span className="visually-hidden">{t(match.none === 'no-profile' ? 'noScoreProfile' : 'noScoreTooFew')}</span>
      </span>
    );
  }
  return (
    <span className="score-badge">
      <span className="visually-hidden">{t('scoreTitle')}</span>
      <b>{number(match.score)}</b>
      <span className="score-badge-band">{t(BAND_WORD[match.band])}</span>
    </span>
  );
}
