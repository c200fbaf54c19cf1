/** The match of a posting: ring, band, how many demands are met, and the parts behind the number; or why there is none. */
import type { ReactNode } from 'react';
import { Fold } from '@/components/controls/Fold';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Match, NoMatch } from '@/utils/match/match';
import type { SkillId } from '@/utils/taxonomy/skill';
import { ScoreParts } from './ScoreParts';
import { ScoreRing } from './ScoreRing';
import { BAND_WORD } from './words';

interface Props {
  readonly match: Match | NoMatch;
  readonly nameOf: (id: SkillId) => string;
  readonly optionsHref: string;
  /** Shows where the posting names the skill; absent where there is no page to show. */
  readonly onReveal?: ((skill: SkillId) => void) | undefined;
  /** Unfolds the parts from the start. */
  readonly open?: boolean;
  /** The words of the posting that ask for a skill; absent where there is no room or no text. */
  readonly quoteOf?: ((skill: SkillId) => ReactNode) | undefined;
}

export function ScoreCard({ match, nameOf, optionsHref, open = false, onReveal, quoteOf }: Props) {
  const { t, plural, number } = useSpeech();
  if ('none' in match) return <NoScore match={match} optionsHref={optionsHref} />;

  const met = match.parts.filter((part) => part.grounds?.credit === 100).length;
  const partly = match.parts.filter((part) => part.grounds !== null && part.grounds.credit < 100).length;
  return (
    <section className="card score" aria-label={t('scoreTitle')}>
      <div className="score-head">
        <ScoreRing score={match.score} label={t('scoreTitle')} />
        <div>
          <p className="score-band">{t(BAND_WORD[match.band])}</p>
          <p className="soft">
            {plural('scoreMet', match.parts.length, number(met))}
            {partly > 0 && (
              <>
                {t('listGap')}
                {plural('scorePartly', partly)}
              </>
            )}
          </p>
        </div>
      </div>
      <Fold heading={t('scoreWhy')} open={open}>
        <ScoreParts match={match} nameOf={nameOf} onReveal={onReveal} quoteOf={quoteOf} />
      </Fold>
    </section>
  );
}

function NoScore({ match, optionsHref }: { readonly match: NoMatch; readonly optionsHref: string }) {
  const { t, plural } = useSpeech();
  if (match.none === 'too-few-demands') {
    return (
      <section className="notice" aria-label={t('scoreTitle')}>
        <Icon name="half" size={20} />
        <div className="stack">
          <h2>{t('tooFewTitle')}</h2>
          <p className="soft">{match.demands === 0 ? t('tooFewNone') : plural('tooFewText', match.demands)}</p>
        </div>
      </section>
    );
  }
  return (
    <section className="notice" aria-label={t('scoreTitle')}>
      <Icon name="ring" size={20} />
      <div className="stack">
        <h2>{t('noProfileTitle')}</h2>
        <p className="soft">{t('noProfileText')}</p>
        <p>
          <a className="button primary" href={optionsHref} target={optionsHref.startsWith('#') ? '_self' : '_blank'}>
            {t('noProfileAction')}
          </a>
        </p>
      </div>
    </section>
  );
}
