/** Rows of the history as columns: all that stands in a row, opened at once, its summary decoded when it is touched. */
import * as v from 'valibot';
import type { Summary } from '@/utils/extract/summary';
import { list, number, readAll, record, text, textOrNull, word, type Shapes } from './columns';
import { packedSummary } from './packed-summary';
import { count } from './reading-schema';
import type { SeenPosting, StatusEntry } from './rows';

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
};

/** Changes with the shapes; what was packed otherwise is packed anew. */
const FORMAT = 1;

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

/** The rows, or undefined where they were packed otherwise or are broken. */
export function unpackRows(value: unknown): SeenPosting[] | undefined {
  const parsed = v.safeParse(packedRows, value);
  if (!parsed.success) return undefined;
  const { head, rows: n, summaries } = parsed.output;
  try {
    const columns = Object.fromEntries(
      Object.entries(HEAD).map(([field, shape]) => [field, readAll(shape as never, head[field], n)]),
    ) as unknown as Columns;
    const summaryAt = packedSummary.reader(summaries);
    return Array.from({ length: n }, (_, at) => new PackedRow(columns, summaryAt, at));
  } catch {
    return undefined;
  }
}

type Columns = { readonly [K in keyof Head]: readonly Head[K][] };

/** `summary` is a getter, but its own: a hundred thousand decoded ones would fill the memory, and a spread must have it. */
class PackedRow implements SeenPosting {
  readonly key: Head['key'];
  readonly board: Head['board'];
  readonly id: Head['id'];
  readonly url: Head['url'];
  readonly title: Head['title'];
  readonly company: Head['company'];
  readonly location: Head['location'];
  readonly firstSeenAt: Head['firstSeenAt'];
  readonly lastSeenAt: Head['lastSeenAt'];
  readonly visits: Head['visits'];
  readonly sequence: Head['sequence'];
  readonly lastSequence: Head['lastSequence'];
  readonly readBy: Head['readBy'];
  readonly claim: Head['claim'];
  readonly status: Head['status'];
  readonly statusLog: Head['statusLog'];
  readonly note: Head['note'];
  readonly tags: Head['tags'];
  readonly starred: Head['starred'];
  readonly job: Head['job'];
  declare readonly summary: Summary;
  readonly #summaryAt: (at: number) => Summary;
  readonly #at: number;

  static readonly #summary: PropertyDescriptor & ThisType<PackedRow> = {
    enumerable: true,
    get() {
      return this.#summaryAt(this.#at);
    },
  };

  constructor(columns: Columns, summaryAt: (at: number) => Summary, at: number) {
    this.key = columns.key[at] as Head['key'];
    this.board = columns.board[at] as Head['board'];
    this.id = columns.id[at] as Head['id'];
    this.url = columns.url[at] as Head['url'];
    this.title = columns.title[at] as Head['title'];
    this.company = columns.company[at] as Head['company'];
    this.location = columns.location[at] as Head['location'];
    this.firstSeenAt = columns.firstSeenAt[at] as Head['firstSeenAt'];
    this.lastSeenAt = columns.lastSeenAt[at] as Head['lastSeenAt'];
    this.visits = columns.visits[at] as Head['visits'];
    this.sequence = columns.sequence[at] as Head['sequence'];
    this.lastSequence = columns.lastSequence[at] as Head['lastSequence'];
    this.readBy = columns.readBy[at] as Head['readBy'];
    this.claim = columns.claim[at] as Head['claim'];
    this.status = columns.status[at] as Head['status'];
    this.statusLog = columns.statusLog[at] as Head['statusLog'];
    this.note = columns.note[at] as Head['note'];
    this.tags = columns.tags[at] as Head['tags'];
    this.starred = columns.starred[at] as Head['starred'];
    this.job = columns.job[at] as Head['job'];
    this.#summaryAt = summaryAt;
    this.#at = at;
    Object.defineProperty(this, 'summary', PackedRow.#summary);
  }
}
