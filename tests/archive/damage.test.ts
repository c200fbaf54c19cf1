/** Files that were damaged in every way that comes to mind, and files that never were archives: all or nothing. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ArchiveError } from '@/utils/archive/format';
import { dryRun, takeArchiveIn } from '@/utils/archive/take-in';
import { writeArchive } from '@/utils/archive/write-archive';
import { summaryOf } from '@/utils/extract/summary';
import { checksum } from '@/utils/store/checksum';
import type { History } from '@/utils/store/history';
import type { PostingRecord } from '@/utils/store/records';
import type { SeenPosting } from '@/utils/store/rows';
import { posting, reading } from '@/tests/store/samples';

type Store = Pick<History, 'rows' | 'records' | 'takeIn' | 'forgetMany'>;

/** As the history keeps records, without a database: ten thousand files are taken in here. */
class Kept implements Store {
  readonly all = new Map<string, PostingRecord>();
  writes = 0;
  rows = (): Promise<SeenPosting[]> => Promise.resolve([...this.all.values()].map(({ row }) => row));
  records = (keys: readonly string[]): Promise<PostingRecord[]> =>
    Promise.resolve(keys.flatMap((key) => this.all.get(key) ?? []));
  takeIn: History['takeIn'] = (records, settle) => {
    this.writes++;
    for (const theirs of records) this.all.set(theirs.row.key, settle(this.all.get(theirs.row.key), theirs));
    return Promise.resolve();
  };
  forgetMany = (keys: readonly string[]): Promise<number> => {
    this.writes++;
    return Promise.resolve(keys.filter((key) => this.all.delete(key)).length);
  };
}

const USER = { profile: { skills: [{ skill: 'go', level: 'strong', years: 4 }], version: 1 } };
const NOON = Date.UTC(2026, 10, 22, 12);

function record(id: string, more: Partial<SeenPosting> = {}): PostingRecord {
  const { key, board, url, title, company, location, text } = posting(id);
  const read = reading('go', 'sql');
  return {
    row: {
      ...{ key, board, id, url, title, company, location, firstSeenAt: NOON, lastSeenAt: NOON, visits: 1 },
      ...{ sequence: Number(id), lastSequence: Number(id), summary: summaryOf(read, text), readBy: null, claim: null },
      ...{ status: null, statusLog: [], note: '', tags: [], starred: false, job: null, markedAt: {} },
      ...more,
    },
    text: { key, text, from: NOON },
    reading: read,
    versions: [],
  };
}

let whole: Uint8Array;
let lines: readonly string[];

beforeAll(async () => {
  const kept = new Kept();
  const noted = { status: 'applied', note: 'Ünïcödé \u2028 “x”', markedAt: { note: NOON } } as const;
  for (const one of [record('1'), record('2', noted), record('3')]) kept.all.set(one.row.key, one);
  const text = await writtenOf(kept);
  whole = new TextEncoder().encode(text);
  lines = text.slice(0, -1).split('\n');
});

async function writtenOf(kept: Kept): Promise<string> {
  let text = '';
  for await (const piece of writeArchive(kept, USER)) text += piece;
  return text;
}

type Bytes = string | Uint8Array<ArrayBuffer>;

/** Takes the file in where something else is; answers whether it was taken. Refused: nothing at all was written. */
async function take(file: Bytes, mode: 'merge' | 'replace'): Promise<Kept | undefined> {
  const kept = new Kept();
  kept.all.set('linkedin:7', record('7'));
  const blob = new Blob([file]);
  const { refused, errors } = await dryRun(blob, mode, kept);
  try {
    const user = await takeArchiveIn(blob, mode, kept);
    expect(refused).toBe(0);
    // Taken is only what was written so.
    expect(user).toEqual(USER);
    kept.all.delete('linkedin:7');
    return kept;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    expect(refused).toBeGreaterThan(0);
    expect(errors[0]?.line).toBe(error.line);
    expect([kept.writes, [...kept.all.keys()]]).toEqual([0, ['linkedin:7']]);
    return undefined;
  } finally {
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
}

const file = (some: readonly string[]): string => `${some.join('\n')}\n`;

test('cut at every byte it is refused, but for its last line break', async () => {
  for (let end = 0; end < whole.length - 1; end++) {
    expect(await take(whole.slice(0, end), 'merge'), `cut at ${end}`).toBeUndefined();
  }
  expect(await take(whole.slice(0, -1), 'merge')).toBeDefined();
});

test('of 10,000 damaged or arbitrary files each is taken as a whole or not at all', async () => {
  const at = fc.nat(whole.length - 1);
  const with_ = (change: (bytes: Uint8Array<ArrayBuffer>) => void): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(whole);
    change(bytes);
    return bytes;
  };
  const flipped = fc.tuple(at, fc.nat(7)).map(([place, bit]) =>
    with_((bytes) => {
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
    }),
  );
  const zeroed = fc.tuple(at, fc.nat(600)).map(([place, n]) => with_((bytes) => bytes.fill(0, place, place + n)));
  const moved = fc
    .tuple(at, at, fc.nat(40))
    .map(([from, to, n]) => with_((bytes) => bytes.copyWithin(to, from, from + n)));
  const text = new TextDecoder().decode(whole);
  const replaced = fc
    .tuple(fc.nat(text.length), fc.nat(4), fc.string({ unit: 'binary', maxLength: 6 }))
    .map(([place, n, words]) => text.slice(0, place) + words + text.slice(place + n));
  const shuffled = fc
    .array(fc.nat(lines.length - 1), { maxLength: lines.length + 2 })
    .map((places) => file(places.map((place) => lines[place] ?? '')));
  const arbitrary = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.json());
  const oddUser = fc.json().map((value) => {
    const user = `{"__proto__":${value},"constructor":{"prototype":${value}}}`;
    return `{"skillight":"archive","version":1,"check":${checksum(user)},"user":${user},"postings":[\n],"count":1}`;
  });
  // Right sums, wrong postings.
  const oddPosting = fc
    .tuple(
      fc.constantFrom('visits', 'sequence', 'key', 'firstSeenAt', 'tags', 'summary', 'statusLog', 'markedAt', 'job'),
      fc.oneof(
        fc.json(),
        fc.constantFrom('1e400', '-1', '0.5', '9007199254740993', '"\\u0000"', '[null]', '{"at":1e400}'),
      ),
    )
    .map(([field, value]) => {
      const body = JSON.stringify(record('1')).replace('{"row":{', `{"row":{"${field}0":0,"__proto__":{"x":1},`);
      const odd = body.replace(new RegExp(`"${field}":("[^"]*"|\\d+|null|true|false|\\[\\])`), `"${field}":${value}`);
      return file([lines[0] ?? '', `{"check":${checksum(odd)},"posting":${odd}}`, '],"count":1}']);
    });
  const numRuns = 10_000;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(flipped, zeroed, moved, replaced, shuffled, arbitrary, oddUser, oddPosting),
      fc.constantFrom('merge', 'replace'),
      async (damaged: Bytes, mode: 'merge' | 'replace') => {
        const taken = await take(damaged, mode);
        if (!taken) refused++;
        for (const { row, text: kept } of taken?.all.values() ?? []) {
          // What was taken can be written and read again.
          expect(row.key).toBe(`${row.board}:${row.id}`);
          expect(kept === null || kept.key === row.key).toBe(true);
          expect(Number.isSafeInteger(row.visits) && row.visits > 0 && Number.isFinite(row.firstSeenAt)).toBe(true);
        }
        if (taken && taken.all.size > 0) {
          const again = new Kept();
          await takeArchiveIn(new Blob([await writtenOf(taken)]), 'replace', again);
          expect([...again.all]).toEqual([...taken.all]);
        }
      },
    ),
    { numRuns },
  );
  expect(refused).toBeGreaterThan(numRuns / 2);
}, 120_000);

describe('what a file system or an editor does to a file', () => {
  const untouched = async (): Promise<string> => {
    const taken = await take(new TextDecoder().decode(whole), 'replace');
    return writtenOf(taken ?? new Kept());
  };

  test.each<[string, () => string]>([
    ['line ends of Windows', () => file(lines).replaceAll('\n', '\r\n')],
    ['a byte order mark', () => `\ufeff${file(lines)}`],
    ['blank lines behind it', () => `${file(lines)}\n \n`],
  ])('%s: taken as it is', async (_name, damaged) => {
    const taken = await take(damaged(), 'replace');
    expect(taken && (await writtenOf(taken))).toBe(await untouched());
  });

  test.each<[string, () => string]>([
    ['two lines swapped with the head', () => file(lines.toSpliced(0, 2, lines[1] ?? '', lines[0] ?? ''))],
    ['a doubled line', () => file(lines.toSpliced(1, 0, lines[1] ?? ''))],
    ['a missing line', () => file(lines.toSpliced(1, 1))],
    ['a blank line inside', () => file(lines.toSpliced(2, 0, ''))],
    ['a NUL in a line', () => file(lines.with(1, `${lines[1]?.slice(0, 50)}\0${lines[1]?.slice(50)}`))],
    ['two archives in one file', () => file(lines) + file(lines)],
    ['UTF-16', () => file(lines).split('').join('\0')],
    ['version 0', () => file(lines).replace('"version":1', '"version":0')],
    ['version 1.5', () => file(lines).replace('"version":1', '"version":1.5')],
    ['version 1e9', () => file(lines).replace('"version":1', '"version":1e9')],
    ['another number of postings', () => file(lines).replace('"count":3', '"count":4')],
    ['what the user told', () => file(lines).replace('"years":4', '"years":5')],
  ])('%s: refused', async (_name, damaged) => {
    expect(await take(damaged(), 'merge')).toBeUndefined();
    expect(await take(damaged(), 'replace')).toBeUndefined();
  });

  test('the first archives had no sum of what the user told: they are taken', async () => {
    const first = file(lines).replace(/"check":\d+,"user"/, '"user"');
    expect(await take(first, 'merge')).toBeDefined();
  });
});
