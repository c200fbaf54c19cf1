/**
 * The conditions that a list can be filtered by, as plain data, and what each of them asks of a posting. A new filter is a
 * member of `Condition`, an entry of `HOLDS`, one of `PARAMETERS` (list-query.ts) and one of the words (condition-words.ts).
 */
import type { PostingKey } from '@/utils/boards/posting';
import { asks } from '@/utils/extract/asks';
import type { Level, PayPeriod, WorkMode } from '@/utils/extract/reading';
import type { Summary } from '@/utils/extract/summary';
import type { Status } from '@/utils/store/status';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { JournalRow } from '@/components/journal/row';

/** null stands for "not said" (of the posting) or "none" (of the status). */
export type Condition =
  | { readonly kind: 'board'; readonly board: string }
  | { readonly kind: 'status'; readonly status: Status | null }
  /** Both ends included; a posting without a score does not hold. */
  | { readonly kind: 'score'; readonly min: number; readonly max: number }
  /** null: at any level. */
  | { readonly kind: 'skill'; readonly skill: SkillId; readonly level: Level | null }
  /** The smallest number of working years that is asked; both ends included. */
  | { readonly kind: 'years'; readonly range: { readonly min: number; readonly max: number } | null }
  | { readonly kind: 'mode'; readonly mode: WorkMode | null }
  /** The upper end of the pay reaches this. */
  | { readonly kind: 'salary'; readonly pay: Pay | null }
  /** A human language that is asked for, by its English name. */
  | { readonly kind: 'language'; readonly name: string | null }
  | { readonly kind: 'visa'; readonly visa: Summary['visa'] }
  /** Seen at all between these times (ms since 1970, `to` excluded): first seen before the end, last seen after the start. */
  | { readonly kind: 'seen'; readonly from: number; readonly to: number }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'starred' }
  | { readonly kind: 'keys'; readonly keys: readonly PostingKey[] };

export type ConditionKind = Condition['kind'];
export type ConditionOf<Kind extends ConditionKind> = Extract<Condition, { kind: Kind }>;

export interface Pay {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** The score of a posting by the active profile; null where there is none. */
export type ScoreOf = (row: JournalRow) => number | null;

type Test = (row: JournalRow, scoreOf: ScoreOf) => boolean;

/** Working hours, days, weeks and months of a year, to compare pay of different periods. */
const A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 };

const HOLDS: { readonly [Kind in ConditionKind]: (condition: ConditionOf<Kind>) => Test } = {
  board:
    ({ board }) =>
    (row) =>
      row.board === board,
  status:
    ({ status }) =>
    (row) =>
      row.status === status,
  score:
    ({ min, max }) =>
    (row, scoreOf) => {
      const score = scoreOf(row);
      return score !== null && score >= min && score <= max;
    },
  skill: ({ skill, level }) => {
    const isWanted = (one: SkillId): boolean => one === skill;
    return ({ summary }) => asks(summary, isWanted, level);
  },
  years:
    ({ range }) =>
    ({ summary }) => {
      const asked = summary.experience?.min ?? null;
      return range === null || asked === null ? range === asked : asked >= range.min && asked <= range.max;
    },
  mode:
    ({ mode }) =>
    ({ summary }) =>
      mode === null ? summary.workModes.length === 0 : summary.workModes.includes(mode),
  salary:
    ({ pay }) =>
    ({ summary: { salary } }) => {
      if (pay === null || salary === null) return pay === salary;
      const offered = (salary.max ?? salary.min) * A_YEAR[salary.period];
      return salary.currency === pay.currency && offered >= pay.amount * A_YEAR[pay.period];
    },
  language:
    ({ name }) =>
    ({ summary }) =>
      name === null ? summary.languages.length === 0 : summary.languages.some((one) => one.name === name),
  visa:
    ({ visa }) =>
    ({ summary }) =>
      summary.visa === visa,
  seen:
    ({ from, to }) =>
    (row) =>
      row.firstSeenAt < to && row.lastSeenAt >= from,
  tag:
    ({ tag }) =>
    (row) =>
      row.tags.includes(tag),
  starred: () => (row) => row.starred,
  keys: ({ keys }) => {
    const wanted = new Set(keys);
    return (row) => wanted.has(row.key);
  },
};

/** Kinds of which a posting must fulfil every condition; of the others one is enough. */
const EVERY: ReadonlySet<ConditionKind> = new Set(['skill', 'tag']);

/** What all conditions together ask of a posting: kind by kind, one of its conditions or, of skills and tags, every one. */
export function holding(filter: readonly Condition[], scoreOf: ScoreOf): (row: JournalRow) => boolean {
  const tests = [...new Set(filter.map(({ kind }) => kind))].map((kind): Test => {
    const all = filter.filter((condition) => condition.kind === kind).map(testOf);
    const [only] = all;
    if (all.length === 1 && only) return only;
    return EVERY.has(kind)
      ? (row, score) => all.every((test) => test(row, score))
      : (row, score) => all.some((test) => test(row, score));
  });
  return (row) => tests.every((test) => test(row, scoreOf));
}

function testOf<Kind extends ConditionKind>(condition: ConditionOf<Kind>): Test {
  const holds = HOLDS[condition.kind];
  return holds(condition);
}

/** Whether two conditions say the same. */
export function sameCondition(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
