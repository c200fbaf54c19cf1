import { describe, expect, test } from 'vitest';
import { match, type Match, type NoMatch } from '@/utils/match/match';
import { WEIGHTS } from '@/utils/match/weights';
import { asked, kinship, profileOf } from './samples';

function scored(result: Match | NoMatch): Match {
  if ('none' in result) throw new Error(`no number: ${result.none}`);
  return result;
}

const FOUR = [asked('go'), asked('git'), asked('kafka'), asked('redis')];

describe('score', () => {
  test('everything met is 100, nothing met is 0', () => {
    expect(scored(match({ demands: FOUR }, profileOf('go', 'git', 'kafka', 'redis'), kinship, WEIGHTS))).toMatchObject({
      score: 100,
      band: 'excellent',
    });
    expect(scored(match({ demands: FOUR }, profileOf('rust'), kinship, WEIGHTS))).toMatchObject({
      score: 0,
      band: 'poor',
    });
  });

  test('required weighs three times as much as preferred', () => {
    const demands = [asked('go'), asked('git', { level: 'preferred' }), asked('kafka'), asked('redis')];
    const { score, parts } = scored(match({ demands }, profileOf('go', 'redis'), kinship, WEIGHTS));
    expect(score).toBe(60);
    expect(parts.map(({ skills, earned, lost }) => [skills[0], earned, lost])).toEqual([
      ['go', 30, 0],
      ['kafka', 0, 30],
      ['redis', 30, 0],
      ['git', 0, 10],
    ]);
  });

  test('mentioned counts for nothing, met or not', () => {
    const with_ = match(
      { demands: [...FOUR, asked('rust', { level: 'mentioned' })] },
      profileOf('go', 'rust'),
      kinship,
      WEIGHTS,
    );
    expect(with_).toEqual(match({ demands: FOUR }, profileOf('go', 'rust'), kinship, WEIGHTS));
  });

  test('three equal parts still add up', () => {
    const demands = [asked('go'), asked('git'), asked('kafka'), asked('redis'), asked('rust'), asked('sql')];
    const { score, parts } = scored(match({ demands }, profileOf('go', 'git', 'kafka', 'redis'), kinship, WEIGHTS));
    expect(score).toBe(67);
    expect(parts.reduce((sum, part) => sum + part.earned, 0)).toBe(67);
    expect(parts.reduce((sum, part) => sum + part.lost, 0)).toBe(33);
  });

  test('100 is kept for postings met in full', () => {
    const small = { ...WEIGHTS, required: 1000 };
    const demands = [...FOUR, asked('sql', { level: 'preferred' })];
    const { score, parts } = scored(match({ demands }, profileOf('go', 'git', 'kafka', 'redis'), kinship, small));
    expect(score).toBe(99);
    expect(parts.at(-1)).toMatchObject({ earned: 0, lost: 1 });
  });
});

describe('part credit', () => {
  const first = (demand: Parameters<typeof asked>, ...skills: Parameters<typeof profileOf>) =>
    scored(match({ demands: [asked(...demand), ...FOUR] }, profileOf(...skills), kinship, WEIGHTS)).parts.find((part) =>
      part.skills.includes(demand[0]),
    )!.grounds;

  test.each([
    ['the skill itself', ['python'], 'python', 'have', 100],
    ['implied', ['python'], 'django', 'implied', 80],
    ['implied over two steps', ['javascript'], 'nextjs', 'implied', 80],
    ['related', ['postgresql'], 'mysql', 'related', 40],
    ['related, named on the other side', ['mysql'], 'postgresql', 'related', 40],
  ] as const)('%s', (_name, demand, skill, kind, credit) => {
    expect(first([...demand], skill)).toMatchObject({ kind, by: skill, credit });
  });

  test('what is implied does not go backwards: Python brings no Django', () => {
    expect(first(['django'], 'python')).toBeNull();
  });

  test('the best grounds count, not the first', () => {
    expect(first(['python'], 'django', { skill: 'python', level: 'expert', years: 3 })).toMatchObject({ kind: 'have' });
    expect(
      first(['python', { proficiency: 'expertise' }], 'django', { skill: 'python', level: 'familiar', years: 3 }),
    ).toMatchObject({
      kind: 'implied',
    });
  });

  test.each([
    ['expertise', 'expert', 100],
    ['expertise', 'strong', 75],
    ['expertise', 'familiar', 25],
    ['strong', 'working', 75],
    ['experience', 'working', 100],
    ['experience', 'familiar', 75],
    ['knowledge', 'familiar', 100],
    ['unstated', 'familiar', 100],
  ] as const)('%s asked, %s had: %d %%', (proficiency, level, credit) => {
    expect(first(['rust', { proficiency }], { skill: 'rust', level, years: null })?.credit).toBe(credit);
  });

  test.each([
    [5, 5, 100],
    [5, 4, 80],
    [5, 4.5, 90],
    [10, 1, 25],
    [5, 0, 25],
    [5, null, 100],
    [null, 1, 100],
  ])('%s years asked, %s had: %d %%', (years, have, credit) => {
    expect(first(['rust', { years }], { skill: 'rust', level: 'expert', years: have })?.credit).toBe(credit);
  });

  test('the weaker of level and years counts, and both are told', () => {
    const demand = ['rust', { years: 4, proficiency: 'strong' }] as Parameters<typeof asked>;
    expect(first(demand, { skill: 'rust', level: 'working', years: 2 })).toMatchObject({
      credit: 50,
      shortfalls: [
        { of: 'level', asked: 'strong', have: 'working' },
        { of: 'years', asked: 4, have: 2 },
      ],
    });
  });
});

describe('one of a group', () => {
  const group = [asked('django', { oneOf: 0 }), asked('cpp', { oneOf: 0 }), asked('rust', { oneOf: 0 })];

  test('counts once and any member is enough', () => {
    const demands = [...group, asked('go'), asked('git'), asked('kafka')];
    const { score, parts } = scored(match({ demands }, profileOf('rust'), kinship, WEIGHTS));
    expect(score).toBe(25);
    expect(parts).toHaveLength(4);
    expect(parts[0]).toMatchObject({ skills: ['cpp', 'django', 'rust'], earned: 25, grounds: { skill: 'rust' } });
  });

  test('without the group each stands for itself', () => {
    const demands = [asked('django'), asked('cpp'), asked('rust'), asked('go'), asked('git'), asked('kafka')];
    expect(scored(match({ demands }, profileOf('rust'), kinship, WEIGHTS)).score).toBe(17);
  });

  test('is wanted as its most wanted member', () => {
    const demands = [asked('cpp', { oneOf: 0, level: 'preferred' }), asked('rust', { oneOf: 0 }), ...FOUR];
    expect(scored(match({ demands }, profileOf('go'), kinship, WEIGHTS)).parts[0]!.level).toBe('required');
  });
});

describe('no number', () => {
  test('without a profile', () => {
    expect(match({ demands: FOUR }, profileOf(), kinship, WEIGHTS)).toEqual({ none: 'no-profile', demands: 4 });
  });

  test.each([
    ['three demands', [asked('go'), asked('git'), asked('sql')], 3],
    ['four of which one is only mentioned', [...FOUR.slice(1), asked('go', { level: 'mentioned' })], 3],
    [
      'five that are one group and one',
      [...['go', 'git', 'sql', 'cpp'].map((s) => asked(s, { oneOf: 0 })), asked('rust')],
      2,
    ],
    ['none', [], 0],
  ])('%s', (_name, demands, count) => {
    expect(match({ demands }, profileOf('go'), kinship, WEIGHTS)).toEqual({ none: 'too-few-demands', demands: count });
  });

  test('four are enough', () => {
    expect(match({ demands: FOUR }, profileOf('go'), kinship, WEIGHTS)).toMatchObject({ score: 25, band: 'poor' });
  });
});
