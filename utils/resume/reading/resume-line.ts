/** A résumé's text in lines, each with the section it stands in. */
import { headingKey } from '@/utils/extract/heading-kind';
import { languageNamesIn } from '@/utils/extract/human-languages';
import { periodsIn } from './periods';
import { SECTION_WORDS, type ResumeSection } from './section-words';

export interface ResumeLine {
  /** UTF-16 offsets into the text, without bullet and outer blanks. */
  readonly start: number;
  readonly end: number;
  readonly section: ResumeSection;
  readonly bullet: boolean;
  /** Is the heading of its section. */
  readonly heading: boolean;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
}

/** No heading is longer, in UTF-16 units. */
const LONGEST_HEADING = 60;

/** Sections that hold no positions: where one follows, its heading is one we do not know. */
const WITHOUT_POSITIONS: ReadonlySet<ResumeSection> = new Set(['languages', 'aside', 'summary']);
/** Of a heading we do not know to the first period under it, in lines. */
const NEAR = 3;
/** Months since the year 0: all that a résumé calls "now" is before it. */
const FAR_OFF = 2100 * 12;

/** Whether the line opens a part of the résumé by its form alone: a few words by themselves, and a position below. */
function opensPositions(words: string, below: readonly string[]): boolean {
  return (
    words.length <= 40 &&
    !/[.!?,;:\d@|]/.test(words) &&
    below.some((line) => line.length <= 90 && periodsIn(line, FAR_OFF).length > 0)
  );
}

/** Lines with words in them, in text order. A heading with its content behind a tab ("Skills⇥Python") is two lines. */
export function resumeLines(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let section: ResumeSection = 'unknown';
  let gap = true;
  let at = 0;
  const rows = text.split('\n');
  for (const [place, raw] of rows.entries()) {
    const from = at;
    at += raw.length + 1;
    const words = raw.trim();
    if (words === '') {
      gap = true;
      continue;
    }
    const bullet = /^[-–—*•]\s/.test(words);
    const start = from + raw.indexOf(words) + (bullet ? (/^.\s+/.exec(words)?.[0].length ?? 0) : 0);
    const end = from + raw.trimEnd().length;
    const put = (first: number, last: number, of: ResumeSection, heading: boolean): void => {
      if (first < last) lines.push({ start: first, end: last, section: of, bullet, heading, afterGap: gap });
      gap = false;
    };
    const opened = sectionOf(text.slice(start, end));
    const tab = text.indexOf('\t', start);
    const label = tab > start && tab < end ? sectionOf(text.slice(start, tab)) : null;
    const [, name, rest] = /^([^:\t]{3,40}):\s*(\S.*)/.exec(text.slice(start, end)) ?? [];
    const isUnknown =
      !bullet &&
      (rows[place - 1] ?? '').trim() === '' &&
      WITHOUT_POSITIONS.has(section) &&
      opensPositions(words, rows.slice(place + 1, place + 1 + NEAR));
    if (!bullet && (opened !== null || isUnknown)) {
      section = opened ?? 'unknown';
      put(start, end, section, true);
    } else if (label !== null && !bullet) {
      section = label;
      put(start, tab, section, true);
      put(tab + 1 + leading(text.slice(tab + 1, end)), end, section, false);
    } else if (name !== undefined && sectionOf(name) === 'languages' && languageNamesIn(rest ?? '').length > 0) {
      // Of its own line only. "Languages: Python, Go" means others.
      put(start, end, 'languages', false);
    } else put(start, end, section, false);
  }
  return lines;
}

const leading = (words: string): number => words.length - words.trimStart().length;

const sections = new Map<string, ResumeSection>();
for (const [section, words] of SECTION_WORDS)
  for (const word of words.split('|')) sections.set(headingKey(word), section);

/** The section that the words open; null where they are no heading. */
function sectionOf(words: string): ResumeSection | null {
  if (words.length > LONGEST_HEADING || /[.!?,;]$/.test(words)) return null;
  const key = headingKey(words.replace(/^\d{1,2}[.)]\s*/, '').replace(/\s*:$/, ''));
  const known = sections.get(key);
  if (known !== undefined) return known;
  // "Aus- und Weiterbildung": the whole word tells.
  const [, whole] = /^\p{L}+- (?:und|u\.|et|y|e|and) (\S.*)/u.exec(words) ?? [];
  if (whole !== undefined) return sections.get(headingKey(whole)) ?? null;
  // "Skills & Languages", "Ausbildung und Weiterbildung": the first part that is known.
  const parts = key.split(/ (?:and|und|et|y|e) /);
  if (parts.length < 2 || key.split(' ').length > 6) return null;
  const kinds = parts.map((part) => sections.get(part) ?? null);
  return kinds.every((kind) => kind !== null) || kinds[0] !== null
    ? (kinds.find((kind) => kind !== null) ?? null)
    : null;
}
