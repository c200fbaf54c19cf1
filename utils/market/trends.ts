/** How the market moves: shares by week or month, and what rose or fell by more than chance. */
import type { SkillId } from '@/utils/taxonomy/skill';
import { contrast, type Contrast } from './contrast';
import type { Entry } from './entry';
import type { Chances } from './exact-test';
import { countTogether } from './companions';

export type Pace = 'week' | 'month';

/** A week or a month; `to` is where the next begins. ms since 1970, UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

export interface Trend extends Contrast {
  /** null: within chance, for this skill alone. `differs`: outside chance even of all skills compared. */
  readonly arrow: 'up' | 'down' | null;
  /** Postings with the skill in each span. */
  readonly series: readonly number[];
  /** It stands in no posting before. */
  readonly isNew: boolean;
}

export interface Trends {
  /** From the first posting on, without gaps; the first and last may be cut. */
  readonly spans: readonly Span[];
  /** Where the newest part begins that is held against all before; null: too few postings on either side. */
  readonly since: number | null;
  readonly before: number;
  readonly after: number;
  /** The largest change first. */
  readonly trends: readonly Trend[];
  /** Rising skills that stand together in at least half of the newest postings of the rarer one. */
  readonly together: readonly {
    readonly skills: readonly [SkillId, SkillId];
    readonly n: number;
    readonly of: number;
  }[];
}

const WEEK = 7 * 24 * 3_600_000;
/** A Monday. */
const MONDAY = Date.UTC(1970, 0, 5);
/**
 * The newest part holds a quarter of the postings, or a hundred where that is fewer: a hundred are enough to see a tenth
 * become a fifth, and more would be old again.
 */
const NEWEST = 0.25;
const NEWEST_ENOUGH = 100;
/**
 * Chance of an arrow where nothing changed, 4 % together. A rise is what one learns for: it is seen early, a fall when it is
 * beyond doubt.
 */
export const CHANCE_OF_RISE = 0.035;
export const CHANCE_OF_FALL = 0.005;
/** Spans that are shown at most. */
const SPANS = 60;

/**
 * The trends of postings with a time (those without are left out). Arrows: Fisher's exact test, mid-p, of the newest weeks or
 * months against all before, a skill at a time; what also stands among all skills compared, by Benjamini and Hochberg at 4 %,
 * is told by itself (docs/market.md).
 * @param fewest postings that either side needs
 */
export function trendsOf(entries: readonly Entry[], pace: Pace, fewest: number): Trends {
  const timed = entries.filter(({ firstSeenAt }) => firstSeenAt > 0).sort((a, b) => a.firstSeenAt - b.firstSeenAt);
  const spans = spansOf(timed, pace);
  const since = newestSince(spans, timed.length);
  const before = timed.filter(({ firstSeenAt }) => firstSeenAt < since);
  const after = timed.filter(({ firstSeenAt }) => firstSeenAt >= since);
  const enough = before.length >= fewest && after.length >= fewest;
  if (!enough) return { spans, since: null, before: before.length, after: after.length, trends: [], together: [] };

  const counts = spans.map(({ entries: here }) => countsOf(here));
  const trends = contrast(before, after).map((one): Trend => {
    return {
      ...one,
      arrow: arrowOf(one.chances),
      series: counts.map((count) => count.get(one.skill) ?? 0),
      isNew: one.before.n === 0,
    };
  });
  const rising = trends.filter(({ arrow }) => arrow === 'up').map(({ skill }) => skill);
  return { spans, since, before: before.length, after: after.length, trends, together: pairsOf(rising, after) };
}

function arrowOf({ rise, fall }: Chances): Trend['arrow'] {
  if (rise <= CHANCE_OF_RISE) return 'up';
  return fall <= CHANCE_OF_FALL ? 'down' : null;
}

/** The start of the week (Monday) or month that a time lies in, UTC. */
export function startOf(time: number, pace: Pace): number {
  if (pace === 'week') return MONDAY + Math.floor((time - MONDAY) / WEEK) * WEEK;
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function next(start: number, pace: Pace): number {
  if (pace === 'week') return start + WEEK;
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function spansOf(sorted: readonly Entry[], pace: Pace): Span[] {
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const spans: Span[] = [];
  let at = 0;
  for (let from = startOf(first.firstSeenAt, pace); from <= last.firstSeenAt; from = next(from, pace)) {
    const to = next(from, pace);
    const start = at;
    while ((sorted[at]?.firstSeenAt ?? Infinity) < to) at++;
    spans.push({ from, to, entries: sorted.slice(start, at) });
  }
  return spans.slice(-SPANS);
}

/** The start of the newest whole spans that hold enough of the postings. */
function newestSince(spans: readonly Span[], all: number): number {
  const enough = Math.min(all * NEWEST, NEWEST_ENOUGH);
  let held = 0;
  for (const { from, entries } of spans.toReversed()) {
    held += entries.length;
    if (held >= enough) return from;
  }
  return spans[0]?.from ?? 0;
}

function countsOf(entries: readonly Entry[]): Map<SkillId, number> {
  const counts = new Map<SkillId, number>();
  for (const { summary } of entries)
    for (const { skill } of summary.demands) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts;
}

function pairsOf(rising: readonly SkillId[], after: readonly Entry[]): Trends['together'] {
  const together = countTogether(rising, after);
  return rising
    .flatMap((a, i) =>
      rising.slice(i + 1).map((b) => ({
        skills: [a, b] as const,
        n: together(a, b),
        of: Math.min(together(a, a), together(b, b)),
      })),
    )
    .filter(({ n, of }) => n >= 3 && n * 2 >= of)
    .sort((a, b) => b.n - a.n || (a.skills.join(' ') < b.skills.join(' ') ? -1 : 1));
}
