/** What a report comes to, in sentences made by rule: each is a rule's name, its figures and the postings behind them. */
import type { Emerging } from './emerging';
import type { Evidence } from './evidence';
import { share, type Figure } from './figure';
import type { PayLine } from './pay';
import type { Report } from './report';
import type { SkillLine } from './skill-lines';

export type Takeaway =
  /** Common skills that most postings naming them require. */
  | { readonly rule: 'core'; readonly skills: readonly SkillLine[] }
  /** Common skills that are mostly a wish. */
  | { readonly rule: 'wished'; readonly skills: readonly SkillLine[] }
  /** Phrases of several employers that the taxonomy does not know. */
  | { readonly rule: 'emerging'; readonly phrases: readonly Emerging[] }
  /** A language that a good part of a region's postings asks for. */
  | { readonly rule: 'regional'; readonly region: string; readonly language: string; readonly figure: Figure }
  /** Niche skills that are required where they are named at all. */
  | { readonly rule: 'special'; readonly skills: readonly SkillLine[] }
  /** What goes with higher pay, of one currency and period. */
  | { readonly rule: 'pay'; readonly lines: readonly PayLine[] }
  | { readonly rule: 'years'; readonly median: number; readonly n: number; readonly evidence: Evidence }
  | { readonly rule: 'degree'; readonly degree: string; readonly figure: Figure }
  | { readonly rule: 'mode'; readonly mode: string; readonly figure: Figure };

/** Skills a sentence names at most. */
const NAMED = 6;
/** A half: what most do. */
const MOST = 0.5;
/** A language of the region itself is worth a sentence from this share on. */
const REGIONAL = 0.1;

/** The takeaways in their order; none from too few postings. */
export function takeawaysOf(report: Omit<Report, 'takeaways'>): Takeaway[] {
  if (report.tooFew) return [];
  const { cutoffs, skills, languages, experience, degrees, workModes, emerging, pay } = report;
  const required = ({ levels }: SkillLine) => share(levels.required) >= MOST;
  const common = skills.filter(({ rank }) => rank === 'common');
  const special = skills.filter((line) => line.rank === 'niche' && line.n >= 3 && required(line));
  const found: Takeaway[] = [
    { rule: 'core', skills: common.filter(required).slice(0, NAMED) },
    { rule: 'wished', skills: common.filter((line) => !required(line)).slice(0, NAMED) },
    { rule: 'emerging', phrases: emerging.slice(0, NAMED) },
    ...languages
      .filter((line) => line.enough && line.region !== null && line.language !== 'English' && share(line) >= REGIONAL)
      .map((line): Takeaway => ({
        rule: 'regional',
        region: line.region ?? '',
        language: line.language,
        figure: line,
      })),
    { rule: 'special', skills: special.slice(0, NAMED) },
    {
      rule: 'pay',
      lines: pay
        .filter(({ currency, period }) => currency === pay[0]?.currency && period === pay[0].period)
        .slice(0, NAMED),
    },
  ];
  if (experience && experience.n >= cutoffs.fewest) {
    found.push({ rule: 'years', median: experience.median, n: experience.n, evidence: experience.evidence });
  }
  const [degree] = degrees;
  if (degree && degree.n >= cutoffs.fewest) found.push({ rule: 'degree', degree: degree.value, figure: degree });
  const [mode] = workModes;
  if (mode && mode.n >= cutoffs.fewest) found.push({ rule: 'mode', mode: mode.value, figure: mode });
  return found.filter(
    (one) =>
      !('skills' in one && one.skills.length === 0) &&
      !('phrases' in one && one.phrases.length === 0) &&
      !('lines' in one && one.lines.length === 0),
  );
}
