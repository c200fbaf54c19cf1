/** Messages to the background. */
import { browser } from 'wxt/browser';
import { parseAbout, parseAnalysis, parseAnswer, parseChips, parseDeed, parseSwitches } from '@/utils/messages';
import type { About, Analysis, ChipsAnswer, Lesson, PageRequest, PageState, Switches } from '@/utils/messages';
import type { Posting } from '@/utils/boards/posting';
import { ownTask } from '@/utils/page/tasks';

/** A worker that was stopped in the middle answers the second time; waits before each further try, in ms. */
const WAITS = [100, 400, 1600];

/** Has a posting read; rejects with a reason to show. `look` is the same for every try. */
export async function analyse(posting: Posting, look: string, signal: AbortSignal): Promise<Analysis> {
  const analysis = await insist({ type: 'analyse', posting, look }, parseAnalysis, signal);
  // The browser unpacked the message in this task; what is made of it is work for another.
  await ownTask();
  return analysis;
}

/** Sends the text ahead. Nobody waits for it. */
export function prepare(text: string): void {
  void send({ type: 'prepare', text } satisfies PageRequest);
}

/** What the user switched on and off; nothing is marked where the background stays silent. */
export async function askSwitches(board: string, signal: AbortSignal): Promise<Switches> {
  try {
    return await insist({ type: 'switches', board }, parseSwitches, signal);
  } catch {
    return { board: true, looks: {}, paths: [] };
  }
}

/** What there is to say of a skill; null where nothing could be learnt. */
export async function askAbout(key: string, skill: string): Promise<About | null> {
  const answer = parseAnswer(await send({ type: 'about', key, skill }), parseAbout);
  return answer.ok ? answer.value : null;
}

/** What the history knows of these results; off where the background stays silent. */
export async function askChips(keys: readonly string[], signal: AbortSignal): Promise<ChipsAnswer> {
  try {
    return await insist({ type: 'chips', keys }, parseChips, signal);
  } catch {
    return { on: false, chips: [] };
  }
}

/** Asks until it is answered; rejects with a reason to show. */
async function insist<T>(
  request: PageRequest,
  parse: (value: unknown) => T | undefined,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const answer = parseAnswer(await send(request), parse);
    if (answer.ok) return answer.value;
    const wait = WAITS[attempt];
    if (wait === undefined || signal.aborted) throw new Error(answer.error);
    await new Promise((resolve) => setTimeout(resolve, wait));
    signal.throwIfAborted();
  }
}

/** Says how the page stands. Nobody waits for it. */
export function tellState(page: PageState): void {
  void send({ type: 'pageState', page } satisfies PageRequest);
}

/** Teaches; answers the id to take it back by, or null where it could not be written. */
export async function teach(key: string, lesson: Lesson): Promise<string | null> {
  const answer = parseAnswer(await send({ type: 'teach', key, lesson }), parseDeed);
  return answer.ok ? answer.value : null;
}

/** Takes back what was taught; false where that failed. */
export async function unteach(deed: string): Promise<boolean> {
  return parseAnswer(await send({ type: 'unteach', deed }), (value) => (value === null ? true : undefined)).ok;
}

/** Has the background remember what was pointed at on this site. */
export async function keepPointed(paths: readonly string[]): Promise<void> {
  await send({ type: 'pointed', paths } satisfies PageRequest);
}

/** The background's reply; undefined where none came. */
async function send(request: PageRequest): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(request)) as unknown;
  } catch {
    return undefined;
  }
}

/** False once the extension was updated or removed and this script was left behind. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id.length > 0;
  } catch {
    return false;
  }
}
