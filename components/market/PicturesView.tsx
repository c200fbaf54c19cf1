/** The figures as pictures, each with its table: shares with intervals, what stands together, the map of skills, pay. */
import { useMemo } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { coverageOf } from '@/utils/market/coverage';
import { reportOf } from '@/utils/market/report';
import type { Sums } from '@/utils/market/sums';
import { Matrix } from './charts/Matrix';
import { Ranges } from './charts/Ranges';
import { ShareBars } from './charts/ShareBars';
import { SkillMap } from './charts/SkillMap';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';

const BARS = 20;
const DOTS = 40;

export function PicturesView({
  sums,
  part,
  knowledge,
  choices,
  profile,
  kinship,
  weights,
}: ViewProps & { readonly sums: Sums }) {
  const { t, number } = useSpeech();
  const { words, remembered } = useMarket();
  const report = useMemo(
    () => reportOf(sums, part ?? [], knowledge, choices.cutoffs, remembered),
    [sums, part, knowledge, choices.cutoffs, remembered],
  );
  const coverage = useMemo(() => coverageOf(part ?? [], profile, kinship, weights), [part, profile, kinship, weights]);
  if (report.tooFew)
    return <p className="notice">{t('marketTooFew', number(report.n), number(report.cutoffs.fewest))}</p>;
  const rows = report.skills.map((line) => ({ ...line, label: words.skill(line.skill) }));
  const told = report.salaries.filter(({ enough }) => enough);
  return (
    <div className="pictures-view">
      <ShareBars title={t('marketShares')} text={t('marketSharesText')} rows={rows.slice(0, BARS)} />
      {part && <Matrix skills={report.skills.map(({ skill }) => skill)} entries={part} />}
      {part && profile.skills.length > 0 && (
        <SkillMap points={rows.slice(0, DOTS).map((line) => ({ ...line, coverage: coverage.get(line.skill) ?? 0 }))} />
      )}
      {told.length > 0 && <Ranges salaries={told} />}
    </div>
  );
}
