/** Rows of the history as columns: all that stands in a row, opened at once, its summary decoded when it is touched. */
import * as v from 'valibot';
import {
  list,
  number,
  readersOf,
  record,
  text,
  textOrNull,
  word,
  type Readers,
  type Shape,
  type Shapes,
} from './columns';
import { packedSummary } from './packed-summary';
import { count } from './reading-schema';
import type { Mark, SeenPosting, StatusEntry } from './rows';

type Head = Omit<SeenPosting, 'summary'>;

const HEAD: Shapes<Head> = {
  key: text,
  board: word(),
  id: text,
  url: text,
  title: text,
  company: textOrNull,
  location: textOrNull,
  firstSeenAt: number,
  lastSeenAt: number,
  visits: number,
  sequence: number,
  lastSequence: number,
  readBy: word(),
  claim: word(),
  status: word(),
  statusLog: list(record<StatusEntry>({ status: word(), at: number })),
  note: text,
  tags: list(word()),
  starred: word(),
  job: word(),
  markedAt: packedStamps(),
};

/** Few rows have any. */
function packedStamps(): Shape<SeenPosting['markedAt']> {
  const stamps = list(record<{ readonly mark: Mark; readonly at: number }>({ mark: word(), at: number }));
  return {
    pack: (values) =>
      stamps.pack(values.map((value) => Object.entries(value).map(([mark, at]) => ({ mark: mark as Mark, at })))),
    reader: (packed, n) => {
      const read = stamps.reader(packed, n);
      return (at) => Object.fromEntries(read(at).map((stamp) => [stamp.mark, stamp.at]));
    },
  };
}

/** Changes with the shapes; what was packed otherwise is packed anew. */
const FORMAT = 2;

const packedRows = v.object({
  format: v.literal(FORMAT),
  rows: count,
  head: v.record(v.string(), v.unknown()),
  summaries: v.unknown(),
});
type PackedRows = v.InferOutput<typeof packedRows>;

export function packRows(rows: readonly SeenPosting[]): PackedRows {
  return {
    format: FORMAT,
    rows: rows.length,
    head: record<Head>(HEAD).pack(rows) as PackedRows['head'],
    summaries: packedSummary.pack(rows.map(({ summary }) => summary)),
  };
}

/** Rows that were packed together. Each of them holds all. */
export interface Segment {
  readonly rows: readonly SeenPosting[];
}

/** The rows, or undefined where they were packed otherwise or are broken. */
export function unpackRows(value: unknown): Segment | undefined {
  const parsed = v.safeParse(packedRows, value);
  if (!parsed.success) return undefined;
  const { head, rows: n, summaries } = parsed.output;
  try {
    return new PackedSegment({ ...readersOf(HEAD, head, n), summary: packedSummary.reader(summaries, n) }, n);
  } catch {
    return undefined;
  }
}

class PackedSegment implements Segment {
  readonly rows: readonly PackedRow[];

  constructor(
    readonly read: Readers<SeenPosting>,
    n: number,
  ) {
    this.rows = Array.from({ length: n }, (_, at) => new PackedRow(this, at));
  }
}

/** One of the packed rows. Getters: a hundred thousand decoded ones take their time, and a list shows a few dozen. */
class PackedRow implements SeenPosting {
  readonly #segment: PackedSegment;
  readonly #at: number;

  constructor(segment: PackedSegment, at: number) {
    this.#segment = segment;
    this.#at = at;
  }

  get key() {
    return this.#segment.read.key(this.#at);
  }
  get board() {
    return this.#segment.read.board(this.#at);
  }
  get id() {
    return this.#segment.read.id(this.#at);
  }
  get url() {
    return this.#segment.read.url(this.#at);
  }
  get title() {
    return this.#segment.read.title(this.#at);
  }
  get company() {
    return this.#segment.read.company(this.#at);
  }
  get location() {
    return this.#segment.read.location(this.#at);
  }
  get firstSeenAt() {
    return this.#segment.read.firstSeenAt(this.#at);
  }
  get lastSeenAt() {
    return this.#segment.read.lastSeenAt(this.#at);
  }
  get visits() {
    return this.#segment.read.visits(this.#at);
  }
  get sequence() {
    return this.#segment.read.sequence(this.#at);
  }
  get lastSequence() {
    return this.#segment.read.lastSequence(this.#at);
  }
  get summary() {
    return this.#segment.read.summary(this.#at);
  }
  get readBy() {
    return this.#segment.read.readBy(this.#at);
  }
  get claim() {
    return this.#segment.read.claim(this.#at);
  }
  get status() {
    return this.#segment.read.status(this.#at);
  }
  get statusLog() {
    return this.#segment.read.statusLog(this.#at);
  }
  get note() {
    return this.#segment.read.note(this.#at);
  }
  get tags() {
    return this.#segment.read.tags(this.#at);
  }
  get starred() {
    return this.#segment.read.starred(this.#at);
  }
  get job() {
    return this.#segment.read.job(this.#at);
  }
  get markedAt() {
    return this.#segment.read.markedAt(this.#at);
  }

  /** All of it as plain data, but for the summary; so does JSON. */
  toJSON(): SeenPosting {
    const plain = Object.entries(this.#segment.read).map(([field, read]) => [
      field,
      (read as (at: number) => unknown)(this.#at),
    ]);
    return Object.fromEntries(plain) as SeenPosting;
  }
}

/** The row with some of its fields changed: what a spread of a packed one would not give. */
export function withChanges(row: SeenPosting, changes: Partial<SeenPosting>): SeenPosting {
  return { ...(row instanceof PackedRow ? row.toJSON() : row), ...changes };
}
