/** What the user teaches from a page: written to profile and corrections, with a way back for that tab alone. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Lesson } from '@/utils/messages';
import { corrections } from './corrections';
import { profile } from './profile';

/** More is not taken from a page: nobody teaches that much by hand. */
const MOST_TAUGHT = 5_000;

/** How a skill that was added in one click begins; what the user changed of it since is not taken back. */
const ADDED = { level: 'working', years: null } as const;

const skill = v.string();
const deed = v.variant('kind', [
  v.object({ kind: v.literal('mine'), skill }),
  v.object({ kind: v.literal('no-skill'), skill, form: v.string(), context: v.array(v.string()) }),
  v.object({ kind: v.literal('same-as'), skill, form: v.string(), as: v.string() }),
  v.object({ kind: v.literal('always-optional'), skill }),
]);

/** Kept in memory by the browser and forgotten with the tab's page (`forgetTab`). */
function keyOf(tabId: number, id: string): string {
  return `deed/${tabId}/${id}`;
}

/**
 * Does what the lesson says.
 * @returns the id for `unteach`, also where everything was so already
 * @throws Error when there is too much of it
 */
export async function teach(tabId: number, lesson: Lesson): Promise<string> {
  const id = String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  if (await write(lesson)) await browser.storage.session.set({ [keyOf(tabId, id)]: lesson });
  return id;
}

/** Takes back what that tab taught; nothing where it is none of its deeds. */
export async function unteach(tabId: number, id: string): Promise<void> {
  const key = keyOf(tabId, id);
  const found = v.safeParse(deed, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  if (found.success) await takeBack(found.output);
}

/** Answers whether anything had to be written. */
async function write(lesson: Lesson): Promise<boolean> {
  let changed = false;
  /** The list with one more at its end, unless it is in there. */
  const withOne = <T>(list: readonly T[], one: T, isSame: (other: T) => boolean): readonly T[] => {
    if (list.some(isSame)) return list;
    if (list.length >= MOST_TAUGHT) throw new Error('So much was taught already that no more fits.');
    changed = true;
    return [...list, one];
  };
  switch (lesson.kind) {
    case 'mine':
      await profile.update((mine) => ({
        ...mine,
        skills: withOne(mine.skills, { skill: lesson.skill, ...ADDED }, (other) => other.skill === lesson.skill),
      }));
      break;
    case 'no-skill': {
      const { form, context } = lesson;
      await corrections.update((taught) => ({
        ...taught,
        notSkills: withOne(taught.notSkills, { form, context }, (other) => isSameWord(other, lesson)),
      }));
      break;
    }
    case 'same-as': {
      const same = { form: lesson.form, skill: lesson.as };
      await corrections.update((taught) => ({
        ...taught,
        sameAs: withOne(taught.sameAs, same, (other) => other.form === same.form && other.skill === same.skill),
      }));
      break;
    }
    case 'always-optional':
      await corrections.update((taught) => ({
        ...taught,
        alwaysOptional: withOne(taught.alwaysOptional, lesson.skill, (other) => other === lesson.skill),
      }));
  }
  return changed;
}

async function takeBack(lesson: Lesson): Promise<void> {
  switch (lesson.kind) {
    case 'mine':
      await profile.update((mine) => ({
        ...mine,
        skills: mine.skills.filter(
          (own) => own.skill !== lesson.skill || own.level !== ADDED.level || own.years !== ADDED.years,
        ),
      }));
      break;
    case 'no-skill':
      await corrections.update((taught) => ({
        ...taught,
        notSkills: taught.notSkills.filter((other) => !isSameWord(other, lesson)),
      }));
      break;
    case 'same-as':
      await corrections.update((taught) => ({
        ...taught,
        sameAs: taught.sameAs.filter(({ form, skill: as }) => form !== lesson.form || as !== lesson.as),
      }));
      break;
    case 'always-optional':
      await corrections.update((taught) => ({
        ...taught,
        alwaysOptional: taught.alwaysOptional.filter((other) => other !== lesson.skill),
      }));
  }
}

interface Word {
  readonly form: string;
  readonly context: readonly string[];
}

function isSameWord(one: Word, other: Word): boolean {
  return one.form === other.form && one.context.join('\n') === other.context.join('\n');
}
