/** What must hold for every posting and every profile, over 2,000 generated ones each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Asked } from '@/utils/match/grounds';
import { match, type Match, type NoMatch } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import { scorer } from '@/utils/match/score';
import { WEIGHTS } from '@/utils/match/weights';
import {
  asked,
  demandsArbitrary,
  kinship,
  profileArbitrary,
  profileOf,
  profileSkillArbitrary,
  weightsArbitrary,
} from './samples';

const RUNS = { numRuns: 2000, seed: 20_261_122 };

function scoreOf(result: Match | NoMatch): number | null {
  return 'none' in result ? null : result.score;
}

function run(demands: readonly Asked[], profile: Profile, weights = WEIGHTS): Match | NoMatch {
  return match({ demands }, profile, kinship, weights);
}

test('parts add up exactly to the score, and what is lost to the rest', () => {
  let numbers = 0;
  fc.assert(
    fc.property(demandsArbitrary, profileArbitrary, weightsArbitrary, (demands, profile, weights) => {
      const result = run(demands, profile, weights);
      if ('none' in result) return;
      numbers++;
      expect(result.parts.reduce((sum, part) => sum + part.earned, 0)).toBe(result.score);
      expect(result.parts.reduce((sum, part) => sum + part.lost, 0)).toBe(100 - result.score);
      for (const { earned, lost, grounds } of result.parts) {
        expect(Number.isInteger(earned) && Number.isInteger(lost) && earned >= 0 && lost >= 0).toBe(true);
        if (grounds === null) expect(earned).toBe(0);
        if (grounds?.credit === 100) expect(lost).toBe(0);
      }
      expect(result.score === 100).toBe(result.parts.every((part) => part.grounds?.credit === 100));
    }),
    RUNS,
  );
  expect(numbers).toBeGreaterThan(1000);
});

test('same input, same bytes; the order of demands and of the profile changes nothing', () => {
  const shuffled = fc.tuple(demandsArbitrary, profileArbitrary).chain(([demands, profile]) =>
    fc.record({
      demands: fc.constant(demands),
      profile: fc.constant(profile),
      otherDemands: fc.shuffledSubarray(demands, { minLength: demands.length }),
      otherSkills: fc.shuffledSubarray([...profile.skills], { minLength: profile.skills.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ demands, profile, otherDemands, otherSkills }) => {
      const bytes = JSON.stringify(run(demands, profile));
      expect(JSON.stringify(run(demands, profile))).toBe(bytes);
      // Groups are numbered in text order: with the lines their numbers change too.
      const renumbered = otherDemands.map((demand) => ({
        ...demand,
        oneOf: demand.oneOf === null ? null : 7 - demand.oneOf,
      }));
      expect(JSON.stringify(run(renumbered, { ...profile, skills: otherSkills }))).toBe(bytes);
    }),
    RUNS,
  );
});

test('one more skill in the profile never lowers the score', () => {
  fc.assert(
    fc.property(
      demandsArbitrary,
      profileArbitrary,
      profileSkillArbitrary,
      weightsArbitrary,
      (demands, profile, owned, weights) => {
        const before = scoreOf(run(demands, profile, weights));
        const after = scoreOf(run(demands, { ...profile, skills: [...profile.skills, owned] }, weights));
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
    RUNS,
  );
});

test('one more demand that is met in full never lowers the score', () => {
  fc.assert(
    fc.property(
      demandsArbitrary,
      profileArbitrary,
      fc.constantFrom('required', 'preferred'),
      (demands, profile, level) => {
        const owned = profile.skills[0]!.skill;
        const rest = demands.filter((demand) => demand.skill !== owned);
        const before = scoreOf(run(rest, profile));
        const after = scoreOf(run([...rest, asked(owned, { level })], profile));
        if (before !== null) expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
    RUNS,
  );
});

test('a missing required skill costs at least as much as a missing preferred one', () => {
  fc.assert(
    fc.property(demandsArbitrary, profileArbitrary, weightsArbitrary, (demands, profile, weights) => {
      const required = scoreOf(run([...demands, asked('cobol')], profile, weights));
      const preferred = scoreOf(run([...demands, asked('cobol', { level: 'preferred' })], profile, weights));
      const without = scoreOf(run(demands, profile, weights));
      if (required === null || preferred === null) return;
      expect(required).toBeLessThanOrEqual(preferred);
      if (without !== null) expect(preferred).toBeLessThanOrEqual(without);

      const result = run(demands, profile, weights);
      if ('none' in result) return;
      const lost = (level: string): number[] =>
        result.parts.filter((part) => part.level === level && part.grounds === null).map((part) => part.lost);
      expect(Math.min(...lost('required'))).toBeGreaterThanOrEqual(Math.max(...lost('preferred')));
    }),
    RUNS,
  );
});

test('an empty profile gives no number', () => {
  fc.assert(
    fc.property(demandsArbitrary, profileArbitrary, (demands, profile) => {
      expect(run(demands, { ...profile, skills: [] })).toMatchObject({ none: 'no-profile' });
    }),
    RUNS,
  );
});

test('the score alone is the score of the match, also from one scorer for many readings', () => {
  fc.assert(
    fc.property(
      fc.array(demandsArbitrary, { minLength: 1, maxLength: 4 }),
      profileArbitrary,
      weightsArbitrary,
      (many, profile, weights) => {
        const score = scorer(profile, kinship, weights);
        for (const demands of many) expect(score({ demands })).toBe(scoreOf(run(demands, profile, weights)));
      },
    ),
    RUNS,
  );
  expect(scorer(profileOf(), kinship, WEIGHTS)({ demands: [] })).toBeNull();
});

test('names that objects know already are skills like any other', () => {
  const demands = ['constructor', '__proto__', 'toString', 'hasOwnProperty'].map((skill) => asked(skill));
  expect(run(demands, profileOf('__proto__'))).toMatchObject({
    score: 25,
  });
});
