/** The history for people: a table for spreadsheets, and a page of Markdown. */
import type { Level } from '@/utils/extract/reading';
import type { SeenPosting } from '@/utils/store/rows';
import type { Status } from '@/utils/store/status';
import type { SkillId } from '@/utils/taxonomy/skill';
import { csv } from './spreadsheet';

/** The words it is written with; the interface hands in its own language. */
export interface TableWords {
  /** Headings of the columns, in their order. */
  readonly columns: readonly string[];
  readonly status: (status: Status | null) => string;
  readonly level: (level: Level) => string;
  readonly years: (years: number) => string;
  readonly boardName: (board: string) => string;
  readonly skillName: (skill: SkillId) => string;
  /** ms since 1970. */
  readonly date: (time: number) => string;
}

/** How many columns there are, which is how many headings are needed. */
export const COLUMNS = 23;

/** Skills of one level by name, those with years with them. */
function skillsOf({ summary }: SeenPosting, wanted: Level, { skillName, years }: TableWords): string {
  return summary.demands
    .filter(({ level }) => level === wanted)
    .map(({ skill, years: asked }) => (asked === null ? skillName(skill) : `${skillName(skill)} (${years(asked)})`))
    .join('; ');
}

function cellsOf(row: SeenPosting, words: TableWords): (string | number | null)[] {
  const { summary } = row;
  return [
    ...[row.title, row.company, row.location, words.boardName(row.board), row.url],
    ...[words.date(row.firstSeenAt), words.date(row.lastSeenAt), row.visits],
    ...[words.status(row.status), row.starred ? 1 : 0, row.tags.join('; '), row.note],
    ...[skillsOf(row, 'required', words), skillsOf(row, 'preferred', words)],
    ...[summary.experience?.min ?? null, summary.experience?.max ?? null],
    summary.languages.map(({ name, proficiency }) => (proficiency ? `${name} ${proficiency}` : name)).join('; '),
    summary.workModes.join('; '),
    ...[summary.salary?.min ?? null, summary.salary?.max ?? null],
    ...[summary.salary?.currency ?? null, summary.salary?.period ?? null, summary.visa],
  ];
}

/** All rows as CSV, in the order given, below the headings. */
export function csvOf(rows: readonly SeenPosting[], words: TableWords): string {
  return csv([words.columns, ...rows.map((row) => cellsOf(row, words))]);
}

/** Letters that would be more than themselves in Markdown. */
const SPECIAL = /[\\`*_{}[\]<>#|~]/g;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(SPECIAL, '\\$&');

/** All rows as Markdown, in the order given, those of one status together. */
export function markdownOf(rows: readonly SeenPosting[], words: TableWords, title: string): string {
  const byStatus = new Map<Status | null, SeenPosting[]>();
  for (const row of rows) byStatus.set(row.status, [...(byStatus.get(row.status) ?? []), row]);
  const sections = [...byStatus].map(([status, some]) =>
    [`## ${plain(words.status(status))} (${some.length})`, '', ...some.flatMap((row) => entryOf(row, words))].join(
      '\n',
    ),
  );
  return [`# ${plain(title)}`, ...sections].join('\n\n');
}

function entryOf(row: SeenPosting, words: TableWords): string[] {
  const where = [row.company, row.location, words.boardName(row.board), words.date(row.firstSeenAt)];
  const link = /^https?:\/\/[^\s()<>]+$/.test(row.url) ? `[${plain(row.title)}](${row.url})` : plain(row.title);
  const skills = (['required', 'preferred'] as const).flatMap((level) => {
    const names = skillsOf(row, level, words);
    return names === '' ? [] : [`  - ${words.level(level)}: ${plain(names)}`];
  });
  return [
    `- ${row.starred ? '★ ' : ''}**${link}**, ${where
      .filter((part) => part !== null)
      .map(plain)
      .join(', ')}`,
    ...skills,
    ...(row.tags.length > 0 ? [`  - ${row.tags.map(plain).join(', ')}`] : []),
    ...(row.note.trim() === '' ? [] : [`  - ${plain(row.note)}`]),
  ];
}
