/** What the user has of a skill: read when a card opens, for its closed root alone. No message carries it. */
import { browser } from 'wxt/browser';
import { MASTERIES, type Mastery } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import { property } from './switches';

/** Where the profile is stored (utils/store/profile.ts). */
const KEY = 'profile';

/** The user's level of the skill; null where it is not in the profile. */
export async function masteryOf(skill: SkillId): Promise<Mastery | null> {
  try {
    const stored: unknown = await browser.storage.local.get(KEY);
    const skills = property(property(stored, KEY), 'skills');
    const own: unknown = Array.isArray(skills) ? skills.find((one) => property(one, 'skill') === skill) : undefined;
    const level = property(own, 'level');
    return MASTERIES.find((mastery) => mastery === level) ?? null;
  } catch {
    return null;
  }
}
