/** "What to learn next" against scoring every posting anew, for every missing skill and every pair. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/market/entry';
import { lessonsOf, type Learning } from '@/utils/market/lessons';
import type { Proficiency } from '@/utils/extract/reading';
import { MASTERIES, EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { scorer } from '@/utils/match/score';
import { WEIGHTS } from '@/utils/match/weights';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { chances, type Chances } from './chances';
import { entry } from './entries';

const taxonomy = compileTaxonomy(readTaxonomyFiles());
const kinship = (id: string) => taxonomy.byId.get(id);

/** Skills that imply each other and stand close, so that credit comes in every way there is. */
const SKILLS = [
  ...['python', 'django', 'flask', 'fastapi', 'java', 'spring-boot', 'hibernate', 'postgresql', 'mysql', 'sql', 'rest'],
  ...['apache-kafka', 'rabbitmq', 'docker', 'kubernetes', 'aws', 'google-cloud', 'terraform', 'react', 'typescript'],
];
const PROFICIENCIES: readonly Proficiency[] = ['unstated', 'expertise', 'strong', 'experience', 'familiarity'];

function history(random: Chances): Entry[] {
  return Array.from({ length: random.below(14) }, () => {
    const groups = random.below(3);
    const demands = random.some(SKILLS, random.below(11)).map((skill) => ({
      skill,
      level: random.one(['required', 'preferred', 'mentioned'] as const),
      years: random.below(3) === 0 ? random.below(7) : null,
      proficiency: random.one(PROFICIENCIES),
      oneOf: groups > 0 && random.below(3) === 0 ? random.below(groups) : null,
    }));
    return entry({ summary: { demands } });
  });
}

function profile(random: Chances): Profile {
  const skills = random.some(SKILLS, random.below(6)).map((skill) => ({
    ...{ skill, level: random.one(MASTERIES), years: random.below(2) === 0 ? random.below(8) : null },
  }));
  return { ...EMPTY_PROFILE, skills };
}

/** Scores every posting with the skills added, and without. */
function liftedBy(
  entries: readonly Entry[],
  { profile: own, weights, threshold, mastery }: Learning,
  skills: readonly string[],
) {
  const more = { ...own, skills: [...own.skills, ...skills.map((skill) => ({ skill, level: mastery, years: null }))] };
  const [before, after] = [scorer(own, kinship, weights), scorer(more, kinship, weights)];
  return entries
    .filter(({ summary }) => (before(summary) ?? -1) < threshold && (after(summary) ?? -1) >= threshold)
    .map(({ key }) => key);
}

describe('what to learn next', () => {
  it('equals scoring every posting anew on 200 random histories, pairs included', () => {
    let lifts = 0;
    let joint = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = chances(seed);
      const entries = history(random);
      const weights =
        random.below(4) === 0 ? { ...WEIGHTS, required: 1 + random.below(5), preferred: random.below(3) } : WEIGHTS;
      const learning: Learning = {
        ...{
          profile: profile(random),
          kinship,
          weights,
          threshold: 1 + random.below(100),
          mastery: random.one(MASTERIES),
        },
      };
      const found = lessonsOf(entries, learning);
      const own = new Set(learning.profile.skills.map(({ skill }) => skill));
      const wanted = entries.flatMap(({ summary }) => summary.demands.filter(({ level }) => level !== 'mentioned'));
      const missing = [...new Set(wanted.map(({ skill }) => skill))].filter((skill) => !own.has(skill)).sort();
      const required = (skill: string) =>
        wanted.filter((one) => one.skill === skill && one.level === 'required').length;

      const singles = missing.map((skill) => ({
        ...{ skills: [skill], gain: liftedBy(entries, learning, [skill]).length, required: required(skill) },
      }));
      const order = (a: (typeof singles)[number], b: (typeof singles)[number]) =>
        b.gain - a.gain || b.required - a.required || (a.skills.join(' ') < b.skills.join(' ') ? -1 : 1);
      expect(found.singles, `seed ${String(seed)}`).toEqual(singles.sort(order));

      const gain = new Map(singles.map(({ skills: [skill], gain: alone }) => [skill, alone]));
      const pairs = missing.flatMap((a, i) =>
        missing.slice(i + 1).map((b) => ({
          ...{ skills: [a, b], gain: liftedBy(entries, learning, [a, b]).length, required: required(a) + required(b) },
        })),
      );
      const worth = pairs.filter(
        ({ skills: [a, b], gain: both }) => both > Math.max(gain.get(a) ?? 0, gain.get(b) ?? 0),
      );
      expect(found.pairs, `seed ${String(seed)}`).toEqual(worth.sort(order).slice(0, 50));

      for (const { skills } of [...found.singles.slice(0, 2), ...found.pairs.slice(0, 2)]) {
        expect(found.liftedBy(skills)).toEqual(liftedBy(entries, learning, skills));
      }
      lifts += singles.reduce((sum, one) => sum + one.gain, 0);
      joint += worth.filter(({ skills: [a, b], gain: both }) => both > (gain.get(a) ?? 0) + (gain.get(b) ?? 0)).length;
    }
    // The histories do hold what is tested: skills that lift, and pairs that lift only together.
    expect(lifts).toBeGreaterThan(200);
    expect(joint).toBeGreaterThan(200);
  });

  it('gives 0 to a skill that lifts nothing, and keeps it', () => {
    const asked = (skill: string, level: 'required' | 'preferred') => ({
      skill,
      level,
      years: null,
      proficiency: 'unstated' as const,
      oneOf: null,
    });
    const demands = [
      ...['python', 'java', 'aws', 'docker'].map((skill) => asked(skill, 'required')),
      asked('react', 'preferred'),
    ];
    const own = { ...EMPTY_PROFILE, skills: [{ skill: 'python', level: 'strong' as const, years: null }] };
    const { singles, pairs, over, scored } = lessonsOf([entry({ summary: { demands } })], {
      ...{ profile: own, kinship: () => undefined, weights: WEIGHTS, threshold: 60, mastery: 'working' },
    });
    expect([over, scored]).toEqual([0, 1]);
    expect(singles.map(({ skills, gain }) => [skills[0], gain])).toEqual([
      ['aws', 0],
      ['docker', 0],
      ['java', 0],
      ['react', 0],
    ]);
    expect(pairs.map(({ skills, gain }) => [skills.join('+'), gain])).toEqual([
      ['aws+docker', 1],
      ['aws+java', 1],
      ['docker+java', 1],
    ]);
  });
});
