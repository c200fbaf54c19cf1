/** What a page may teach: something of a skill that the posting it shows asks for, and nothing from a private window. */
import { taxonomy } from 'virtual:taxonomy';
import type { Lesson } from '@/utils/messages';
import { teach } from '@/utils/store/deeds';
import { seenIn } from '@/utils/store/page-states';

interface Taught {
  readonly key: string;
  readonly lesson: Lesson;
}

interface Teacher {
  readonly tabId: number;
  readonly frameId: number;
  readonly incognito: boolean;
}

/** Writes it down. @throws Error, with a reason to show, where it may not be */
export async function learn({ key, lesson }: Taught, { tabId, frameId, incognito }: Teacher): Promise<string> {
  if (incognito) throw new Error('Nothing is stored in private windows.');
  const seen = await seenIn(tabId, frameId);
  const isAsked = seen?.key === key && seen.reading.demands.some(({ skill }) => skill === lesson.skill);
  if (!isAsked) throw new Error('The page shows no posting that asks for this skill.');
  if (lesson.kind === 'same-as' && !taxonomy.byId.has(lesson.as)) throw new Error('This skill is not known.');
  return teach(tabId, lesson);
}
