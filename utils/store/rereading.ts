/** How the reading again of stored texts stands, and whether the user stopped it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { localItem } from './local-item';
import { count } from './reading-schema';

/** What the user chose: the engine whose work was stopped; null: none. Another one begins again. */
export const rereadingChoice = localItem<{ readonly stopped: string | null }>({
  key: 'rereading',
  schema: v.object({ stopped: v.fallback(v.nullable(v.string()), null) }),
  fallback: { stopped: null },
});

const KEY = 'rereading';

const schema = v.object({
  state: v.picklist(['running', 'stopped', 'done']),
  /** Postings read again, of those that were stale when it began. */
  done: count,
  total: count,
  /** What reads them. */
  readBy: v.string(),
});

/** How far it is. */
export type RereadingState = Readonly<v.InferOutput<typeof schema>>;

/** Told by the background; forgotten when the browser closes. */
export async function tellRereading(state: RereadingState): Promise<void> {
  await browser.storage.session.set({ [KEY]: state });
}

/** Undefined before it first began. */
export async function rereadingState(): Promise<RereadingState | undefined> {
  return parse((await browser.storage.session.get(KEY))[KEY]);
}

/** Calls back when it has moved; the answer ends it. */
export function watchRereading(listener: (state: RereadingState | undefined) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'session' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}

const ASKED = 'rereading/asked';

/** Tells the background, which this wakes, that postings came in from elsewhere with no reading of its own. */
export async function askForRereading(): Promise<void> {
  await browser.storage.session.set({ [ASKED]: crypto.randomUUID() });
}

/** Calls back when a page asked for it. */
export function onRereadingAsked(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[ASKED]) listener();
  });
}

function parse(value: unknown): RereadingState | undefined {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}
