/** The part of the taxonomy that some skills need: what they are called, what they are, what they bring along. */
import type { Skill, SkillId } from './skill';

/** What screens name, group and match of a skill. */
export type SkillEntry = Pick<Skill, 'name' | 'category' | 'implies' | 'related'>;

/** By id; own keys only. */
export type Excerpt = Readonly<Record<SkillId, SkillEntry>>;

/**
 * The entries of the skills and of all that these imply, so that matching and naming them needs nothing else. Every
 * skill that was asked for has one: of which nothing is known, it is called by its id and has no kin.
 */
export function excerpt(skills: Iterable<SkillId>, entryOf: (id: SkillId) => SkillEntry | undefined): Excerpt {
  const found = new Map<SkillId, SkillEntry>();
  const pending = [...skills];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (found.has(id)) continue;
    const { name, category, implies, related } = entryOf(id) ?? unknown(id);
    found.set(id, { name, category, implies, related });
    pending.push(...implies);
  }
  return Object.fromEntries(found);
}

function unknown(id: SkillId): SkillEntry {
  return { name: id, category: 'knowledge', implies: [], related: [] };
}
