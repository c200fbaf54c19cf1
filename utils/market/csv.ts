/** A report as a table of figures, one a line: section, item, what is counted, n, of, share, bounds. */
import { wilson } from './interval';
import { share, type Figure } from './figure';
import type { Report } from './report';
import type { ReportWords } from './words';

/** CSV as RFC 4180 has it, with a header. */
export function csvOf(report: Report, words: ReportWords): string {
  const rows: (readonly (string | number)[])[] = [['section', 'item', 'measure', 'n', 'of', 'share', 'low', 'high']];
  const figure = (section: string, item: string, measure: string, { n, of }: Pick<Figure, 'n' | 'of'>) => {
    const { low, high } = wilson(n, of);
    rows.push([section, item, measure, n, of, rounded(share({ n, of })), rounded(low), rounded(high)]);
  };
  const value = (section: string, item: string, measure: string, n: number, what: number) => {
    rows.push([section, item, measure, n, '', what, '', '']);
  };
  for (const line of report.skills) {
    const name = words.skill(line.skill);
    figure(`skill: ${line.area}`, name, 'postings', line);
    for (const level of ['required', 'preferred', 'mentioned'] as const)
      figure(`skill: ${line.area}`, name, level, line.levels[level]);
    if (line.years) value(`skill: ${line.area}`, name, 'median years', line.years.n, line.years.median);
    for (const other of line.companions) figure(`skill: ${line.area}`, name, `with ${words.skill(other.skill)}`, other);
  }
  for (const duty of report.duties) {
    figure('duty', duty.value, 'postings', duty);
    for (const topic of duty.topics) figure('duty', duty.value, topic.topic, topic);
  }
  for (const one of report.softSkills) figure('soft skill', words.skill(one.value), 'postings', one);
  const lists = {
    degree: report.degrees,
    seniority: report.seniorities,
    'work mode': report.workModes,
    visa: report.visa,
    contract: report.contracts,
    family: report.families,
    stack: report.stacks,
    region: report.regions,
    board: report.boards,
  };
  for (const [section, lines] of Object.entries(lists))
    for (const one of lines) figure(section, one.value, 'postings', one);
  for (const one of report.languages) figure(`language: ${one.region ?? '-'}`, one.language, 'postings', one);
  for (const { currency, period, n, ...points } of report.salaries)
    for (const point of ['low', 'median', 'high'] as const)
      value('salary', `${currency} ${period}`, point, n, points[point]);
  for (const { currency, period, what, n, ...points } of report.pay)
    for (const point of ['median', 'others'] as const)
      value(
        `pay: ${currency} ${period}`,
        'skill' in what ? words.skill(what.skill) : words.area(what.area),
        point,
        n,
        points[point],
      );
  if (report.experience)
    for (const point of ['low', 'median', 'high'] as const)
      value('experience', 'years', point, report.experience.n, report.experience[point]);
  for (const { phrase, n, employers } of report.emerging)
    rows.push(['emerging', phrase, 'employers', n, '', employers, '', '']);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const rounded = (part: number): number => Math.round(part * 10_000) / 10_000;

/** Quoted where it must be; what a spreadsheet would run as a formula is made text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
