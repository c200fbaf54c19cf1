/** The whole protocol between the page, the background and the popup: types, and the parsers used where a message arrives. */
import type { Layer } from '@/utils/boards/board';
import type { Posting, PostingKey } from '@/utils/boards/posting';
import type { Demand, Level, Span } from '@/utils/extract/reading';
import type { Mastery } from '@/utils/match/profile';
import type { Look } from '@/utils/page/look';
import type { Status } from '@/utils/store/status';
import type { SkillId } from '@/utils/taxonomy/skill';

/** Errors are values: an `Error` does not travel alike in all browsers. `error` is one English sentence. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/**
 * Page to background. Of the profile and the history an answer holds what the card or a chip that is shown says, and no
 * more: `about` one skill that the posting of that tab asks for, `own` of the marks and `chips` only where the user
 * switched them on (docs/privacy.md). `look` is the page's own id of this look at the posting: the same when it is sent
 * again or when its text changed.
 */
export type PageRequest =
  /** What the user switched on and off. Also wakes the background while the page still loads. */
  | { readonly type: 'switches'; readonly board: string }
  /** A text that will be asked for if it stays as it is: its reading can be made meanwhile. */
  | { readonly type: 'prepare'; readonly text: string }
  | { readonly type: 'analyse'; readonly posting: Posting; readonly look: string }
  | { readonly type: 'pageState'; readonly page: PageState }
  /** A card opens: what there is to say of the skill. */
  | { readonly type: 'about'; readonly key: PostingKey; readonly skill: SkillId }
  /** A result list shows these jobs: what the history knows of them. */
  | { readonly type: 'chips'; readonly keys: readonly PostingKey[] }
  /** The user teaches something about a skill of the posting that the page shows. */
  | { readonly type: 'teach'; readonly key: PostingKey; readonly lesson: Lesson }
  /** Takes back what was taught from this page. */
  | { readonly type: 'unteach'; readonly deed: string }
  /** The user pointed at the description: paths to it (utils/page/point.ts), to be remembered for the page's host. */
  | { readonly type: 'pointed'; readonly paths: readonly string[] };

/** What can be taught from a page. Each is answered alike whether or not it was known before. */
export type Lesson =
  /** "Add to my skills". */
  | { readonly kind: 'mine'; readonly skill: SkillId }
  /** "Not a skill here": as `NotASkill` of utils/extract/corrections.ts. */
  | { readonly kind: 'no-skill'; readonly skill: SkillId; readonly form: string; readonly context: readonly string[] }
  /** "Same as": the form, which was read as `skill`, means `as`. */
  | { readonly kind: 'same-as'; readonly skill: SkillId; readonly form: string; readonly as: SkillId }
  | { readonly kind: 'always-optional'; readonly skill: SkillId };

/** Page to background: what each request is answered with, inside an `Answer`. */
export interface PageAnswers {
  readonly switches: Switches;
  readonly prepare: null;
  readonly about: About;
  readonly chips: ChipsAnswer;
  /** The reading of the posting's text. It is recorded unless the window is private or recording is paused. */
  readonly analyse: Analysis;
  readonly pageState: null;
  /** The id by which it can be taken back. */
  readonly teach: string;
  readonly unteach: null;
  readonly pointed: null;
}

/** What the user switched on and off, as far as a page needs to know. */
export interface Switches {
  /** Whether the board is read at all. */
  readonly board: boolean;
  /** How the marks of each level look; a level that is not named is not marked. */
  readonly looks: Looks;
  /** What was pointed at on this host (utils/page/point.ts), the steadiest path first. */
  readonly paths: readonly string[];
}

export type Looks = Readonly<Partial<Record<Level, Look>>>;

/** What a page needs of a reading to mark it: a tenth of it, since all of it would have to be copied while the page waits. */
export interface Analysis {
  readonly key: PostingKey;
  readonly marks: readonly SkillMarks[];
}

/** Where one skill is named. */
export interface SkillMarks {
  readonly skill: SkillId;
  readonly level: Level;
  /** The user has it; told only where they want it shown on the page, false everywhere else. */
  readonly own: boolean;
  /** Start and end of each mention, one after the other. */
  readonly at: readonly number[];
}

/** What a result list may know; nothing where chips are off. */
export interface ChipsAnswer {
  readonly on: boolean;
  /** Of the postings that the history has; in no order. */
  readonly chips: readonly Chip[];
}

export interface Chip {
  readonly key: PostingKey;
  /** ms since 1970. */
  readonly seenAt: number;
  /** null: no number can be given. */
  readonly score: number | null;
  readonly status: Status | null;
}

/** What the card says of one skill. */
export interface About {
  readonly name: string;
  /** Of the posting: ISO 639-1. */
  readonly language: string;
  readonly demand: Demand;
  /** Names of all of which any one is enough, this one among them; empty where it stands alone. */
  readonly oneOf: readonly string[];
  /** null: not in the profile. */
  readonly own: Mastery | null;
  /** Postings of the history that ask for it, and all; null: the history cannot be asked. */
  readonly asked: { readonly postings: number; readonly of: number } | null;
  /** What the word may mean instead, the likeliest first. */
  readonly others: readonly { readonly skill: SkillId; readonly name: string }[];
}

/**
 * How a frame stands with its page. Each frame speaks for itself (`sender.frameId`) and only when something changed; the
 * top frame always speaks as it starts, so that what was known of the tab's page before is forgotten and the background
 * wakes while the page still loads. Of several frames the one that is `read` counts, else the top one.
 */
export type PageState =
  /** No posting here. */
  | { readonly state: 'none' }
  /** The user switched this board off. */
  | { readonly state: 'off'; readonly board: string }
  /** A posting is there or on its way. */
  | { readonly state: 'reading'; readonly board: string; readonly key: PostingKey | null }
  | {
      readonly state: 'read';
      readonly board: string;
      readonly key: PostingKey;
      readonly layer: Layer;
      /** False when marks are off or this browser has no custom highlights. */
      readonly marked: boolean;
      /** The user wants no marks on this page, whatever the switches say. */
      readonly quiet?: boolean;
      /** The description was longer than what is read. */
      readonly truncated: boolean;
    }
  /** A posting that could not be read. `pending`: its text did not come in time; `failed`: the background did not answer. */
  | { readonly state: Trouble; readonly board: string; readonly reason: string };

export const TROUBLES = ['pending', 'signed-out', 'empty', 'unknown-layout', 'failed'] as const;
export type Trouble = (typeof TROUBLES)[number];

/**
 * Popup to page (`tabs.sendMessage`): scroll to a mention and flash it. Asking again for the same skill goes to its next
 * mention. Only the frame that shows the posting `key` answers.
 */
export interface RevealRequest {
  readonly type: 'reveal';
  readonly key: PostingKey;
  readonly at: Span | { readonly skill: SkillId };
}

/** Background to page, on a key: go to the next mark or the one before, flash it and open its card. */
export interface StepRequest {
  readonly type: 'step';
  readonly direction: 'next' | 'previous';
}

/** Popup to page: no marks on this page, or again as the switches say. It lasts as long as the page. */
export interface QuietRequest {
  readonly type: 'quiet';
  readonly quiet: boolean;
}

/**
 * Background to page: something changed since it answered. `switches`: ask for them again; `answers`: what was read may be
 * read otherwise by now; `history`: what chips say may be out of date.
 */
export interface RenewRequest {
  readonly type: 'renew';
  readonly what: 'switches' | 'answers' | 'history';
}

/** `collapsed`: the place is in the page, but the page does not show it (a closed "see more"). `absent`: no such place. */
const REVEALED = ['shown', 'collapsed', 'absent'] as const;
export type Revealed = (typeof REVEALED)[number];

/** Longest values that are let in, in UTF-16 units. `text` is the reader's own cap. */
export const LIMITS = {
  text: 100_000,
  title: 1_000,
  url: 2_048,
  id: 2_048,
  board: 40,
  reason: 500,
  form: 200,
  words: 12,
  keys: 100,
} as const;

/** Ways to one element that are remembered. */
const MOST_PATHS = 5;

const LAYERS: Readonly<Record<Layer, true>> = {
  board: true,
  'json-ld': true,
  microdata: true,
  headings: true,
  'main-text': true,
  selection: true,
  pointed: true,
};

/** A message that arrived at the background from a content script, or undefined when it is none of ours. */
export function parsePageRequest(message: unknown): PageRequest | undefined {
  if (!isRecord(message)) return undefined;
  if (message['type'] === 'analyse') {
    const posting = parsePosting(message['posting']);
    const look = message['look'];
    return posting && isText(look, LIMITS.id) ? { type: 'analyse', posting, look } : undefined;
  }
  if (message['type'] === 'switches') {
    const board = message['board'];
    return isText(board, LIMITS.board) ? { type: 'switches', board } : undefined;
  }
  if (message['type'] === 'prepare') {
    const text = message['text'];
    return isText(text, LIMITS.text) ? { type: 'prepare', text } : undefined;
  }
  if (message['type'] === 'about') {
    const { key, skill } = message;
    const isGood = isText(key, LIMITS.board + LIMITS.id + 1) && isText(skill, LIMITS.id);
    return isGood ? { type: 'about', key, skill } : undefined;
  }
  if (message['type'] === 'chips') {
    const keys = message['keys'];
    return isTexts(keys, LIMITS.keys, LIMITS.board + LIMITS.id + 1) ? { type: 'chips', keys } : undefined;
  }
  if (message['type'] === 'pageState') {
    const page = parsePageState(message['page']);
    return page && { type: 'pageState', page };
  }
  if (message['type'] === 'teach') {
    const key = message['key'];
    const lesson = parseLesson(message['lesson']);
    return lesson && isText(key, LIMITS.board + LIMITS.id + 1) ? { type: 'teach', key, lesson } : undefined;
  }
  if (message['type'] === 'unteach') {
    const deed = message['deed'];
    return isText(deed, LIMITS.board) ? { type: 'unteach', deed } : undefined;
  }
  if (message['type'] === 'pointed') {
    const paths = message['paths'];
    return isTexts(paths, MOST_PATHS, LIMITS.title) ? { type: 'pointed', paths } : undefined;
  }
  return undefined;
}

function parseLesson(value: unknown): Lesson | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, skill, form, context, as } = value;
  if (!isText(skill, LIMITS.id)) return undefined;
  if (kind === 'mine' || kind === 'always-optional') return { kind, skill };
  if (!isText(form, LIMITS.form) || form.trim() === '') return undefined;
  if (kind === 'same-as') return isText(as, LIMITS.id) ? { kind, skill, form, as } : undefined;
  if (kind !== 'no-skill' || !Array.isArray(context)) return undefined;
  const words = context.filter((word) => isText(word, LIMITS.form));
  return words.length === context.length && words.length <= LIMITS.words
    ? { kind, skill, form, context: words }
    : undefined;
}

/** A posting as a page sends it; unknown keys are dropped. */
function parsePosting(value: unknown): Posting | undefined {
  if (!isRecord(value)) return undefined;
  const { key, board, id, url, title, company, location, text, claim } = value;
  if (!isText(board, LIMITS.board) || !isText(id, LIMITS.id) || key !== `${board}:${id}`) return undefined;
  if (!isText(url, LIMITS.url) || !isText(title, LIMITS.title) || !isText(text, LIMITS.text)) return undefined;
  if (!isTextOrNull(company, LIMITS.title) || !isTextOrNull(location, LIMITS.title)) return undefined;
  const posting = { key, board, id, url, title, company, location, text };
  return isText(claim, LIMITS.reason) ? { ...posting, claim } : posting;
}

/** A page's state as a page sends it, or as it was kept in the session. */
export function parsePageState(value: unknown): PageState | undefined {
  if (!isRecord(value)) return undefined;
  const { state, board } = value;
  if (state === 'none') return { state };
  if (!isText(board, LIMITS.board)) return undefined;
  if (state === 'off') return { state, board };
  if (state === 'reading') {
    const key = value['key'];
    return key === null || isKeyOf(board, key) ? { state, board, key } : undefined;
  }
  if (state === 'read') {
    const { key, layer, marked, quiet, truncated } = value;
    if (!isKeyOf(board, key) || !isMember(LAYERS, layer)) return undefined;
    if (typeof marked !== 'boolean' || typeof truncated !== 'boolean') return undefined;
    return { state, board, key, layer, marked, truncated, ...(quiet === true && { quiet }) };
  }
  const trouble = TROUBLES.find((name) => name === state);
  const reason = value['reason'];
  return trouble !== undefined && isText(reason, LIMITS.reason) ? { state: trouble, board, reason } : undefined;
}

/** A message that arrived at a content script, or undefined when it is none of ours. */
export function parseRevealRequest(message: unknown): RevealRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'reveal') return undefined;
  const { key, at } = message;
  if (!isText(key, LIMITS.board + LIMITS.id + 1) || !isRecord(at)) return undefined;
  if (isText(at['skill'], LIMITS.id)) return { type: 'reveal', key, at: { skill: at['skill'] } };
  return isSpan(at) ? { type: 'reveal', key, at: { start: at.start, end: at.end } } : undefined;
}

/** A message that arrived at a content script, or undefined when it asks for no step. */
export function parseStepRequest(message: unknown): StepRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'step') return undefined;
  const { direction } = message;
  return direction === 'next' || direction === 'previous' ? { type: 'step', direction } : undefined;
}

/** A message that arrived at a content script, or undefined when it is of another kind. */
export function parseQuietRequest(message: unknown): QuietRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'quiet') return undefined;
  const { quiet } = message;
  return typeof quiet === 'boolean' ? { type: 'quiet', quiet } : undefined;
}

/** A message that arrived at a content script, or undefined when it is of another kind. */
export function parseRenewRequest(message: unknown): RenewRequest | undefined {
  if (!isRecord(message) || message['type'] !== 'renew') return undefined;
  const { what } = message;
  return what === 'switches' || what === 'answers' || what === 'history' ? { type: 'renew', what } : undefined;
}

/** An answer whose value `parseValue` accepts; anything else, silence included, is an answer that failed. */
export function parseAnswer<T>(value: unknown, parseValue: (value: unknown) => T | undefined): Answer<T> {
  if (isRecord(value) && value['ok'] === false) {
    const error = value['error'];
    return { ok: false, error: typeof error === 'string' ? error.slice(0, LIMITS.reason) : 'No reason was given.' };
  }
  const parsed = isRecord(value) && value['ok'] === true ? parseValue(value['value']) : undefined;
  return parsed === undefined ? { ok: false, error: 'The answer was not understood.' } : { ok: true, value: parsed };
}

/** The places of a posting's skills. What the background answers is its own word: a page asks only whether it is whole. */
export function parseAnalysis(value: unknown): Analysis | undefined {
  return isRecord(value) && isText(value['key'], LIMITS.id) && Array.isArray(value['marks'])
    ? (value as unknown as Analysis)
    : undefined;
}

/** What the user switched on and off. */
export function parseSwitches(value: unknown): Switches | undefined {
  return isRecord(value) && isRecord(value['looks']) && Array.isArray(value['paths'])
    ? (value as unknown as Switches)
    : undefined;
}

/** What the card says. */
export function parseAbout(value: unknown): About | undefined {
  return isRecord(value) && isRecord(value['demand']) && Array.isArray(value['others'])
    ? (value as unknown as About)
    : undefined;
}

/** What the history knows of results. */
export function parseChips(value: unknown): ChipsAnswer | undefined {
  return isRecord(value) && typeof value['on'] === 'boolean' && Array.isArray(value['chips'])
    ? (value as unknown as ChipsAnswer)
    : undefined;
}

/** The id of what was taught. */
export function parseDeed(value: unknown): string | undefined {
  return isText(value, LIMITS.board) ? value : undefined;
}

/** How a `reveal` went. */
export function parseRevealed(value: unknown): Revealed | undefined {
  return REVEALED.find((name) => name === value);
}

function isTexts(value: unknown, most: number, longest: number): value is readonly string[] {
  return Array.isArray(value) && value.length <= most && value.every((one) => isText(one, longest));
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && isOffset(value['start']) && isOffset(value['end']) && value['start'] <= value['end'];
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isKeyOf(board: string, key: unknown): key is PostingKey {
  return isText(key, LIMITS.board + LIMITS.id + 1) && key.startsWith(`${board}:`) && key.length > board.length + 1;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isTextOrNull(value: unknown, longest: number): value is string | null {
  return value === null || isText(value, longest);
}

/** Own keys only: `constructor` and `__proto__` are members of nothing. */
function isMember<K extends string>(table: Readonly<Record<K, true>>, value: unknown): value is K {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
