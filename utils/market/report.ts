/** The page that people write after reading many postings by hand, from sums. */
import type { Degree, Seniority, VisaFact, WorkMode, ContractType } from '@/utils/extract/reading';
import { CUTOFFS, type Cutoffs } from './cutoffs';
import { payLines, type PayLine } from './pay';
import { dutyLines, type DutyLine } from './duty-lines';
import { emergingPhrases, type Emerging } from './emerging';
import type { Entry } from './entry';
import { experienceLine, languageLines, salaryLines } from './fact-lines';
import type { ExperienceLine, LanguageLine, SalaryLine } from './fact-lines';
import { countedBy, type Counted } from './figure';
import { ANEW, type Remembered } from './remembered';
import { skillLines, type Knowledge, type SkillLine } from './skill-lines';
import type { Sums } from './sums';
import { tablesOf } from './tables';
import { takeawaysOf, type Takeaway } from './takeaways';

export interface Report {
  /** Postings, each job once. */
  readonly n: number;
  /** Postings whose companions, duties' topics and unknown phrases were looked at: all, but of very many a fair sample. */
  readonly looked: number;
  /** Fewer postings than `cutoffs.fewest`: nothing can be said. */
  readonly tooFew: boolean;
  readonly cutoffs: Cutoffs;
  /** Most asked first; certifications are among them. */
  readonly skills: readonly SkillLine[];
  readonly duties: readonly DutyLine[];
  readonly softSkills: readonly Counted[];
  readonly experience: ExperienceLine | null;
  readonly degrees: readonly Counted<Degree>[];
  readonly seniorities: readonly Counted<Seniority>[];
  readonly languages: readonly LanguageLine[];
  readonly workModes: readonly Counted<WorkMode>[];
  readonly salaries: readonly SalaryLine[];
  readonly pay: readonly PayLine[];
  readonly visa: readonly Counted<VisaFact['visa']>[];
  readonly contracts: readonly Counted<ContractType>[];
  readonly families: readonly Counted[];
  readonly stacks: readonly Counted[];
  readonly regions: readonly Counted[];
  readonly boards: readonly Counted[];
  readonly emerging: readonly Emerging[];
  readonly takeaways: readonly Takeaway[];
}

/**
 * Makes the report.
 * @param sums of all postings, each job once
 * @param entries the same postings, or a fair sample of them: what is no closed list is counted over these
 * @param remembered of these entries, where it is at hand
 */
export function reportOf(
  sums: Sums,
  entries: readonly Entry[],
  knowledge: Knowledge,
  cutoffs: Cutoffs = CUTOFFS,
  remembered: Remembered = ANEW,
): Report {
  const table = tablesOf(sums);
  const counted = <T extends string>(kind: string) =>
    countedBy(table(kind), sums.n) as unknown as readonly Counted<T>[];
  const report = {
    n: sums.n,
    looked: entries.length,
    tooFew: sums.n < cutoffs.fewest,
    cutoffs,
    skills: skillLines(table, sums.n, entries, knowledge, cutoffs),
    duties: dutyLines(table('duty'), sums.n, entries, cutoffs, remembered),
    softSkills: counted('soft'),
    experience: experienceLine(table('experience')),
    degrees: counted<Degree>('degree'),
    seniorities: counted<Seniority>('seniority'),
    languages: languageLines(table('language'), table('region'), cutoffs),
    workModes: counted<WorkMode>('mode'),
    salaries: salaryLines(table('salary'), cutoffs),
    pay: payLines(entries, knowledge, cutoffs),
    visa: counted<VisaFact['visa']>('visa'),
    contracts: counted<ContractType>('contract'),
    families: counted('family'),
    stacks: counted('stack'),
    regions: counted('region'),
    boards: counted('board'),
    emerging: emergingPhrases(entries, knowledge, cutoffs),
  };
  return { ...report, takeaways: takeawaysOf(report) };
}
