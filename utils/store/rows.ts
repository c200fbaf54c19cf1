/** The rows of the history as they stand in the database, and their parsers. */
import * as v from 'valibot';
import { count } from './reading-schema';
import { STATUSES } from './status';
import { summarySchema } from './summary-schema';

const time = v.pipe(v.number(), v.finite());
const head = { url: v.string(), title: v.string(), company: v.nullable(v.string()), location: v.nullable(v.string()) };

const status = v.nullable(v.picklist(STATUSES));
const statusEntry = v.object({ status, at: time });

/** A status the user gave, and when, in ms since 1970. */
export type StatusEntry = Readonly<v.InferOutput<typeof statusEntry>>;

/** When each of the user's marks was changed last, in ms since 1970; absent: never, or before that was written down. */
const markedAt = v.optional(
  v.object({
    status: v.exactOptional(time),
    note: v.exactOptional(time),
    tags: v.exactOptional(time),
    starred: v.exactOptional(time),
    job: v.exactOptional(time),
  }),
  {},
);

const seenPosting = v.object({
  key: v.string(),
  board: v.string(),
  id: v.string(),
  ...head,
  /** ms since 1970 by this machine's clock, which may have been wrong: show them, never order by them. */
  firstSeenAt: time,
  lastSeenAt: time,
  visits: v.pipe(count, v.minValue(1)),
  /** The number of the observation that added the row; the order of first sight. */
  sequence: count,
  /** The number of the latest observation; the order of last sight. */
  lastSequence: count,
  summary: summarySchema,
  /** What made the reading (engine, taxonomy and corrections); null: not known, so that it is to be read again. */
  readBy: v.nullable(v.string()),
  /** What the board says of its age, as written ("2 days ago"). */
  claim: v.nullable(v.string()),
  status,
  /** Every status it was given, the newest last. */
  statusLog: v.pipe(v.array(statusEntry), v.readonly()),
  note: v.string(),
  tags: v.pipe(v.array(v.string()), v.readonly()),
  starred: v.boolean(),
  /** The same for all rows that the user called one job; null: it stands alone. */
  job: v.nullable(v.string()),
  markedAt,
});

/** A row of the history: a posting that was met. */
export type SeenPosting = v.InferOutput<typeof seenPosting>;

/** What the user says of a posting. */
export type UserMarks = Pick<SeenPosting, 'status' | 'note' | 'tags' | 'starred'>;

/** What is stamped when it is changed. */
export const MARKS = ['status', 'note', 'tags', 'starred', 'job'] as const;
export type Mark = (typeof MARKS)[number];

/** The row with these marks stamped. A clock that was moved back does not make what is said now the older word. */
export function stamped(row: SeenPosting, marks: readonly Mark[], now: number): SeenPosting {
  const stamps = marks.map((mark) => [mark, Math.max(now, (row.markedAt[mark] ?? 0) + 1)]);
  return { ...row, markedAt: { ...row.markedAt, ...(Object.fromEntries(stamps) as SeenPosting['markedAt']) } };
}

/** A row of the history, or undefined where it is broken. */
export function parseSeenPosting(value: unknown): SeenPosting | undefined {
  const parsed = v.safeParse(seenPosting, value);
  return parsed.success ? parsed.output : undefined;
}

const looks = v.object({ looks: v.fallback(v.array(v.string()), []) });

/** Ids of the latest looks that were counted, so that a look sent twice is counted once. */
export function looksOf(value: unknown): string[] {
  const parsed = v.safeParse(looks, value);
  return parsed.success ? parsed.output.looks : [];
}

const storedText = v.object({
  key: v.string(),
  text: v.string(),
  /** When the posting was first seen with this text. */
  from: time,
});
export type StoredText = v.InferOutput<typeof storedText>;

export function parseText(value: unknown): StoredText | undefined {
  const parsed = v.safeParse(storedText, value);
  return parsed.success ? parsed.output : undefined;
}

const version = v.object({
  key: v.string(),
  /** The number of the observation that replaced it; orders the versions of a posting. */
  until: count,
  ...head,
  text: v.string(),
  /** First and last time it was seen so. */
  from: time,
  to: time,
});

/** How a posting stood before its text changed. */
export type Version = v.InferOutput<typeof version>;

export function parseVersion(value: unknown): Version | undefined {
  const parsed = v.safeParse(version, value);
  return parsed.success ? parsed.output : undefined;
}

const counters = v.object({ sequence: count, rows: count });
export type Counters = v.InferOutput<typeof counters>;

export function parseCounters(value: unknown): Counters | undefined {
  const parsed = v.safeParse(counters, value);
  return parsed.success ? parsed.output : undefined;
}
