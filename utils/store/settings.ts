/** What the user chose about how Skillight behaves. */
import * as v from 'valibot';
import type { Level } from '@/utils/extract/reading';
import { parseLook, type Look } from '@/utils/page/look';
import { localItem } from './local-item';

/** Every field has its default: a field that a machine did not know would be none in what machines say to each other. */
const DEFAULTS = {
  ...{ marks: true, kinds: {}, looks: {}, showOwn: false, chips: false },
  ...{ recording: true, boards: {}, paused: {} },
};

const schema = v.object({
  /** Mark skills in the page. */
  marks: v.fallback(v.boolean(), DEFAULTS.marks),
  /** Levels whose marks the user switched by hand. One that is not named here is on. */
  kinds: v.optional(v.fallback(v.record(v.string(), v.boolean()), DEFAULTS.kinds), DEFAULTS.kinds),
  /** How the marks of a level look, where the user chose; a look that is not known is the default. */
  looks: v.optional(v.fallback(v.record(v.string(), v.string()), DEFAULTS.looks), DEFAULTS.looks),
  /** Show on the page which of the skills the user has: the page can see that. */
  showOwn: v.optional(v.fallback(v.boolean(), DEFAULTS.showOwn), DEFAULTS.showOwn),
  /** Say on result lists which postings were seen: the page can see that. */
  chips: v.optional(v.fallback(v.boolean(), DEFAULTS.chips), DEFAULTS.chips),
  /** Remember the postings that are looked at. */
  recording: v.fallback(v.boolean(), DEFAULTS.recording),
  /** Boards the user switched by hand, by id. One that is not named here is on. */
  boards: v.fallback(v.record(v.string(), v.boolean()), DEFAULTS.boards),
  /** Boards that are read and whose postings are not remembered, by id: true. */
  paused: v.optional(v.fallback(v.record(v.string(), v.boolean()), DEFAULTS.paused), DEFAULTS.paused),
});

type Whole = v.InferOutput<typeof schema>;
/** What is not set from the start may be left out. */
export type Settings = Readonly<Pick<Whole, 'marks' | 'recording' | 'boards'> & Partial<Whole>>;

export const settings = localItem<Settings>({ key: 'settings', schema, fallback: DEFAULTS });

/** Whether a board is on. */
export function boardIsOn({ boards }: Settings, board: string): boolean {
  return !Object.hasOwn(boards, board) || boards[board] !== false;
}

/** Whether postings of a board are remembered, and if not, whether those of none are (`paused`) or only not its own. */
export type Recording = 'on' | 'paused' | 'board-paused';

export function recordingOf(settings: Settings, board: string): Recording {
  if (!settings.recording) return 'paused';
  return pausedBoards(settings).includes(board) ? 'board-paused' : 'on';
}

/** Ids of the boards whose postings are not remembered though recording is on, in alphabetical order. */
export function pausedBoards({ paused = {} }: Settings): string[] {
  return Object.keys(paused)
    .filter((board) => paused[board] === true)
    .sort();
}

/** The settings with recording paused or not: of one board, or everywhere (null). */
export function withRecording(settings: Settings, board: string | null, on: boolean): Settings {
  return board === null
    ? { ...settings, recording: on }
    : { ...settings, paused: { ...settings.paused, [board]: !on } };
}

/** From the loudest to the quietest. */
export const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

/** How marks look until the user says otherwise: the line tells the level without colour. */
export const LOOKS: Readonly<Record<Level, Look>> = {
  required: 'solid-amber',
  preferred: 'dashed-blue',
  mentioned: 'dotted-grey',
};

/** How the marks of a level look, on or off. */
export function lookOf({ looks = {} }: Settings, level: Level): Look {
  return parseLook(Object.hasOwn(looks, level) ? looks[level] : undefined) ?? LOOKS[level];
}

/** Whether a level is marked, as long as marks are on at all. */
export function levelIsOn({ kinds = {} }: Settings, level: Level): boolean {
  return !Object.hasOwn(kinds, level) || kinds[level] !== false;
}

/** The looks of the levels that are marked; none where marks are off. */
export function looksIn(settings: Settings): Partial<Record<Level, Look>> {
  if (!settings.marks) return {};
  return Object.fromEntries(
    LEVELS.filter((level) => levelIsOn(settings, level)).map((level) => [level, lookOf(settings, level)]),
  );
}
