/** What a page is told of the user's switches. */
import type { Switches } from '@/utils/messages';
import { profile } from '@/utils/store/profile';
import { boardIsOn, looksIn, settings } from '@/utils/store/settings';
import { pointedAt } from '@/utils/store/site-rules';
import type { SkillId } from '@/utils/taxonomy/skill';

/** For a board, and for the host of its page. */
export async function switchesFor(board: string, host: string): Promise<Switches> {
  const [chosen, paths] = await Promise.all([settings.get(), pointedAt(host)]);
  return { board: boardIsOn(chosen, board), looks: looksIn(chosen), paths };
}

/** The skills the user has, where they want them shown on the page; else none. */
export async function shownOwn(): Promise<ReadonlySet<SkillId>> {
  if ((await settings.get()).showOwn !== true) return new Set();
  return new Set((await profile.get()).skills.map(({ skill }) => skill));
}
