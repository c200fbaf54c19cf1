/** What the user chose about how Skillight behaves. */
import * as v from 'valibot';
import { localItem } from './local-item';

const DEFAULTS = { marks: true, recording: true, boards: {} };

const schema = v.object({
  /** Mark skills in the page. */
  marks: v.fallback(v.boolean(), DEFAULTS.marks),
  /** Levels whose marks the user switched by hand. One that is not named here is on. */
  kinds: v.optional(v.fallback(v.record(v.string(), v.boolean()), {})),
  /** Remember the postings that are looked at. */
  recording: v.fallback(v.boolean(), DEFAULTS.recording),
  /** Boards the user switched by hand, by id. One that is not named here is on. */
  boards: v.fallback(v.record(v.string(), v.boolean()), DEFAULTS.boards),
});

export type Settings = Readonly<v.InferOutput<typeof schema>>;

export const settings = localItem<Settings>({ key: 'settings', schema, fallback: DEFAULTS });

/** Whether a board is on. */
export function boardIsOn({ boards }: Settings, board: string): boolean {
  return !Object.hasOwn(boards, board) || boards[board] !== false;
}
