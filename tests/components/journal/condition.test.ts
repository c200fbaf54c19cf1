import { describe, expect, test } from 'vitest';
import { holding, sameCondition, type Condition } from '@/components/journal/list/condition';
import { asks, NOW, DAY, row } from './rows';

const ROW = row({
  key: 'linkedin:1',
  board: 'linkedin',
  status: 'applied',
  tags: ['berlin', 'remote first'],
  starred: true,
  firstSeenAt: NOW - 10 * DAY,
  lastSeenAt: NOW - 2 * DAY,
  summary: {
    demands: [asks('python'), asks('docker', { level: 'preferred' }), asks('redis', { level: 'mentioned' })],
    experience: { min: 3, max: 5 },
    workModes: ['remote', 'hybrid'],
    salary: { min: 60_000, max: 80_000, currency: 'EUR', period: 'year' },
    languages: [{ name: 'German', proficiency: 'C1', level: 'required' }],
    visa: 'sponsorship',
  },
});
const SILENT = row({ key: 'xing:2', board: 'xing' });

const holds = (filter: readonly Condition[], one = ROW, score: number | null = 70) => holding(filter, () => score)(one);
const skill = (id: string, level: 'required' | 'preferred' | 'mentioned' | null = null): Condition => ({
  kind: 'skill',
  skill: id,
  level,
});

describe('each condition by itself: what holds of the posting, what not, and what of one that says nothing', () => {
  test.each<[string, Condition, Condition, boolean]>([
    ['board', { kind: 'board', board: 'linkedin' }, { kind: 'board', board: 'indeed' }, false],
    ['status', { kind: 'status', status: 'applied' }, { kind: 'status', status: 'offer' }, false],
    ['no status', { kind: 'status', status: 'applied' }, { kind: 'status', status: null }, false],
    ['score', { kind: 'score', min: 70, max: 100 }, { kind: 'score', min: 71, max: 100 }, true],
    ['skill', skill('redis'), skill('rust'), false],
    ['skill at a level', skill('docker', 'preferred'), skill('docker', 'required'), false],
    ['years', { kind: 'years', range: { min: 0, max: 3 } }, { kind: 'years', range: { min: 4, max: 9 } }, false],
    ['work mode', { kind: 'mode', mode: 'hybrid' }, { kind: 'mode', mode: 'onsite' }, false],
    ['language', { kind: 'language', name: 'German' }, { kind: 'language', name: 'French' }, false],
    ['visa', { kind: 'visa', visa: 'sponsorship' }, { kind: 'visa', visa: 'no-sponsorship' }, false],
    ['tag', { kind: 'tag', tag: 'berlin' }, { kind: 'tag', tag: 'Berlin' }, false],
    ['star', { kind: 'starred' }, { kind: 'keys', keys: [] }, false],
    ['keys', { kind: 'keys', keys: ['x:9', 'linkedin:1'] }, { kind: 'keys', keys: ['linkedin:11'] }, false],
  ])('%s', (_, fits, not, silent) => {
    expect(holds([fits])).toBe(true);
    expect(holds([not])).toBe(false);
    expect(holds([fits], SILENT)).toBe(silent);
  });

  test.each<[Condition]>([
    [{ kind: 'status', status: null }],
    [{ kind: 'years', range: null }],
    [{ kind: 'mode', mode: null }],
    [{ kind: 'salary', pay: null }],
    [{ kind: 'language', name: null }],
    [{ kind: 'visa', visa: null }],
  ])('what is not said is a value: %j', (condition) => {
    expect(holds([condition], SILENT)).toBe(true);
    expect(holds([condition])).toBe(false);
  });

  test('a posting without a score fits no score', () => {
    expect(holds([{ kind: 'score', min: 0, max: 100 }], ROW, null)).toBe(false);
  });

  test.each([
    [80_000, 'EUR', 'year', true],
    [80_001, 'EUR', 'year', false],
    [80_000, 'USD', 'year', false],
    [6_666, 'EUR', 'month', true],
    [6_667, 'EUR', 'month', false],
    [38, 'EUR', 'hour', true],
    [39, 'EUR', 'hour', false],
  ] as const)('pay of %i %s a %s', (amount, currency, period, fits) => {
    expect(holds([{ kind: 'salary', pay: { amount, currency, period } }])).toBe(fits);
  });

  test('where only a lower end is said, that is what it pays', () => {
    const flat = row({ summary: { salary: { min: 50_000, max: null, currency: 'EUR', period: 'year' } } });
    expect(holds([{ kind: 'salary', pay: { amount: 50_000, currency: 'EUR', period: 'year' } }], flat)).toBe(true);
  });

  test.each([
    [NOW - 20 * DAY, NOW - 10 * DAY, false],
    [NOW - 20 * DAY, NOW - 10 * DAY + 1, true],
    [NOW - 5 * DAY, NOW - 4 * DAY, true],
    [NOW - 2 * DAY, NOW, true],
    [NOW - 2 * DAY + 1, NOW, false],
  ])('seen at all between two times', (from, to, fits) => {
    expect(holds([{ kind: 'seen', from, to }])).toBe(fits);
  });
});

describe('several conditions', () => {
  test('of one kind, one is enough', () => {
    expect(
      holds([
        { kind: 'board', board: 'indeed' },
        { kind: 'board', board: 'linkedin' },
      ]),
    ).toBe(true);
  });

  test('of skills and tags, every one', () => {
    expect(holds([skill('python'), skill('docker')])).toBe(true);
    expect(holds([skill('python'), skill('rust')])).toBe(false);
    expect(
      holds([
        { kind: 'tag', tag: 'berlin' },
        { kind: 'tag', tag: 'munich' },
      ]),
    ).toBe(false);
  });

  test('of different kinds, each kind', () => {
    expect(holds([{ kind: 'board', board: 'linkedin' }, skill('rust')])).toBe(false);
    expect(holds([{ kind: 'board', board: 'linkedin' }, skill('python')])).toBe(true);
  });

  test('none asks nothing', () => {
    expect(holds([])).toBe(true);
  });

  test('said or not said', () => {
    const filter: Condition[] = [
      { kind: 'years', range: { min: 0, max: 2 } },
      { kind: 'years', range: null },
    ];
    expect(holds(filter, SILENT)).toBe(true);
    expect(holds(filter)).toBe(false);
  });
});

test('conditions are told apart by what they ask', () => {
  expect(sameCondition(skill('python'), skill('python'))).toBe(true);
  expect(sameCondition(skill('python'), skill('python', 'required'))).toBe(false);
});
