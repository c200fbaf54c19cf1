/** What a page is told of the user's switches. */
import type { Switches } from '@/utils/messages';
import { profile } from '@/utils/store/profile';
import { boardIsOn, looksIn, settings } from '@/utils/store/settings';
import { pointedAt } from '@/utils/store/site-rules';
import type { SkillId } from '@/utils/taxonomy/skill';
import { remembered } from './remembered';

/** For a board, and for the host of its page. */
export async function switchesFor(board: string, host: string): Promise<Switches> {
  const [chosen, paths] = await Promise.all([settings.get(), pointedAt(host)]);
  return { board: boardIsOn(chosen, board), looks: looksIn(chosen), paths };
}

/** Answers the skills the user has, where they want them shown on the page; else none. */
export function ownSkillsShown(): () => Promise<ReadonlySet<SkillId>> {
  const chosen = remembered(settings);
  const mine = remembered(profile);
  return async () =>
    (await chosen()).showOwn === true ? new Set((await mine()).skills.map(({ skill }) => skill)) : NONE;
}

const NONE: ReadonlySet<SkillId> = new Set();
