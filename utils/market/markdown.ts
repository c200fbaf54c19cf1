/** A report as Markdown. */
import { documentOf, figureText, type Group, type Line, type Part } from './document';
import type { Report } from './report';
import type { ReportWords } from './words';

/** The whole page, ending with a line feed. */
export function markdownOf(report: Report, words: ReportWords): string {
  const { t, number } = words;
  const head = [`# ${t('marketReportTitle', number(report.n))}`];
  if (report.looked < report.n) head.push('', t('marketReportSample', number(report.looked), number(report.n)));
  const sections = documentOf(report, words).flatMap(({ title, groups }) => [
    '',
    `## ${title}`,
    ...groups.flatMap((group) => groupText(group, words)),
  ]);
  return `${[...head, ...sections].join('\n')}\n`;
}

function groupText({ title, note, lines, all }: Group, words: ReportWords): string[] {
  const more = all.length - lines.length;
  return [
    ...(title === null ? [] : ['', `### ${escaped(title)}`]),
    ...(note === null ? [] : ['', escaped(note)]),
    ...(lines.length === 0 ? [] : ['', ...lines.map((line) => lineText(line, words))]),
    ...(more === 0 ? [] : [`- … ${words.t('marketMore', words.number(more))}`]),
  ];
}

function lineText({ label, figure, details }: Line, words: ReportWords): string {
  const said = details.map((parts) => parts.map(partText).join('')).filter((text) => text !== '');
  const rest = [...(figure === null ? [] : [figureText(figure, words)]), ...said.map(escaped)].join('; ');
  return `- **${escaped(label)}**${rest === '' ? '' : `: ${rest}`}`;
}

const partText = (part: Part): string => (typeof part === 'string' ? part : part.text);

/** Words of postings must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}
