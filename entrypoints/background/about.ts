/** What the card says of one skill of a posting. */
import type { About } from '@/utils/messages';
import type { SeenNow } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { neighbours } from '@/utils/taxonomy/neighbours';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

/** "Same as": so many skills are offered. */
const OTHERS = 24;

/** How often the history asks for a skill; rejects where it cannot be read. */
export type Tally = (skill: SkillId) => Promise<NonNullable<About['asked']>>;

/** Undefined where the posting does not ask for the skill. */
export async function aboutSkill(
  seen: SeenNow,
  skill: SkillId,
  taxonomy: Taxonomy,
  tally: Tally,
): Promise<About | undefined> {
  const { reading, skills } = seen;
  const demand = reading.demands.find((one) => one.skill === skill);
  if (demand === undefined) return undefined;
  const nameOf = (id: SkillId): string => (Object.hasOwn(skills, id) ? skills[id]?.name : undefined) ?? id;
  const [mine, asked] = await Promise.all([profile.get(), tally(skill).catch(() => null)]);
  const group = demand.oneOf === null ? [] : (reading.oneOf[demand.oneOf] ?? []);
  const beside = reading.demands.map((one) => one.skill);
  return {
    ...{ name: nameOf(skill), language: reading.language, demand, asked },
    oneOf: group.flatMap((index) => nameOf(reading.demands[index]?.skill ?? skill)),
    own: mine.skills.find((one) => one.skill === skill)?.level ?? null,
    others: neighbours(taxonomy, skill, beside, OTHERS).map(({ id, name }) => ({ skill: id, name })),
  };
}
