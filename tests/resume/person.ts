/**
 * The made-up people behind the résumés under test (`people/*.txt`) and what is true of them. `{python|Python}` marks a skill,
 * `{python=9|Python (9 years)}` one whose years are written beside it; `> from | to | title | employer` opens a position.
 */

/** November 2026: the month in which the résumés are read. */
export const NOW = Date.UTC(2026, 10, 15);
const NOW_MONTH = 2026 * 12 + 10;

export interface Position {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly employer: string;
  readonly lines: readonly string[];
}

export interface Part {
  readonly kind: string;
  readonly heading: string;
  readonly side: boolean;
  readonly lines: readonly string[];
  readonly positions: readonly Position[];
}

export interface Labels {
  /** Years of each skill that is claimed; null: the résumé does not tell. */
  readonly skills: Readonly<Record<string, number | null>>;
  readonly spoken: Readonly<Record<string, string>>;
  readonly degree: string;
  readonly experience: number;
}

export interface Person {
  readonly name: string;
  readonly contact: string;
  readonly layout: string;
  readonly format: 'pdf' | 'docx';
  readonly language: string;
  /** How periods are written: "MMM YYYY", "MMMM YYYY", "MM/YYYY" or "YYYY". */
  readonly dates: string;
  readonly parts: readonly Part[];
  readonly labels: Labels;
}

/** The words without the marks. */
export const bare = (line: string): string => line.replace(/\{[\w:=.-]*\|([^}]*)\}/g, '$1');

/** Months since the year 0 of "2018-02", "02/2018", "2018" or "now". */
function monthOf(date: string): number {
  if (date === 'now') return NOW_MONTH;
  const [year, month] = date.includes('/') ? date.split('/').toReversed() : date.split('-');
  return Number(year) * 12 + Number(month ?? 1) - 1;
}

/** A year alone is its first month: "2015 | 2018" are three years. */
function covered({ from, to }: Position): number[] {
  const first = monthOf(from) + (to === 'now' && /^\d{4}$/.test(from) ? 6 : 0);
  const end = monthOf(to) + (/^\d{4}$/.test(to) ? 0 : 1);
  return Array.from({ length: end - first }, (_, i) => first + i);
}

const years = (months: Iterable<number>): number => new Set(months).size / 12;

/** Reads a person's file. */
export function personOf(source: string): Person {
  const field = (name: string): string => new RegExp(`^${name}: ?(.*)$`, 'm').exec(source)?.[1]?.trim() ?? '';
  const [layout = '', format = '', language = '', ...dates] = field('make').split(' ');
  const parts = [...source.matchAll(/^== (side )?(\w+) (.*)\n((?:(?!==|degree:|spoken:).*\n?)*)/gm)].map(
    ([, side, kind = '', heading = '', body = '']): Part => {
      const [before = '', ...rest] = body.split(/^> /m);
      return {
        kind,
        heading,
        side: side !== undefined,
        lines: before.split('\n').filter(Boolean),
        positions: rest.map((text) => {
          const [head = '', ...lines] = text.split('\n');
          const [from = '', to = '', title = '', employer = ''] = head.split(' | ');
          return { from, to, title, employer, lines: lines.filter(Boolean) };
        }),
      };
    },
  );
  const spoken = field('spoken').split(' ').filter(Boolean);
  return {
    name: field('name'),
    contact: field('contact'),
    layout,
    format: format === 'docx' ? 'docx' : 'pdf',
    language,
    dates: dates.join(' '),
    parts,
    labels: {
      skills: skillsOf(parts),
      spoken: Object.fromEntries(spoken.map((one) => one.split('=') as [string, string])),
      degree: field('degree'),
      experience: years(
        parts.filter(({ kind }) => kind === 'experience').flatMap(({ positions }) => positions.flatMap(covered)),
      ),
    },
  };
}

function skillsOf(parts: readonly Part[]): Record<string, number | null> {
  const months = new Map<string, number[]>();
  const written = new Map<string, number>();
  const mark = (line: string, worked: readonly number[]): void => {
    for (const [, id = '', figure] of line.matchAll(/\{([\w-]+)(?:=([\d.]+))?\|/g)) {
      months.set(id, [...(months.get(id) ?? []), ...worked]);
      if (figure !== undefined) written.set(id, Number(figure));
    }
  };
  for (const { lines, positions } of parts) {
    for (const line of lines) mark(line, []);
    for (const position of positions) {
      for (const line of [position.title, ...position.lines]) mark(line, covered(position));
    }
  }
  return Object.fromEntries(
    [...months].map(([id, worked]) => [id, written.get(id) ?? (worked.length > 0 ? years(worked) : null)]),
  );
}
