/** How many demands are met, in part met and missing, and which are missing; without a profile, how many there are. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Standings } from '@/components/journal/rating';
import type { Summary } from '@/utils/extract/summary';
import type { SkillId } from '@/utils/taxonomy/skill';

interface Props {
  readonly standings: Standings | null;
  readonly demands: Summary['demands'];
  readonly nameOf: (id: SkillId) => string;
}

export function SkillCounts({ standings, demands, nameOf }: Props) {
  const { t, plural, number, list } = useSpeech();
  if (standings === null) return <span className="seen-counts">{plural('rowDemands', demands.length)}</span>;
  const { met, part, missing } = standings;
  const names = missing.map((skills) => list(skills.map(nameOf), 'disjunction')).join(t('listGap'));
  return (
    <>
      <span className="seen-counts">
        <span>
          <Icon name="check" size={13} />
          <span aria-hidden="true">{number(met)}</span>
          <span className="visually-hidden">{plural('rowMet', met)}</span>
        </span>
        {part > 0 && (
          <span>
            <Icon name="half" size={13} />
            <span aria-hidden="true">{number(part)}</span>
            <span className="visually-hidden">{plural('rowPart', part)}</span>
          </span>
        )}
        <span>
          <Icon name="ring" size={13} />
          <span aria-hidden="true">{number(missing.length)}</span>
          <span className="visually-hidden">{plural('rowMissing', missing.length)}</span>
        </span>
      </span>
      {names !== '' && (
        <span className="missing-names small soft" title={names}>
          {names}
        </span>
      )}
    </>
  );
}
