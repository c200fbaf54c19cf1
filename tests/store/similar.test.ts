/** The same job again: on another board, through an agency, or posted anew. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '@/utils/boards/posting';
import { createHistory, type History } from '@/utils/store/history';
import { posting, reading } from './samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

const TEXT = [
  'Tidewater builds the software that moves containers through three of the busiest ports of the continent.',
  'You design and run services that plan the moves of four hundred cranes, and keep their queries fast.',
  'You bring five years of work on backends, a good understanding of distributed systems, and clear words.',
  'We offer thirty days of leave, a budget for learning and an office by the water with a good kitchen.',
].join('\n');
const OTHER = [
  'The clinic at the park looks after animals of every size, day and night, with a team of eleven people.',
  'You treat small animals, advise their owners and write down what was done so that all others can follow.',
  'You have a licence to practise, two years in a clinic and steady hands when the waiting room is full.',
].join('\n');

let history: History;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  history = createHistory();
});

async function see(id: string, rest: Partial<Posting>, at = NOON): Promise<void> {
  const board = rest.board ?? 'linkedin';
  const title = 'Backend Engineer';
  await history.record(
    posting(id, { title, ...rest, board, key: `${board}:${id}` }),
    reading('go'),
    at,
    `look ${board} ${id}`,
  );
}

describe('similar', () => {
  beforeEach(() => see('1', { text: TEXT }));

  test.each<[string, string, Partial<Posting>, number, object | undefined]>([
    [
      'the same text on another board',
      '2',
      { board: 'indeed', text: TEXT },
      NOON,
      { likeness: 1, relation: 'other-board', signals: ['text', 'title', 'company', 'place'] },
    ],
    [
      'through an agency',
      '2',
      { text: `Our client is hiring.\n${TEXT}`, company: 'Hays' },
      NOON,
      { relation: 'other-company', signals: ['text', 'title', 'place'] },
    ],
    ['posted anew a week later', '2', { text: TEXT.replace('thirty', '28') }, NOON + 7 * DAY, { relation: 'reposted' }],
    ['two openings of one day are no repost', '2', { text: TEXT }, NOON + DAY / 2, { relation: 'alike' }],
    ['nor where the clock was moved back', '2', { text: TEXT }, NOON - DAY / 2, { relation: 'alike' }],
    [
      'the text alone is no repost',
      '2',
      { text: TEXT, title: 'Platform Lead', location: 'Oslo' },
      NOON + 7 * DAY,
      { relation: 'alike', signals: ['text', 'company'] },
    ],
    [
      'written otherwise: case, accents, signs',
      '2',
      { text: TEXT.toUpperCase(), title: 'BACKEND-ENGINEER', company: 'Acmé', location: 'utrecht' },
      NOON,
      { likeness: 1, signals: ['text', 'title', 'company', 'place'] },
    ],
    ['another text', '2', { text: OTHER }, NOON + 7 * DAY, undefined],
    ['a short text', '2', { text: TEXT.slice(0, 199) }, NOON + 7 * DAY, undefined],
  ])('%s', async (_what, id, rest, at, expected) => {
    await see(id, rest, at);
    const found = await history.similar('linkedin:1');
    expect(found).toHaveLength(expected ? 1 : 0);
    if (expected) expect(found[0]).toMatchObject({ key: `${rest.board ?? 'linkedin'}:${id}`, ...expected });
    const back = await history.similar(`${rest.board ?? 'linkedin'}:${id}`);
    expect(back.map(({ key, likeness, relation }) => ({ key, likeness, relation }))).toEqual(
      found.map(({ likeness, relation }) => ({ key: 'linkedin:1', likeness, relation })),
    );
  });

  test('two short texts are not alike even where they are the same', async () => {
    const short = TEXT.slice(0, 199);
    await see('3', { text: short });
    await see('4', { text: short }, NOON + 7 * DAY);
    expect(await history.similar('linkedin:3')).toEqual([]);
  });

  test('the likest first', async () => {
    await see('2', { text: TEXT.split('\n').slice(0, 3).join('\n') });
    await see('3', { text: TEXT });
    expect((await history.similar('linkedin:1')).map(({ key }) => key)).toEqual(['linkedin:3', 'linkedin:2']);
  });

  test('nothing is merged by it, and what is not there has nothing like it', async () => {
    await see('2', { text: TEXT });
    await history.similar('linkedin:1');
    expect((await history.rows()).map(({ job }) => job)).toEqual([null, null]);
    expect(await history.similar('linkedin:9')).toEqual([]);
  });
});
