/** Which row of a list the keyboard stands on and which are chosen, as pure steps from one state to the next. */
import type { PostingKey } from '@/utils/boards/posting';

export interface Selection {
  /** The row that keys act on; null: none yet. */
  readonly active: PostingKey | null;
  /** Where a stretch of rows began. */
  readonly anchor: PostingKey | null;
  readonly chosen: ReadonlySet<PostingKey>;
}

export const NOTHING_CHOSEN: Selection = { active: null, anchor: null, chosen: new Set() };

/** The keys of the rows in the order shown. */
type Shown = readonly PostingKey[];

/** Makes the row active; what is chosen stays. */
export function stepTo(selection: Selection, key: PostingKey): Selection {
  return { ...selection, active: key, anchor: key };
}

/** Chooses or leaves out one row. */
export function toggle({ chosen }: Selection, key: PostingKey): Selection {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return { active: key, anchor: key, chosen: next };
}

/** Chooses all rows from the anchor to this one; what was chosen by the stretch before and is not in this one is left out. */
export function stretchTo(selection: Selection, key: PostingKey, shown: Shown): Selection {
  const { active, chosen } = selection;
  const anchor = selection.anchor ?? active ?? key;
  const next = new Set(chosen);
  if (active !== null) for (const one of between(shown, anchor, active)) next.delete(one);
  for (const one of between(shown, anchor, key)) next.add(one);
  return { active: key, anchor, chosen: next };
}

export function chooseAll(selection: Selection, shown: Shown): Selection {
  return { ...selection, chosen: new Set(shown) };
}

export function chooseNone(selection: Selection): Selection {
  return { ...selection, chosen: new Set() };
}

/** What an action is about: the chosen rows that are shown, in order, or else the active one. */
export function meant({ active, chosen }: Selection, shown: Shown): PostingKey[] {
  if (chosen.size > 0) {
    const keys = shown.filter((key) => chosen.has(key));
    if (keys.length > 0) return keys;
  }
  return active === null ? [] : [active];
}

function between(shown: Shown, from: PostingKey, to: PostingKey): Shown {
  const a = shown.indexOf(from);
  const b = shown.indexOf(to);
  return a === -1 || b === -1 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}
