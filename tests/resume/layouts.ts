/** A person's résumé as the source of each layout. */
import { bare, type Part, type Person, type Position } from './person';

const TODAY: Readonly<Record<string, string>> = { en: 'present', de: 'heute', fr: 'aujourd’hui', es: 'actualidad' };

function dateOf(date: string, { dates, language }: Person): string {
  if (date === 'now') return TODAY[language] ?? 'present';
  const [year = '', month] = date.includes('/') ? date.split('/').toReversed() : date.split('-');
  if (month === undefined) return year;
  if (dates === 'MM/YYYY') return `${month}/${year}`;
  const style = dates === 'MMM YYYY' ? 'short' : 'long';
  return new Intl.DateTimeFormat(language, { month: style, year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
}

const period = (person: Person, { from, to }: Position): string => `${dateOf(from, person)} – ${dateOf(to, person)}`;
const isPoint = (line: string): boolean => line.startsWith('- ');
const wordsOf = (line: string): string => bare(line).replace(/^- /, '');

/** For pandoc. */
export function markdownOf(person: Person): string {
  const lines = [`# ${person.name}`, person.contact];
  for (const { heading, lines: plain, positions } of person.parts) {
    lines.push(`## ${heading}`, ...plain.map((line) => `${bare(line)}\n`));
    for (const position of positions) {
      lines.push(
        `### ${bare(position.title)}, ${position.employer}`,
        `*${period(person, position)}*`,
        position.lines.map(bare).join('\n'),
      );
    }
  }
  return lines.join('\n\n');
}

const escapeTex = (text: string): string =>
  text
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('–', '--')
    .replaceAll('·', '$\\cdot$')
    .replaceAll('’', "'");

/** For pdflatex: ligatures, hyphens, a point of its own font; `latex` with bitmap fonts, `latex-cm` with outlines. */
export function latexOf(person: Person): string {
  const tex = (line: string): string => escapeTex(bare(line));
  const sections = person.parts.map(({ heading, lines, positions }) => {
    const jobs = positions.map(
      (position) =>
        `\\noindent\\textbf{${tex(position.title)}}, ${tex(position.employer)}\\hfill ${escapeTex(period(person, position))}\n` +
        `\\begin{itemize}${position.lines.map((line) => `\\item ${escapeTex(wordsOf(line))}`).join('\n')}\\end{itemize}`,
    );
    return `\\section*{${tex(heading)}}\n${lines.map((line) => `\\noindent ${tex(line)}\n\n`).join('')}${jobs.join('\n\n')}`;
  });
  return (
    `\\documentclass[11pt,a4paper]{article}${person.layout === 'latex' ? '\\usepackage[T1]{fontenc}' : ''}` +
    '\\usepackage[utf8]{inputenc}\\usepackage[margin=3.2cm]{geometry}' +
    `\\begin{document}\\begin{center}{\\LARGE ${tex(person.name)}}\\\\ ${tex(person.contact)}\\end{center}\n${sections.join('\n')}\\end{document}`
  );
}

const html = (line: string): string => bare(line).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const points = (lines: readonly string[]): string =>
  lines.some(isPoint)
    ? `<ul>${lines.map((line) => `<li>${html(line.replace(/^- /, ''))}</li>`).join('')}</ul>`
    : lines.map((line) => `<p>${html(line)}</p>`).join('');

function flowing(person: Person, { heading, lines, positions }: Part): string {
  const jobs = positions.map(
    (position) =>
      `<h3>${html(position.title)}<span class="when">${period(person, position)}</span></h3><p><i>${html(position.employer)}</i></p>${points(position.lines)}`,
  );
  return `<h2>${html(heading)}</h2>${points(lines)}${jobs.join('')}`;
}

/** Employer, title and period on lines of their own. */
function employerFirst(person: Person, { heading, lines, positions }: Part): string {
  const jobs = positions.map(
    (position) =>
      `<p><b>${html(position.employer)}</b></p><p>${html(position.title)}</p><p>${period(person, position)}</p>${points(position.lines)}`,
  );
  return `<h2>${html(heading)}</h2>${points(lines)}${jobs.join('<br>')}`;
}

/** Dates in the margin. */
function inMargin(person: Person, { heading, lines, positions }: Part): string {
  const row = (left: string, right: string): string =>
    `<tr><td width="26%" valign="top">${left}</td><td valign="top">${right}</td></tr>`;
  const rows = [
    ...lines.map((line) => {
      const [left, right] = line.split('\t');
      return right === undefined
        ? row('', `<p>${html(line)}</p>`)
        : row(`<p>${html(left ?? '')}</p>`, `<p>${html(right)}</p>`);
    }),
    ...positions.map((position) =>
      row(
        `<p>${period(person, position)}</p>`,
        `<p><b>${html(position.title)}</b><br>${html(position.employer)}</p>${points(position.lines)}`,
      ),
    ),
  ];
  return `<h2>${html(heading)}</h2><table width="100%">${rows.join('')}</table>`;
}

/** Headings in the margin, as in the European form. */
function inTable(person: Person, part: Part): string {
  const jobs = part.positions.map(
    (position) =>
      `<p>${period(person, position)}</p><p><b>${html(position.title)}</b>, ${html(position.employer)}</p>${points(position.lines)}`,
  );
  const lines = part.lines.map((line) => `<p>${html(line.replace('\t', ': '))}</p>`).join('');
  return `<tr><td width="28%" valign="top"><p><b>${html(part.heading)}</b></p></td><td valign="top">${lines}${jobs.join('')}</td></tr>`;
}

const STYLE =
  'body{font:10.5pt/1.35 "Liberation Sans",sans-serif;margin:0}h1{font-size:20pt;margin:0}h2{font-size:13pt;margin:10pt 0 3pt}h3{font-size:10.5pt;margin:7pt 0 1pt}' +
  'p{margin:2pt 0}ul{margin:2pt 0;padding-left:14pt}.when{float:right;font-weight:normal}';
const SIDEBAR = '.grid{display:grid;grid-template-columns:165pt 1fr;gap:22pt}';
const NEWSPAPER = '.columns{columns:2;column-gap:20pt;text-align:justify;hyphens:auto}.when{float:none;display:block}';

/** For LibreOffice, Chromium and wkhtmltopdf. */
export function htmlOf(person: Person): string {
  const { layout, format, parts } = person;
  const head = `<h1>${html(person.name)}</h1><p>${html(person.contact)}</p>`;
  const page = (style: string, body: string): string =>
    `<!doctype html><html lang="${person.language}"><meta charset="utf-8"><title>${person.name}</title><style>${STYLE}${style}</style><body>${body}</body></html>`;
  const all = (some: readonly Part[]): string => some.map((part) => flowing(person, part)).join('');
  const side = all(parts.filter((part) => part.side));
  const main = all(parts.filter((part) => !part.side));
  if (layout === 'sidebar' && format === 'docx')
    return page(
      '',
      `${head}<table width="100%"><tr><td width="32%" valign="top">${side}</td><td valign="top">${main}</td></tr></table>`,
    );
  if (layout === 'sidebar') return page(SIDEBAR, `${head}<div class="grid"><div>${side}</div><div>${main}</div></div>`);
  if (layout === 'newspaper' && format === 'docx')
    return page('', `${head}<multicol cols="2" gutter="20">${all(parts)}</multicol>`);
  if (layout === 'newspaper') return page(NEWSPAPER, `${head}<div class="columns">${all(parts)}</div>`);
  if (layout === 'margin') return page('', head + parts.map((part) => inMargin(person, part)).join(''));
  if (layout === 'table')
    return page('', `${head}<table width="100%">${parts.map((part) => inTable(person, part)).join('')}</table>`);
  if (layout === 'employer-first') return page('', head + parts.map((part) => employerFirst(person, part)).join(''));
  return page('', head + all(parts));
}
