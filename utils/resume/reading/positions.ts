/** Positions: the stretches of a résumé that a period belongs to. */
import { periodsIn, type Period } from './periods';
import type { ResumeLine } from './resume-line';

/** A period with the words that say it. */
export interface Dated extends Pick<Period, 'from' | 'to'> {
  readonly words: string;
}

/** What is known of the time of each line, by its place among the lines. */
export interface Timeline {
  /** The periods that a skill named in the line was used in. */
  readonly of: (line: number) => readonly Dated[];
  /** Whether the line is the head of a position: title, employer, place, period. */
  readonly isHead: (line: number) => boolean;
  /** The periods of all positions, without studies and projects. */
  readonly working: readonly Dated[];
}

const TELLS_TIME = new Set(['experience', 'projects', 'unknown']);
/** Lines above the one with the period that belong to the same position, at most: title, employer, place. */
const MOST_ABOVE = 3;
const LONGEST_HEAD = 90;

/** Reads the positions. @param now in months since the year 0 */
export function timelineOf(text: string, lines: readonly ResumeLine[], now: number): Timeline {
  const ofLine = new Map<number, readonly Dated[]>();
  const heads = new Set<number>();
  const working: Dated[] = [];
  let current: { readonly dated: readonly Dated[]; readonly byBullet: boolean } | null = null;
  /** Lines of a head above its period; the first position of a section shows how they are laid out there. */
  let above = 0;
  let sinceHeading = 0;
  let isFirst = true;
  const hasExperience = lines.some(({ section }) => section === 'experience');
  lines.forEach((line, i) => {
    if (line.heading || !TELLS_TIME.has(line.section)) {
      current = null;
      sinceHeading = 0;
      isFirst = true;
      return;
    }
    sinceHeading++;
    const words = text.slice(line.start, line.end);
    const dated = periodsIn(words, now).map((period) => ({
      from: period.from,
      to: period.to,
      words: words.slice(period.start, period.end).trim(),
    }));
    if (dated.length === 0) {
      if (current !== null) ofLine.set(i, current.dated);
      return;
    }
    const isAside = current !== null && ((line.bullet && !current.byBullet) || isProse(words));
    ofLine.set(i, dated);
    if (isAside) return;
    current = { dated, byBullet: line.bullet };
    if (isFirst) above = Math.min(MOST_ABOVE, sinceHeading - 1);
    isFirst = false;
    if (!line.bullet) for (const head of headOf(text, lines, i)) heads.add(head);
    for (const head of aboveOf(text, lines, i, above)) {
      ofLine.set(head, dated);
      heads.add(head);
    }
    if (line.section === 'experience' || (line.section === 'unknown' && !hasExperience)) working.push(...dated);
  });
  return { of: (line) => ofLine.get(line) ?? [], isHead: (line) => heads.has(line), working };
}

/** "From 2015 to 2017 I led the move to …": a sentence within a position. */
function isProse(words: string): boolean {
  return words.length > 140 || (words.length > 70 && /[.!]$/.test(words));
}

/** The line with the period, and the short one below it that the points follow. */
function headOf(text: string, lines: readonly ResumeLine[], at: number): number[] {
  const below = lines[at + 1];
  const points = lines[at + 2];
  if (below === undefined || below.bullet || below.heading || below.afterGap || points?.bullet !== true) return [at];
  const words = text.slice(below.start, below.end);
  return words.length > LONGEST_HEAD || /[.;:]$|,.*,.*,/.test(words) ? [at] : [at, at + 1];
}

/** The lines above a period that are the head of its position. */
function aboveOf(text: string, lines: readonly ResumeLine[], at: number, most: number): number[] {
  const head: number[] = [];
  for (let i = at; i > at - most; i--) {
    const line = lines[i - 1];
    if (line === undefined || lines[i]?.afterGap === true || line.bullet || line.heading) break;
    const words = text.slice(line.start, line.end);
    if (words.length > LONGEST_HEAD || /[.;:,]$|:\s|,.*,.*,/.test(words) || /\b(?:19|20)\d\d\b/.test(words)) break;
    head.push(i - 1);
  }
  return head;
}
