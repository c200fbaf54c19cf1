/** What the background answers to a page: reads postings, records looks, keeps what each tab shows. */
import { browser, type Browser } from 'wxt/browser';
import { matchesPattern } from '@/utils/boards/match-pattern';
import type { Posting } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';
import type { About, Answer, ChipsAnswer, PageAnswers, PageRequest, SkillMarks, Switches } from '@/utils/messages';
import { parsePageRequest } from '@/utils/messages';
import { HistoryError } from '@/utils/store/connection';
import type { History } from '@/utils/store/history';
import { keepPage, keepSeen, seenIn, type Frame, type Saved, type SeenNow } from '@/utils/store/page-states';
import { boardIsOn, recordingOf, settings } from '@/utils/store/settings';
import { keepPointed } from '@/utils/store/site-rules';
import { unteach } from '@/utils/store/deeds';
import type { Excerpt } from '@/utils/taxonomy/excerpt';
import type { SkillId } from '@/utils/taxonomy/skill';
import { learn } from './learn';
import type { Turns } from './turns';

export interface Desk {
  readonly history: Pick<History, 'record'>;
  readonly read: (text: string) => Promise<Reading>;
  /** What reads by now. */
  readonly readBy: () => Promise<string>;
  /** What is to be known of the reading's skills and of the profile's. */
  readonly skills: (reading: Reading) => Promise<Excerpt>;
  /** The skills the user has, where they want them shown on the page; else none. */
  readonly shownOwn: () => Promise<ReadonlySet<SkillId>>;
  /** What there is to say of a skill of the posting; undefined where it does not ask for it. */
  readonly about: (seen: SeenNow, skill: SkillId) => Promise<About | undefined>;
  /** What the user switched on and off for a board and a host. */
  readonly switches: (board: string, host: string) => Promise<Switches>;
  /** What the history knows of results that a page of that address shows. */
  readonly chips: (keys: readonly string[], url: URL) => Promise<ChipsAnswer>;
  readonly now: () => number;
  /** One thing after another in each tab. */
  readonly turns: Turns;
  /** Called when what a tab shows has changed. */
  readonly shown: (tabId: number) => Promise<void>;
}

type Sender = Browser.runtime.MessageSender;

/** A content script's frame, and whether what it shows may be written down. */
interface Visitor extends Frame {
  readonly url: URL;
  readonly incognito: boolean;
}

type Reply = Answer<PageAnswers[keyof PageAnswers]>;

/**
 * Answers one message: `respond` is called as soon as the answer is known, the promise is kept when all that goes with it
 * is done too. Never rejects. What a page may be told is what `PageAnswers` hold.
 */
export async function answer(
  desk: Desk,
  message: unknown,
  sender: Sender,
  respond: (reply: Reply) => void = () => undefined,
): Promise<Reply> {
  const visitor = visitorFrom(sender);
  const request = visitor && parsePageRequest(message);
  let given: Reply | undefined;
  const give = (reply: Reply): Reply => {
    if (given === undefined) respond(reply);
    return (given ??= reply);
  };
  if (!visitor || !request) return give({ ok: false, error: 'This message is not understood here.' });
  try {
    const reply = (value: PageAnswers[keyof PageAnswers]): void => {
      give({ ok: true, value });
    };
    await desk.turns.take(visitor.tabId, () => serve(desk, request, visitor, reply));
    return give({ ok: true, value: null });
  } catch (error) {
    if (given !== undefined) console.error(error);
    return give({ ok: false, error: error instanceof Error ? error.message : 'It failed for an unknown reason.' });
  }
}

async function serve(
  desk: Desk,
  request: PageRequest,
  visitor: Visitor,
  reply: (value: PageAnswers[keyof PageAnswers]) => void,
): Promise<void> {
  const { tabId, frameId } = visitor;
  switch (request.type) {
    case 'switches':
      reply(await desk.switches(request.board, visitor.url.hostname));
      return;
    case 'prepare':
      await desk.read(request.text);
      return;
    case 'about':
      reply(await aboutShown(desk, request, visitor));
      return;
    case 'chips':
      reply(visitor.incognito ? { on: false, chips: [] } : await desk.chips(request.keys, visitor.url));
      return;
    case 'pageState':
      await keepPage(visitor, request.page);
      await desk.shown(tabId);
      return;
    case 'pointed':
      if (!visitor.incognito) await keepPointed(visitor.url.hostname, request.paths);
      return;
    case 'teach':
      reply(await learn(request, visitor));
      return;
    case 'unteach':
      await unteach(tabId, request.deed);
      return;
    case 'analyse':
      break;
  }
  const posting = { ...request.posting, url: addressOf(request.posting, visitor.url) };
  // Asked for first: what is taught between makes a reading newer than it says, and not older.
  const readBy = await desk.readBy();
  const reading = await desk.read(posting.text);
  const { key, board, url, title, company, location, text } = posting;
  // The page paints while the rest is written.
  reply({ key, marks: marksOf(reading, await desk.shownOwn()) });
  const skills = await desk.skills(reading);
  const saved = await save(desk, { posting, reading, readBy, look: request.look }, visitor);
  await keepSeen(tabId, frameId, { key, board, url, title, company, location, saved, reading, text, skills });
  await desk.shown(tabId);
}

function marksOf({ demands }: Reading, own: ReadonlySet<SkillId>): SkillMarks[] {
  return demands.map(({ skill, level, mentions }) => ({
    ...{ skill, level, own: own.has(skill) },
    at: mentions.flatMap(({ start, end }) => [start, end]),
  }));
}

/** Of a skill that the posting in that very frame asks for: a page is told of no other. */
async function aboutShown(
  desk: Desk,
  { key, skill }: PageRequest & { type: 'about' },
  { tabId, frameId }: Visitor,
): Promise<About> {
  const seen = await seenIn(tabId, frameId);
  const about = seen?.key === key ? await desk.about(seen, skill) : undefined;
  if (about === undefined) throw new Error('The page shows no posting that asks for this skill.');
  return about;
}

/** A look at a posting and what was read in it. */
interface Seen {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly readBy: string;
  readonly look: string;
}

/** Writes the look down, unless the user does not want that. A history that fails takes nothing from the page. */
async function save(desk: Desk, { posting, reading, readBy, look }: Seen, visitor: Visitor): Promise<Saved> {
  if (visitor.incognito) return 'private';
  const chosen = await settings.get();
  if (!boardIsOn(chosen, posting.board)) return 'board-off';
  const recording = recordingOf(chosen, posting.board);
  if (recording !== 'on') return recording;
  try {
    await desk.history.record(posting, reading, desk.now(), look, readBy);
    return 'saved';
  } catch (error) {
    console.error(error);
    return error instanceof HistoryError && error.trouble === 'full' ? 'full' : 'failed';
  }
}

/** Who sent the message, or undefined where it was not one of our scripts in a page of the web. */
function visitorFrom({ id, tab, frameId, url, documentId }: Sender & { documentId?: string }): Visitor | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || url === undefined || !URL.canParse(url)) return undefined;
  const from = new URL(url);
  if (!isWeb(from)) return undefined;
  const page = tab.url ?? (frameId === 0 ? url : undefined);
  return {
    tabId: tab.id,
    frameId: frameId ?? 0,
    document: documentId ?? null,
    origin: page !== undefined && URL.canParse(page) ? new URL(page).origin : null,
    url: from,
    incognito: tab.incognito,
  };
}

/**
 * The address to come back to. What the page's script says is believed as long as it leads to the same host or to the
 * board that the script stands on (country hosts); else it is the address the browser names.
 */
function addressOf({ url }: Posting, from: URL): string {
  const plain = new URL(from);
  plain.hash = '';
  if (!URL.canParse(url)) return plain.href;
  const said = new URL(url);
  if (!isWeb(said) || said.username !== '' || said.password !== '') return plain.href;
  return said.hostname === from.hostname || ofOneBoard(said, from) ? said.href : plain.href;
}

interface Hosts {
  readonly manifest_version: number;
  readonly host_permissions?: readonly string[] | undefined;
  readonly optional_host_permissions?: readonly string[] | undefined;
}

/** By the hosts that the manifest names board by board; all the boards' readers would be a heavy way to know them. */
function ofOneBoard(one: URL, other: URL): boolean {
  const manifest: Hosts = browser.runtime.getManifest();
  const { host_permissions = [], optional_host_permissions = [] } = manifest;
  return [...host_permissions, ...optional_host_permissions].some(
    (pattern) => matchesPattern(pattern, one) && matchesPattern(pattern, other),
  );
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
