/**
 * How an archive is written: one JSON document whose lines can be read one by one.
 *
 *   {"skillight":"archive","version":1,"check":123,"user":{…},"postings":[
 *   {"check":123,"posting":{"row":{…},"text":{…},"reading":{…},"versions":[…]}},
 *   …
 *   ],"count":2}
 *
 * `check` is the checksum of the JSON behind it, of what the user told or of the posting: a bit that a disk turned is found, and the line named. The last line says
 * how many there are: a file that was cut off has none. Nothing in it tells when it was written, so that the same history
 * always gives the same bytes.
 */
import * as v from 'valibot';
import { checksum } from '@/utils/store/checksum';
import { parseReading } from '@/utils/store/reading-schema';
import type { PostingRecord } from '@/utils/store/records';
import { parseSeenPosting, parseText, parseVersion } from '@/utils/store/rows';

const ARCHIVE = 'archive';
/** Raised when an older Skillight could no longer read what is written. */
const VERSION = 1;

/** A line longer than this is no posting: a text of 100,000 characters with its reading stays far below. UTF-16 units. */
export const LONGEST_LINE = 32_000_000;

/** What the user told Skillight, by the key it is stored under. */
export type UserData = Readonly<Record<string, unknown>>;

const HEAD_END = ',"postings":[';

export function headLine(user: UserData): string {
  const json = JSON.stringify(user);
  return `{"skillight":"${ARCHIVE}","version":${VERSION},"check":${checksum(json)},"user":${json}${HEAD_END}`;
}

export function postingLine(record: PostingRecord, isFirst: boolean): string {
  const json = JSON.stringify(record);
  return `${isFirst ? '' : ',\n'}{"check":${checksum(json)},"posting":${json}}`;
}

export function lastLine(count: number): string {
  return `],"count":${count}}`;
}

const head = v.object({
  skillight: v.literal(ARCHIVE),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  // The first archives had none.
  check: v.optional(v.number()),
  user: v.record(v.string(), v.unknown()),
});

/** What went wrong with a line, in a sentence; `line` counts from 1. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  constructor(
    readonly line: number,
    readonly trouble:
      'not-an-archive' | 'newer' | 'not-json' | 'changed' | 'not-a-posting' | 'twice' | 'cut-off' | 'long',
  ) {
    super(`Line ${line}: ${TROUBLE[trouble]}`);
  }
}

const TROUBLE: Readonly<Record<ArchiveError['trouble'], string>> = {
  'not-an-archive': 'this file is no archive of Skillight.',
  newer: 'a newer version of Skillight wrote this archive.',
  'not-json': 'this is no JSON.',
  changed: 'its checksum does not fit: the line was changed or damaged after it was written.',
  'not-a-posting': 'this is no posting as Skillight keeps them.',
  twice: 'this posting stands in the archive twice.',
  'cut-off': 'the file ends before the archive does.',
  long: 'this line is longer than any posting.',
};

/** What the first line says of the user. @throws ArchiveError */
export function readHead(line: string): UserData {
  const opened = line.endsWith(HEAD_END) ? json(`${line}]}`) : undefined;
  const parsed = v.safeParse(head, opened);
  if (!parsed.success) throw new ArchiveError(1, 'not-an-archive');
  const { version, check, user } = parsed.output;
  if (version > VERSION) throw new ArchiveError(1, 'newer');
  const told = line.slice(line.indexOf(USER) + USER.length, -HEAD_END.length);
  if (check !== undefined && check !== checksum(told)) throw new ArchiveError(1, 'changed');
  return user;
}

const USER = '"user":';

const POSTING = /^\{"check":(\d{1,10}),"posting":/;
const LAST = /^\],"count":(\d{1,9})\}$/;

/** How many postings the archive says it holds; undefined: this is not its last line. */
export function readLast(line: string): number | undefined {
  const count = LAST.exec(line)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** The posting of a line. @throws ArchiveError */
export function readPosting(line: string, number: number): PostingRecord {
  const opening = POSTING.exec(line);
  const end = line.length - (line.endsWith(',') ? 2 : 1);
  if (opening === null || line.charAt(end) !== '}') throw new ArchiveError(number, 'not-json');
  const body = line.slice(opening[0].length, end);
  if (checksum(body) !== Number(opening[1])) throw new ArchiveError(number, 'changed');
  const record = recordOf(json(body, number));
  if (!record) throw new ArchiveError(number, 'not-a-posting');
  return record;
}

const recordShape = v.object({
  row: v.unknown(),
  text: v.unknown(),
  reading: v.unknown(),
  versions: v.array(v.unknown()),
});

/** A record whose parts all belong to one posting; unknown fields are dropped. */
function recordOf(value: unknown): PostingRecord | undefined {
  const shape = v.safeParse(recordShape, value);
  if (!shape.success) return undefined;
  const row = parseSeenPosting(shape.output.row);
  const text = shape.output.text === null ? null : parseText(shape.output.text);
  const reading = shape.output.reading === null ? null : parseReading(shape.output.reading);
  const versions = shape.output.versions.map(parseVersion);
  if (!row || text === undefined || reading === undefined) return undefined;
  if (row.key !== `${row.board}:${row.id}` || (text && text.key !== row.key)) return undefined;
  const whole = versions.filter((version) => version?.key === row.key);
  if (whole.length < versions.length) return undefined;
  return { row, text, reading, versions: whole.filter((version) => version !== undefined) };
}

function json(text: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (line === 1) return undefined;
    throw new ArchiveError(line, 'not-json');
  }
}
