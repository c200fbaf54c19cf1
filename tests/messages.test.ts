/** The protocol at its borders: what is ours gets in as it is, everything else does not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LIMITS,
  parseAbout,
  parseAnalysis,
  parseAnswer,
  parsePageRequest,
  parsePageState,
  parseQuietRequest,
  parseRenewRequest,
  parseRevealed,
  parseRevealRequest,
  parseStepRequest,
  parseSwitches,
  TROUBLES,
  type PageState,
} from '@/utils/messages';

const posting = {
  key: 'linkedin:1',
  board: 'linkedin',
  id: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  title: 'Engineer',
  company: null,
  location: 'Graz',
  text: 'We use React.',
};
const analyse = { type: 'analyse', posting, look: 'x-1' };

describe('page to background', () => {
  test('a posting gets in, with nothing beside it', () => {
    expect(parsePageRequest(analyse)).toEqual(analyse);
    const more = { ...analyse, extra: 1, posting: { ...posting, profile: 'secret', __proto__: { admin: true } } };
    expect(parsePageRequest(more)).toEqual(analyse);
  });

  test.each([
    ['another key than board and id say', { ...analyse, posting: { ...posting, key: 'linkedin:2' } }],
    ['a text longer than is read', { ...analyse, posting: { ...posting, text: 'a'.repeat(LIMITS.text + 1) } }],
    ['a title that is a number', { ...analyse, posting: { ...posting, title: 1 } }],
    ['no company at all', { ...analyse, posting: { ...posting, company: undefined } }],
    ['no look', { ...analyse, look: undefined }],
    ['a posting that is a list', { ...analyse, posting: [posting] }],
    ['another type', { type: 'history' }],
    ['a type of every object', { type: 'constructor' }],
    ['an endless text', { type: 'prepare', text: 'a'.repeat(LIMITS.text + 1) }],
    ['a skill of no posting', { type: 'about', skill: 'react' }],
    ['switches of nothing', { type: 'switches' }],
    ['more results than a list shows', { type: 'chips', keys: Array.from({ length: LIMITS.keys + 1 }, () => 'a:b') }],
    ['nothing', null],
  ])('not: %s', (_name, message) => {
    expect(parsePageRequest(message)).toBeUndefined();
  });

  test.each<PageState>([
    { state: 'none' },
    { state: 'off', board: 'indeed' },
    { state: 'reading', board: 'indeed', key: null },
    { state: 'reading', board: 'indeed', key: 'indeed:a' },
    { state: 'read', board: 'indeed', key: 'indeed:a', layer: 'json-ld', marked: true, truncated: false },
    { state: 'read', board: 'dice', key: 'dice:a', layer: 'board', marked: false, quiet: true, truncated: false },
    ...TROUBLES.map((state) => ({ state, board: 'indeed', reason: 'why' })),
  ])('a state gets in: $state', (page) => {
    expect(parsePageRequest({ type: 'pageState', page: { ...page, more: 1 } })).toEqual({ type: 'pageState', page });
  });

  test.each([
    {},
    { state: 'fine', board: 'indeed', reason: 'why' },
    { state: 'read', board: 'indeed', key: 'linkedin:a', layer: 'board', marked: true, truncated: false },
    { state: 'read', board: 'indeed', key: 'indeed:a', layer: 'toString', marked: true, truncated: false },
    { state: 'reading', board: 'indeed', key: 'indeed:' },
    { state: 'failed', board: 'indeed', reason: 'a'.repeat(LIMITS.reason + 1) },
  ])('not a state: %j', (page) => {
    expect(parsePageState(page)).toBeUndefined();
  });
});

test.each([
  { type: 'switches', board: 'indeed' },
  { type: 'prepare', text: 'We use React.' },
  { type: 'about', key: 'linkedin:1', skill: 'react' },
  { type: 'chips', keys: ['linkedin:1', 'linkedin:2'] },
])('a question gets in: %j', (message) => {
  expect(parsePageRequest({ ...message, more: 1 })).toEqual(message);
});

test('a page that is to be quiet or to ask anew', () => {
  expect(parseQuietRequest({ type: 'quiet', quiet: true, more: 1 })).toEqual({ type: 'quiet', quiet: true });
  expect(parseQuietRequest({ type: 'quiet', quiet: 'yes' })).toBeUndefined();
  expect(parseRenewRequest({ type: 'renew', what: 'answers' })).toEqual({ type: 'renew', what: 'answers' });
  expect(parseRenewRequest({ type: 'renew', what: 'profile' })).toBeUndefined();
});

describe('what a page teaches', () => {
  const teach = (lesson: unknown) => ({ type: 'teach', key: 'linkedin:1', lesson });

  test.each([
    teach({ kind: 'mine', skill: 'react' }),
    teach({ kind: 'always-optional', skill: 'react' }),
    teach({ kind: 'no-skill', skill: 'go', form: 'Go', context: ['market', 'plan'] }),
    teach({ kind: 'same-as', skill: 'go', form: 'Go', as: 'golang' }),
    { type: 'unteach', deed: '4711' },
  ])('%j', (message) => {
    expect(parsePageRequest({ ...message, more: 1 })).toEqual(message);
  });

  test.each([
    teach({ kind: 'forget', skill: 'react' }),
    teach({ kind: 'mine' }),
    teach({ kind: 'same-as', skill: 'go', form: 'Go' }),
    teach({ kind: 'same-as', skill: 'go', form: '', as: 'golang' }),
    teach({ kind: 'no-skill', skill: 'go', form: ' ', context: [] }),
    teach({ kind: 'no-skill', skill: 'go', form: 'Go', context: [7] }),
    teach({
      kind: 'no-skill',
      skill: 'go',
      form: 'Go',
      context: Array.from({ length: LIMITS.words + 1 }, () => 'plan'),
    }),
    teach({ kind: 'no-skill', skill: 'go', form: 'G'.repeat(LIMITS.form + 1), context: [] }),
    { type: 'teach', lesson: { kind: 'mine', skill: 'react' } },
    { type: 'unteach', deed: 4711 },
  ])('not: %j', (message) => {
    expect(parsePageRequest(message)).toBeUndefined();
  });
});

test('a step has one of two directions', () => {
  expect(parseStepRequest({ type: 'step', direction: 'next', more: 1 })).toEqual({ type: 'step', direction: 'next' });
  expect(parseStepRequest({ type: 'step', direction: 'up' })).toBeUndefined();
  expect(parseStepRequest({ direction: 'next' })).toBeUndefined();
});

describe('popup to page', () => {
  test.each([
    { type: 'reveal', key: 'linkedin:1', at: { start: 0, end: 5 } },
    { type: 'reveal', key: 'linkedin:1', at: { skill: 'react' } },
  ])('%j', (message) => {
    expect(parseRevealRequest(message)).toEqual(message);
  });

  test.each([
    { type: 'reveal', key: 'linkedin:1', at: { start: 5, end: 0 } },
    { type: 'reveal', key: 'linkedin:1', at: { start: -1, end: 0.5 } },
    { type: 'reveal', at: { skill: 'react' } },
    { type: 'conceal', key: 'linkedin:1', at: { skill: 'react' } },
  ])('not: %j', (message) => {
    expect(parseRevealRequest(message)).toBeUndefined();
  });
});

describe('answers', () => {
  const analysis = { key: 'linkedin:1', marks: [{ skill: 'react', level: 'required', own: false, at: [7, 12] }] };

  test.each<[string, (value: unknown) => unknown, object, readonly object[]]>([
    ['an analysis', parseAnalysis, analysis, [{ marks: analysis.marks }, { ...analysis, marks: null }]],
    [
      'the switches',
      parseSwitches,
      { board: true, looks: { required: 'solid-amber' }, paths: [] },
      [
        { board: true, paths: [] },
        { board: true, looks: [], paths: [] },
      ],
    ],
    ['what the card says', parseAbout, { demand: {}, others: [] }, [{ demand: {} }, { demand: null, others: [] }]],
  ])('%s comes through whole or not at all', (_name, parse, whole, broken) => {
    expect(parseAnswer({ ok: true, value: whole }, parse)).toEqual({ ok: true, value: whole });
    for (const part of [...broken, null, 7]) expect(parseAnswer({ ok: true, value: part }, parse).ok).toBe(false);
  });

  test('a reason comes through, silence and nonsense are failures', () => {
    expect(parseAnswer({ ok: false, error: 'storage full' }, parseAnalysis)).toEqual({
      ok: false,
      error: 'storage full',
    });
    for (const nothing of [undefined, null, true, {}, { ok: 'true', value: analysis }, { ok: true }]) {
      expect(parseAnswer(nothing, parseAnalysis).ok).toBe(false);
    }
    expect(parseAnswer({ ok: true, value: 'collapsed' }, parseRevealed)).toEqual({ ok: true, value: 'collapsed' });
    expect(parseAnswer({ ok: true, value: 'gone' }, parseRevealed).ok).toBe(false);
  });
});

test('10,000 messages of any shape: no throw, no change to the prototype of objects', () => {
  const field = fc.constantFrom('type', 'posting', 'page', 'state', 'key', 'at', 'ok', 'value', '__proto__', 'reading');
  const value = fc.oneof(
    fc.anything({ maxDepth: 1, maxKeys: 3, withBigInt: true, withNullPrototype: true }),
    fc.constantFrom('analyse', 'pageState', 'teach', 'unteach', 'step', 'reveal', 'read', 'reading', 'linkedin:1'),
    fc.dictionary(field, fc.anything({ maxDepth: 1, maxKeys: 3 }), { maxKeys: 4 }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.dictionary(field, value, { maxKeys: 5 }), value), (message) => {
      for (const parse of [
        parsePageRequest,
        parsePageState,
        parseRevealRequest,
        parseStepRequest,
        parseAnalysis,
        parseRevealed,
      ])
        parse(message);
      parseAnswer(message, parseAnalysis);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
