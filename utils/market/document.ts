/** The report as a page of words: sections, groups and lines with their figures. Markdown, the screen and the printed page are made of it. */
import { AREAS, type Area } from '@/utils/extract/digest';
import type { Level } from '@/utils/extract/reading';
import type { Evidence } from './evidence';
import { share, type Counted, type Figure } from './figure';
import type { Report } from './report';
import type { Rank, SkillLine } from './skill-lines';
import { takeawayText } from './takeaway-text';
import type { ReportWords } from './words';

/** Words, some of them figures that lead to their postings. */
export type Part =
  | string
  | { readonly text: string; readonly evidence: Evidence }
  | { readonly text: string; readonly keys: readonly string[] };

export interface Line {
  readonly label: string;
  readonly figure: Figure | null;
  /** What else is to be said, each a piece of its own. */
  readonly details: readonly (readonly Part[])[];
}

export interface Group {
  readonly title: string | null;
  /** Said before the lines, or instead of them where there are too few postings. */
  readonly note: string | null;
  readonly lines: readonly Line[];
  /** The same and those that are left off. */
  readonly all: readonly Line[];
}

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly Group[];
}

/** Everything of a report that is said, in the order the hand-written pages have. */
export function documentOf(report: Report, words: ReportWords): PageSection[] {
  const { t } = words;
  if (report.tooFew)
    return [{ id: 'report', title: t('marketOverview'), groups: [note(tooFew(report.n, report, words))] }];
  const most = report.cutoffs.lines;
  const cut = (title: string | null, lines: readonly Line[], said: string | null = null): Group[] =>
    lines.length === 0 && said === null ? [] : [{ title, note: said, lines: lines.slice(0, most), all: lines }];
  const counted = <T extends string>(lines: readonly Counted<T>[], name: (value: T) => string): Line[] =>
    lines.map((line) => ({ label: name(line.value), figure: line, details: [] }));

  const skills = (rank: Rank): Group[] =>
    (Object.keys(AREAS) as Area[]).flatMap((area) =>
      cut(
        words.area(area),
        report.skills
          .filter((line) => line.area === area && line.rank === rank)
          .filter(({ n }) => rank !== 'niche' || n > 1)
          .map((line) => skillLine(line, words)),
      ),
    );
  const duties = (ranks: readonly Rank[]): Group[] =>
    report.duties.flatMap((duty) =>
      cut(
        words.duty(duty.value),
        duty.topics
          .filter(({ rank }) => ranks.includes(rank))
          .map((topic) => ({ label: topic.topic, figure: topic, details: [] })),
        ranks.includes('common') ? t('marketOf', words.number(duty.n), words.number(duty.of)) : null,
      ),
    );

  const sections: PageSection[] = [
    { id: 'common', title: t('marketCommonSkills'), groups: skills('common') },
    { id: 'regular', title: t('marketRegularSkills'), groups: skills('regular') },
    { id: 'niche', title: t('marketNicheSkills'), groups: skills('niche') },
    { id: 'duties', title: t('marketCommonDuties'), groups: duties(['common', 'regular']) },
    { id: 'unusual', title: t('marketUnusualDuties'), groups: duties(['niche']) },
    { id: 'soft', title: t('marketSoftSkills'), groups: cut(null, counted(report.softSkills, words.skill)) },
    {
      id: 'background',
      title: t('marketBackground'),
      groups: [
        ...experience(report, words),
        ...cut(t('marketDegree'), counted(report.degrees, words.degree)),
        ...cut(t('marketSeniority'), counted(report.seniorities, words.seniority)),
      ],
    },
    { id: 'languages', title: t('marketLanguages'), groups: languages(report, words) },
    {
      id: 'terms',
      title: t('marketTerms'),
      groups: [
        ...cut(t('marketWorkMode'), counted(report.workModes, words.workMode)),
        ...cut(t('marketContract'), counted(report.contracts, words.contract)),
        ...cut(t('marketVisa'), counted(report.visa, words.visa)),
        ...salaries(report, words),
        ...pay(report, words),
      ],
    },
    {
      id: 'emerging',
      title: t('marketEmerging'),
      groups: cut(
        null,
        report.emerging.map(({ phrase, n, employers, keys }) => ({
          label: phrase,
          figure: null,
          details: [[{ text: t('marketEmergingLine', words.number(n), words.number(employers)), keys }]],
        })),
      ),
    },
    {
      id: 'takeaways',
      title: t('marketTakeaways'),
      groups: cut(
        null,
        report.takeaways.map((one) => takeawayText(one, words)),
      ),
    },
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}

const note = (text: string): Group => ({ title: null, note: text, lines: [], all: [] });

/** "45 of 60 (75 %)". */
export function figureText(figure: Figure, { t, number, percent }: ReportWords): string {
  return t('marketFigure', number(figure.n), number(figure.of), percent(share(figure)));
}

function skillLine(line: SkillLine, words: ReportWords): Line {
  const { t } = words;
  const levels = (['required', 'preferred', 'mentioned'] as const satisfies readonly Level[])
    .map((level) => ({ level, figure: line.levels[level] }))
    .filter(({ figure }) => figure.n > 0)
    .flatMap(({ level, figure }, i): Part[] => [
      ...(i === 0 ? [] : [', ']),
      { text: `${words.level(level)} ${words.number(figure.n)}`, evidence: figure.evidence },
    ]);
  const years = line.years && [
    {
      text: t('marketYears', words.number(line.years.median), words.number(line.years.n)),
      evidence: line.years.evidence,
    },
  ];
  const companions = line.companions.flatMap(({ skill, n, evidence }, i): Part[] => [
    i === 0 ? `${t('marketWith')} ` : ', ',
    { text: `${words.skill(skill)} ${words.number(n)}`, evidence },
  ]);
  return {
    label: words.skill(line.skill),
    figure: line,
    details: [levels, ...(years ? [years] : []), ...(companions.length > 0 ? [companions] : [])],
  };
}

function tooFew(n: number, { cutoffs }: Report, { t, number }: ReportWords): string {
  return t('marketTooFew', number(n), number(cutoffs.fewest));
}

function experience(report: Report, words: ReportWords): Group[] {
  const { experience: years } = report;
  if (!years) return [];
  const { t, number } = words;
  if (years.n < report.cutoffs.fewest)
    return [{ ...note(tooFew(years.n, report, words)), title: t('marketExperience') }];
  const text = t('marketQuartiles', number(years.low), number(years.median), number(years.high), number(years.n));
  const line = { label: t('marketExperienceYears'), figure: null, details: [[{ text, evidence: years.evidence }]] };
  return [{ title: t('marketExperience'), note: null, lines: [line], all: [line] }];
}

function languages(report: Report, words: ReportWords): Group[] {
  const { languages: lines } = report;
  const { number } = words;
  return [...new Set(lines.map(({ region }) => region))].map((region) => {
    const here = lines.filter((line) => line.region === region);
    const title = words.region(region);
    const [first] = here;
    if (!first?.enough) return { ...note(tooFew(first?.of ?? 0, report, words)), title };
    const asked = (level: Level, n: number) => (n > 0 ? [`${words.level(level)} ${number(n)}`] : []);
    const said = here.map((line): Line => ({
      label: words.language(line.language),
      figure: { n: line.n, of: line.of, evidence: line.evidence },
      details: [
        [[...asked('required', line.levels.required), ...asked('preferred', line.levels.preferred)].join(', ')],
      ],
    }));
    return { title, note: null, lines: said, all: said };
  });
}

function pay({ pay: lines, cutoffs }: Report, words: ReportWords): Group[] {
  const { t, number } = words;
  return [...new Set(lines.map(({ currency, period }) => words.pay(currency, period)))].map((unit) => {
    const here = lines.filter(({ currency, period }) => words.pay(currency, period) === unit);
    const said = here.map(({ what, median, others, n, of, currency, evidence }): Line => {
      const money = (amount: number) => words.money(amount, currency);
      const label = 'skill' in what ? words.skill(what.skill) : words.area(what.area);
      const text = t('marketPayWith', money(median), money(others), number(n), number(of));
      return { label, figure: null, details: [[{ text, evidence }]] };
    });
    const all = said;
    return { title: t('marketPays', unit), note: t('marketPaysText'), lines: said.slice(0, cutoffs.lines), all };
  });
}

function salaries({ salaries: lines }: Report, words: ReportWords): Group[] {
  if (lines.length === 0) return [];
  const { t, number } = words;
  const told = lines.filter(({ enough }) => enough);
  const few = lines.filter(({ enough }) => !enough).reduce((sum, { n }) => sum + n, 0);
  const said = told.map(({ currency, period, low, median, high, n, evidence }): Line => {
    const money = (amount: number) => words.money(amount, currency);
    const text = t('marketQuartiles', money(low), money(median), money(high), number(n));
    return { label: words.pay(currency, period), figure: null, details: [[{ text, evidence }]] };
  });
  const rest = few > 0 ? t('marketTooFewSalaries', number(few)) : null;
  return [{ title: t('marketSalary'), note: rest, lines: said, all: said }];
}
