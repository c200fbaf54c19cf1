/**
 * How many demands are met, in part met and missing, and which are missing; without a profile, how many there are. The signs
 * before the counts are drawn by the style sheet: a picture of its own for each would cost more than all the rest of a row.
 */
import { useSpeech, type Speech } from '@/components/i18n/translator';
import type { Standings } from '@/components/journal/rating';
import type { Summary } from '@/utils/extract/summary';
import type { SkillId } from '@/utils/taxonomy/skill';

interface Props {
  readonly standings: Standings | null;
  readonly demands: Summary['demands'];
  readonly nameOf: (id: SkillId) => string;
}

/** Missing skills that are named in the row; more do not fit. */
const NAMED = 3;

/** The cell of a row; what its numbers mean is its description. */
export function SkillCounts({ standings, demands, nameOf }: Props) {
  const speech = useSpeech();
  const { t, plural, number } = speech;
  if (standings === null)
    return (
      <span role="gridcell" className="cell-skills">
        {plural('rowDemands', demands.length)}
      </span>
    );
  const { met, part, missing } = standings;
  const names = namesOf(missing, nameOf, speech);
  const counts = [plural('rowMet', met), plural('rowPart', part), plural('rowMissing', missing.length)];
  const words = [counts.join(t('listGap')), ...(names.length > 0 ? [names.join(t('listGap'))] : [])].join(': ');
  return (
    <span role="gridcell" className="cell-skills" title={words}>
      <span className="seen-counts">
        <span className="met">{number(met)}</span>
        {part > 0 && <span className="part">{number(part)}</span>}
        <span className="missing">{number(missing.length)}</span>
      </span>
      {names.length > 0 && (
        <span className="missing-names">
          {names.slice(0, NAMED).join(t('listGap'))}
          {names.length > NAMED && ` +${number(names.length - NAMED)}`}
        </span>
      )}
    </span>
  );
}

function namesOf(missing: Standings['missing'], nameOf: Props['nameOf'], { list }: Speech): string[] {
  return missing.map(([only = '', ...others]) =>
    others.length === 0 ? nameOf(only) : list([only, ...others].map(nameOf), 'disjunction'),
  );
}
