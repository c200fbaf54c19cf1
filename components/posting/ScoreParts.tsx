/** What the score is made of: a row for each demand with its points and the reason. The rows add up to the score. */
import type { ReactNode } from 'react';
import { useSpeech, type Speech } from '@/components/i18n/translator';
import type { Grounds, Shortfall } from '@/utils/match/grounds';
import type { Match, Part } from '@/utils/match/match';
import type { SkillId } from '@/utils/taxonomy/skill';
import { LEVEL_WORD, MASTERY_WORD, PROFICIENCY_WORD } from './words';

interface Props {
  readonly match: Match;
  readonly nameOf: (id: SkillId) => string;
  readonly onReveal?: ((skill: SkillId) => void) | undefined;
  /** The words of the posting that ask for a skill. */
  readonly quoteOf?: ((skill: SkillId) => ReactNode) | undefined;
}

const LEVELS = ['required', 'preferred'] as const;

export function ScoreParts({ match, nameOf, onReveal, quoteOf }: Props) {
  const { t, number } = useSpeech();
  return (
    <table className="parts">
      <caption className="visually-hidden">{t('partsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('partsSkill')}</th>
          <th scope="col" className="parts-points">
            {t('partsPoints')}
          </th>
        </tr>
      </thead>
      {LEVELS.map((level) => {
        const parts = match.parts.filter((part) => part.level === level);
        if (parts.length === 0) return null;
        return (
          <tbody key={level}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="parts-level">
                {t(LEVEL_WORD[level])}
              </th>
            </tr>
            {parts.map((part) => (
              <PartRow key={part.skills.join(' ')} {...{ part, nameOf, onReveal, quoteOf }} />
            ))}
          </tbody>
        );
      })}
      <tfoot>
        <tr>
          <th scope="row">{t('partsSum')}</th>
          <td className="parts-points">{t('pointsOf', number(match.score), number(100))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function PartRow({ part, nameOf, onReveal, quoteOf }: Omit<Props, 'match'> & { readonly part: Part }) {
  const speech = useSpeech();
  const { t, number } = speech;
  const possible = part.earned + part.lost;
  const names = speech.list(part.skills.map(nameOf), 'disjunction');
  const shown = part.grounds?.skill ?? part.skills[0];
  return (
    <tr>
      <th scope="row">
        {onReveal && shown !== undefined ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              onReveal(shown);
            }}
          >
            {names}
          </button>
        ) : (
          <span>{names}</span>
        )}
        <span className="parts-reason">{reason(part.grounds, nameOf, speech)}</span>
        {shown !== undefined && quoteOf?.(shown)}
      </th>
      <td className="parts-points">
        {t('pointsOf', number(part.earned), number(possible))}
        <span className="bar" aria-hidden="true">
          <span style={{ width: `${possible === 0 ? 0 : (100 * part.earned) / possible}%` }} />
        </span>
      </td>
    </tr>
  );
}

/** One sentence: why these points and not more. */
function reason(grounds: Grounds | null, nameOf: (id: SkillId) => string, speech: Speech): string {
  const { t } = speech;
  if (!grounds) return t('reasonMissing');
  const by = nameOf(grounds.by);
  const base =
    grounds.kind === 'have'
      ? grounds.by === grounds.skill
        ? t('reasonHave')
        : t('reasonHaveNamed', by)
      : t(grounds.kind === 'implied' ? 'reasonImplied' : 'reasonRelated', by);
  return [base, ...grounds.shortfalls.map((shortfall) => shortfallWords(shortfall, speech))].join(t('listGap'));
}

function shortfallWords(shortfall: Shortfall, { t, plural, number }: Speech): string {
  return shortfall.of === 'years'
    ? plural('shortfallYears', shortfall.asked, number(shortfall.have))
    : t('shortfallLevel', t(PROFICIENCY_WORD[shortfall.asked]), t(MASTERY_WORD[shortfall.have]));
}
