/** Machines agree, in whatever order and however often they hear of each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten, unflatten } from '@/utils/sync/flatten';
import { merge, newsFor, set, valuesOf, type Register, type Registers } from '@/utils/sync/registers';

const register = fc.record({
  value: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b')),
  at: fc.integer({ min: 0, max: 4 }),
  by: fc.constantFrom('mac', 'pc', 'tv'),
});
const registers: fc.Arbitrary<Registers> = fc
  .array(fc.tuple(fc.constantFrom('x', 'y', 'z'), register), { maxLength: 6 })
  .map((entries) =>
    entries.reduce<Registers>((all, [name, one]) => merge(all, new Map<string, Register>([[name, one]])), new Map()),
  );
const plain = (all: Registers): [string, Register][] => [...all].sort(([a], [b]) => (a < b ? -1 : 1));

describe('merge', () => {
  test('commutes', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      }),
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        const both = merge(a, b);
        expect(plain(merge(both, b))).toEqual(plain(both));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(registers, registers, registers, (a, b, c) => {
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      }),
    );
  });

  test('what is new for the other side is enough for it', () => {
    fc.assert(
      fc.property(registers, registers, (a, b) => {
        expect(plain(merge(a, newsFor(a, b)))).toEqual(plain(merge(a, b)));
      }),
    );
  });
});

describe('set', () => {
  test('the last change of a machine wins over all it knew, also when its clock was moved back', () => {
    fc.assert(
      fc.property(registers, fc.integer({ min: -9, max: 9 }), (known, now) => {
        const next = set(known, new Map<string, unknown>([['x', 'mine']]), { now, by: 'mac' });
        expect(valuesOf(merge(known, next))).toEqual(new Map([['x', 'mine']]));
      }),
    );
  });

  test('what did not change keeps its time', () => {
    const known: Registers = new Map([['x', { value: 1, at: 5, by: 'pc' }]]);
    expect(set(known, new Map([['x', 1]]), { now: 9, by: 'mac' })).toEqual(known);
  });
});

describe('flatten', () => {
  const profile = {
    skills: [
      { skill: 'go', level: 'strong' },
      { skill: 'sql', level: 'familiar' },
    ],
    degree: null,
    experience: 4,
    boards: { indeed: false },
    workModes: ['remote'],
  };

  test('gives each entry of a list its own name', () => {
    expect([...flatten(profile).keys()]).toEqual([
      'skills/go',
      'skills/sql',
      'experience',
      'boards/indeed',
      'workModes/"remote"',
    ]);
  });

  test('comes back as it was', () => {
    expect(unflatten(flatten(profile), profile)).toEqual(profile);
    const empty = { skills: [], degree: null, experience: null, boards: {}, workModes: [] };
    expect(unflatten(flatten(empty), empty)).toEqual(empty);
  });

  test('two machines that each add a skill both have both', () => {
    const base = set(new Map(), flatten(profile), { now: 1, by: 'mac' });
    const here = set(base, flatten({ ...profile, skills: [...profile.skills, { skill: 'rust' }] }), {
      now: 2,
      by: 'mac',
    });
    const there = set(base, flatten({ ...profile, skills: [{ skill: 'go', level: 'strong' }, { skill: 'ada' }] }), {
      now: 3,
      by: 'pc',
    });
    const both = unflatten(valuesOf(merge(here, there)), profile as { skills: unknown[] });
    expect(both.skills).toEqual([{ skill: 'go', level: 'strong' }, { skill: 'ada' }, { skill: 'rust' }]);
  });
});
