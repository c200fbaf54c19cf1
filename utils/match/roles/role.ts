/** How a role is written down: a line an area, and in it skill ids as `required | preferred | mentioned`. */
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

/** Parts of a role's knowledge, in the order in which they are shown. */
export const AREAS = [
  'core',
  'craft',
  'language',
  'framework',
  'architecture',
  'frontend',
  'ml',
  'data',
  'api',
  'cloud',
  'automation',
  'operations',
  'hardware',
  'network',
  'security',
  'access',
  'observability',
  'testing',
  'quality',
  'practice',
  'tool',
  'software',
  'rule',
  'licence',
  'special',
] as const;
export type Area = (typeof AREAS)[number];

export interface RoleText<Id extends string = string> {
  readonly id: Id;
  /** What people call it, each enough to know it by. */
  readonly named: readonly string[];
  readonly text: string;
}

export interface TemplateSkill {
  readonly skill: SkillId;
  /** How postings of the role usually want it: most of them, many, or few. */
  readonly level: Level;
  readonly area: Area;
}

export interface RoleTemplate<Id extends string = string> {
  readonly id: Id;
  readonly named: readonly string[];
  /** Each skill once; by area in the order of `AREAS`, within one from most to least wanted. */
  readonly skills: readonly TemplateSkill[];
}

const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

/**
 * Reads a role. A skill that stands there twice counts where it is wanted most; of one level, in the later line.
 * @throws Error on a line whose area nobody knows
 */
export function readRole<Id extends string>({ id, named, text }: RoleText<Id>): RoleTemplate<Id> {
  const skills = new Map<SkillId, TemplateSkill>();
  for (const line of text.split('\n')) {
    const [word = '', rest = ''] = line.trim().split(/\s+(.*)/, 2);
    if (word === '') continue;
    const area = AREAS.find((one) => one === word);
    if (!area) throw new Error(`${id}: no area is called “${word}”`);
    rest.split('|').forEach((part, place) => {
      const level = LEVELS[place];
      if (!level) throw new Error(`${id}, ${area}: more than three levels`);
      for (const skill of part.split(/\s+/).filter((one) => one !== '')) {
        const known = skills.get(skill);
        if (!known || LEVELS.indexOf(known.level) >= place) skills.set(skill, { skill, level, area });
      }
    });
  }
  const order = ({ area, level }: TemplateSkill): number => AREAS.indexOf(area) * LEVELS.length + LEVELS.indexOf(level);
  return { id, named, skills: [...skills.values()].sort((a, b) => order(a) - order(b)) };
}
