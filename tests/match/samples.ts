/** Small postings, profiles and a small taxonomy for the tests of the match. */
import fc from 'fast-check';
import type { Asked, Kinship } from '@/utils/match/grounds';
import { EMPTY_PROFILE, MASTERIES, type Profile, type ProfileSkill } from '@/utils/match/profile';
import { MOST_WEIGHT, soundWeights, type Weights } from '@/utils/match/weights';

const IMPLIES: Record<string, string[]> = { django: ['python'], nextjs: ['react'], react: ['javascript'] };
const RELATED: Record<string, string[]> = { flask: ['django'], mysql: ['postgresql'], aws: ['gcp'] };

export const kinship: Kinship = (id) => ({
  implies: Object.hasOwn(IMPLIES, id) ? IMPLIES[id]! : [],
  related: Object.hasOwn(RELATED, id) ? RELATED[id]! : [],
});

export const SKILLS = [
  ...['aws', 'cpp', 'django', 'flask', 'gcp', 'git', 'go', 'javascript', 'kafka', 'mysql', 'nextjs', 'postgresql'],
  ...['python', 'react', 'redis', 'rust', 'sql', 'terraform', 'constructor', '__proto__'],
];

export function asked(skill: string, rest: Partial<Asked> = {}): Asked {
  return { skill, level: 'required', years: null, proficiency: 'unstated', oneOf: null, ...rest };
}

export function profileOf(...skills: (string | ProfileSkill)[]): Profile {
  return {
    ...EMPTY_PROFILE,
    skills: skills.map((skill) =>
      typeof skill === 'string' ? { skill, level: 'expert' as const, years: null } : skill,
    ),
  };
}

/** Demands as a reading has them: each skill once, some in groups of two or more. */
export const demandsArbitrary = fc
  .uniqueArray(
    fc.record({
      skill: fc.constantFrom(...SKILLS),
      level: fc.constantFrom('required' as const, 'preferred' as const, 'mentioned' as const),
      years: fc.option(fc.integer({ min: 1, max: 12 })),
      proficiency: fc.constantFrom(
        ...(['expertise', 'strong', 'proficiency', 'experience', 'knowledge', 'familiarity', 'unstated'] as const),
      ),
      oneOf: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 }) },
      ),
    }),
    { selector: (demand) => demand.skill, maxLength: SKILLS.length, size: 'max' },
  )
  .map((demands): Asked[] => demands);

export const profileSkillArbitrary: fc.Arbitrary<ProfileSkill> = fc.record({
  skill: fc.constantFrom(...SKILLS),
  level: fc.constantFrom(...MASTERIES),
  years: fc.option(fc.double({ min: 0, max: 30, noNaN: true })),
});

export const profileArbitrary: fc.Arbitrary<Profile> = fc
  .uniqueArray(profileSkillArbitrary, { selector: (owned) => owned.skill, minLength: 1, maxLength: 12 })
  .map((skills) => ({ ...EMPTY_PROFILE, skills }));

/** Any weights a user can set. */
export const weightsArbitrary: fc.Arbitrary<Weights> = fc
  .record({
    required: fc.integer({ min: 0, max: MOST_WEIGHT }),
    preferred: fc.integer({ min: 0, max: MOST_WEIGHT }),
    implied: fc.integer({ min: 0, max: 100 }),
    related: fc.integer({ min: 0, max: 100 }),
    levelStep: fc.integer({ min: 0, max: 100 }),
    leastForHaving: fc.integer({ min: 0, max: 100 }),
  })
  .map(soundWeights);
