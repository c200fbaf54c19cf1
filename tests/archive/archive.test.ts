/** Writing the history as an archive and taking it in again. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ArchiveError } from '@/utils/archive/format';
import { dryRun, takeArchiveIn } from '@/utils/archive/take-in';
import { writeArchive } from '@/utils/archive/write-archive';
import { checksum } from '@/utils/store/checksum';
import { createHistory, type History } from '@/utils/store/history';
import { posting, reading } from '@/tests/store/samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const USER = { profile: { skills: [{ skill: 'go', level: 'strong', years: 4 }], version: 1 } };

let history: History;

beforeEach(() => {
  anew();
});

function anew(): void {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
}

async function written(): Promise<string> {
  let text = '';
  for await (const piece of writeArchive(history, USER)) text += piece;
  return text;
}

const fileOf = (text: string): Blob => new Blob([text]);

/** Three postings: one looked at twice with another text, one with all that a user can say. */
async function fill(): Promise<void> {
  await history.record(posting('1'), reading('go', 'sql'), NOON, 'a');
  await history.record(
    posting('2', { company: null, text: 'Über “Go”\u2028and\n\tmore, =1+1' }),
    reading('go'),
    NOON,
    'b',
  );
  await history.record(posting('3', { title: '__proto__' }), reading('constructor'), NOON, 'c');
  await history.record(posting('1', { text: 'Another text, Rust.' }), reading('rust'), NOON + DAY, 'd');
  await history.edit(
    ['linkedin:2'],
    () => ({ status: 'applied', note: 'Call Ann\n\nTwice', tags: ['x'], starred: true }),
    NOON,
  );
  await history.merge(['linkedin:1', 'linkedin:3'], 9);
}

describe('an archive', () => {
  test('is JSON as a whole, and holds everything', async () => {
    await fill();
    const archive = JSON.parse(await written()) as {
      user: unknown;
      postings: { posting: { row: { key: string } } }[];
      count: number;
    };
    expect(archive.user).toEqual(USER);
    expect(archive.count).toBe(3);
    expect(archive.postings.map((one) => one.posting.row.key)).toEqual(['linkedin:1', 'linkedin:2', 'linkedin:3']);
    expect(archive.postings[0]).toMatchObject({ posting: { versions: [{ text: posting('1').text }] } });
  });

  test('of nothing is JSON too, and can be taken in', async () => {
    const empty = await written();
    expect(JSON.parse(empty)).toMatchObject({ postings: [], count: 0 });
    await fill();
    expect(await dryRun(fileOf(empty), 'replace', history)).toMatchObject({ fresh: 0, gone: 3, refused: 0 });
    await takeArchiveIn(fileOf(empty), 'replace', history);
    expect(await history.rows()).toEqual([]);
  });

  test.each(['merge', 'replace'] as const)(
    'written, forgotten, taken in (%s) and written again is the same byte for byte',
    async (mode) => {
      await fill();
      const before = await written();
      await history.forgetAll();
      expect(await takeArchiveIn(fileOf(before), mode, history)).toEqual(USER);
      expect(await written()).toBe(before);
      anew();
      await takeArchiveIn(fileOf(before), mode, history);
      expect(await written()).toBe(before);
    },
  );

  test('taken in twice changes nothing', async () => {
    await fill();
    const before = await written();
    expect(await dryRun(fileOf(before), 'merge', history)).toMatchObject({ fresh: 0, changed: 0, same: 3, gone: 0 });
    await takeArchiveIn(fileOf(before), 'merge', history);
    await takeArchiveIn(fileOf(before), 'replace', history);
    expect(await written()).toBe(before);
  });

  test('is counted before anything is written', async () => {
    await fill();
    const archive = await written();
    await history.forget('linkedin:3');
    await history.edit(['linkedin:2'], () => ({ note: 'Mine' }), NOON);
    await history.record(posting('4'), reading('go'), NOON, 'e');
    const now = await written();
    expect(await dryRun(fileOf(archive), 'merge', history)).toMatchObject({
      fresh: 1,
      changed: 1,
      same: 1,
      gone: 1,
      refused: 0,
    });
    expect(await written()).toBe(now);
  });

  test('merged loses nothing that either says', async () => {
    await fill();
    const archive = await written();
    await history.edit(
      ['linkedin:2'],
      () => ({ note: 'Mine', tags: ['y'], starred: false, status: 'interview' }),
      NOON + DAY,
    );
    await history.record(posting('1', { text: 'A third text.' }), reading('perl'), NOON + 2 * DAY, 'f');
    await takeArchiveIn(fileOf(archive), 'merge', history);
    expect(await history.get('linkedin:2')).toMatchObject({
      ...{ status: 'interview', starred: true, tags: ['x', 'y'], note: 'Call Ann\n\nMine\n\nTwice' },
      statusLog: [
        { status: 'applied', at: NOON },
        { status: 'interview', at: NOON + DAY },
      ],
    });
    expect(await history.textOf('linkedin:1')).toBe('A third text.');
    expect((await history.versionsOf('linkedin:1')).map(({ text }) => text)).toEqual([
      posting('1').text,
      'Another text, Rust.',
    ]);
  });

  test('replaced removes what it does not hold', async () => {
    await fill();
    const archive = await written();
    await history.record(posting('4'), reading('go'), NOON, 'e');
    await takeArchiveIn(fileOf(archive), 'replace', history);
    expect(await written()).toBe(archive);
    expect(await history.count()).toEqual({ rows: 3, broken: 0 });
  });

  test('interrupted at any step and begun again ends the same', async () => {
    await fill();
    const archive = await written();
    anew();
    await history.record(posting('2', { text: 'Another.' }), reading('ada'), NOON - DAY, 'z');
    const start = await written();
    for (const mode of ['merge', 'replace'] as const) {
      const outcomes: string[] = [];
      for (let stopAt = 0; stopAt <= 3; stopAt++) {
        anew();
        await takeArchiveIn(fileOf(start), 'replace', history);
        let steps = 0;
        const step =
          <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
          (...args: A): Promise<R> => {
            if (steps++ === stopAt) throw new Error('killed');
            return work(...args);
          };
        const mortal: History = {
          ...history,
          takeIn: step((...args: Parameters<History['takeIn']>) => history.takeIn(...args)),
          forgetMany: step((keys: readonly string[]) => history.forgetMany(keys)),
        };
        await takeArchiveIn(fileOf(archive), mode, mortal).catch(() => undefined);
        await takeArchiveIn(fileOf(archive), mode, history);
        outcomes.push(await written());
      }
      expect(new Set(outcomes).size, mode).toBe(1);
    }
  });
});

describe('a file that cannot be taken is refused whole, with the line', () => {
  const refusedAt = async (text: string): Promise<unknown> => {
    const before = await written();
    const { refused, errors } = await dryRun(fileOf(text), 'merge', history);
    const error: unknown = await takeArchiveIn(fileOf(text), 'merge', history).catch((reason: unknown) => reason);
    expect(await written()).toBe(before);
    expect(error).toBeInstanceOf(ArchiveError);
    expect(refused).toBeGreaterThan(0);
    const [first] = errors;
    return first && [first.line, first.trouble];
  };

  test.each<[string, (archive: string) => string, [number, string]]>([
    ['nothing', () => '', [1, 'not-an-archive']],
    ['another JSON', () => '{"skillight":"backup"}', [1, 'not-an-archive']],
    ['a picture', () => '\u0089PNG\r\n\u001a\n\0', [1, 'not-an-archive']],
    ['a newer one', (archive) => archive.replace('"version":1', '"version":2'), [1, 'newer']],
    ['cut off', (archive) => archive.slice(0, archive.lastIndexOf('],"count"')), [4, 'cut-off']],
    ['cut in a line', (archive) => archive.slice(0, archive.length - 100), [4, 'not-json']],
    ['a posting less', (archive) => archive.split('\n').toSpliced(2, 1).join('\n'), [4, 'cut-off']],
    [
      'a posting twice',
      (archive) =>
        archive
          .split('\n')
          .toSpliced(2, 1, archive.split('\n')[1] ?? '')
          .join('\n'),
      [3, 'twice'],
    ],
    ['one letter', (archive) => archive.replace('Call Ann', 'Call Bob'), [3, 'changed']],
    ['more behind it', (archive) => `${archive}{}\n`, [6, 'not-json']],
  ])('%s', async (_name, harm, expected) => {
    await fill();
    expect(await refusedAt(harm(await written()))).toEqual(expected);
  });

  test('what is no posting, with a checksum that fits', async () => {
    await fill();
    const bodies = ['{}', '[]', '{"row":{"key":"linkedin:9"},"text":null,"reading":null,"versions":[]}', 'null'];
    for (const body of bodies) {
      const line = `{"check":${checksum(body)},"posting":${body}}`;
      const text = `{"skillight":"archive","version":1,"user":{},"postings":[\n${line}\n],"count":1}\n`;
      expect(await refusedAt(text)).toEqual([2, 'not-a-posting']);
    }
  });

  test('any damage to any byte: all or nothing, and no prototype is touched', async () => {
    await fill();
    const archive = await written();
    const before = await written();
    const damages = fc.oneof(
      fc
        .tuple(fc.nat(archive.length - 1), fc.string({ maxLength: 3 }))
        .map(([at, text]) => archive.slice(0, at) + text + archive.slice(at + 1)),
      fc.nat(archive.length).map((end) => archive.slice(0, end)),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .json()
        .map((value) => `{"skillight":"archive","version":1,"user":{"__proto__":${value}},"postings":[\n],"count":0}`),
    );
    await fc.assert(
      fc.asyncProperty(damages, async (text) => {
        const { refused } = await dryRun(fileOf(text), 'merge', history);
        const taken = await takeArchiveIn(fileOf(text), 'merge', history).then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(ArchiveError);
            return false;
          },
        );
        expect(taken).toBe(refused === 0);
        // What is taken says what is here already: there is nothing else to say.
        if (!taken) expect(await written()).toBe(before);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
