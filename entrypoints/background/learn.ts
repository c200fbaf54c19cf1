/** What a page may teach: something of a skill that the posting it shows asks for, and nothing from a private window. */
import type { Lesson } from '@/utils/messages';
import { teach } from '@/utils/store/deeds';
import { pageOf } from '@/utils/store/page-states';

interface Taught {
  readonly key: string;
  readonly lesson: Lesson;
}

/** Writes it down. @throws Error, with a reason to show, where it may not be */
export async function learn({ key, lesson }: Taught, from: { tabId: number; incognito: boolean }): Promise<string> {
  if (from.incognito) throw new Error('Nothing is stored in private windows.');
  const seen = (await pageOf(from.tabId))?.seen;
  const isAsked = seen?.key === key && seen.reading.demands.some(({ skill }) => skill === lesson.skill);
  if (!isAsked) throw new Error('The page shows no posting that asks for this skill.');
  return teach(from.tabId, lesson);
}
