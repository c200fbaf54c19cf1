/**
 * Profiles, settings, weights and corrections of several machines kept the same through the browser's own account
 * (`storage.sync`), where the user turned it on. Each machine writes what it knows under its own keys only, so that no two
 * ever write the same one; what stands is what all of them together say, field by field.
 */
import * as v from 'valibot';
import { checksum } from '@/utils/store/checksum';
import type { StoredItem } from '@/utils/store/local-item';
import { restate, unflatten } from './flatten';
import { merge, set, valuesOf, type Registers } from './registers';

/** The parts of `storage.sync` that are used. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Chrome's limits for `storage.sync`: bytes an item and altogether, with room for the key and for other machines. */
const ITEM_BYTES = 7_000;
const ALL_BYTES = 95_000;

/** What this machine knows of one value, and the value it knew it of. */
export interface UserMemory {
  readonly machine: string;
  get(item: string): Promise<Registers>;
  keep(item: string, registers: Registers): Promise<void>;
}

/** `full`: all machines together have more to say than the browser keeps; nothing was written. */
export type UserSynced = 'same' | 'synced' | 'full';

const registersSchema = v.array(v.tuple([v.string(), v.unknown(), v.number(), v.string()]));
const chunkSchema = v.object({ of: v.pipe(v.number(), v.safeInteger()), sum: v.string(), part: v.string() });
const KEY = /^s\/([a-z0-9]+)\/(\d+)$/;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** One round over all the values. `now` in ms since 1970. @throws what the browser says when it cannot write */
export async function syncUserData(
  items: readonly StoredItem<unknown>[],
  area: SyncArea,
  memory: UserMemory,
  now: number,
): Promise<UserSynced> {
  const stored = await area.get(null);
  const heard = heardIn(stored, memory.machine);
  const hasOthers = Object.keys(stored).some((key) => (KEY.exec(key)?.[1] ?? memory.machine) !== memory.machine);
  const mine = new Map<string, Registers>();
  let changed = false;
  for (const item of items) {
    const value = await item.get();
    const fields = value as Readonly<Record<string, unknown>>;
    const known = await memory.get(item.key);
    // Who joins has said nothing yet: its defaults must not be a later word than what was chosen elsewhere.
    const isJoining = known.size === 0 && hasOthers;
    const understand = (registers: Registers): unknown =>
      item.understand(item.pack(unflatten(valuesOf(registers), fields)));
    const said = restate(fields, valuesOf(known), (understand(known) ?? {}) as typeof fields);
    const here = set(known, said, { now: isJoining ? 0 : now, by: memory.machine });
    const all = merge(here, heard.get(item.key) ?? new Map());
    const made = understand(all) ?? value;
    if (JSON.stringify(made) !== JSON.stringify(value)) {
      changed = true;
      // What the user does this moment is newer than what was read: it is merged the next time.
      await item.update((current) => (JSON.stringify(current) === JSON.stringify(value) ? made : current));
    }
    await memory.keep(item.key, all);
    mine.set(item.key, all);
  }
  const written = await write(area, stored, memory.machine, mine);
  return written === 'same' && changed ? 'synced' : written;
}

/** What the other machines say, by item. A machine whose parts are not all there yet says nothing. */
function heardIn(stored: Readonly<Record<string, unknown>>, machine: string): Map<string, Registers> {
  const chunks = new Map<string, (v.InferOutput<typeof chunkSchema> & { place: number })[]>();
  for (const [key, raw] of Object.entries(stored)) {
    const [, by, place] = KEY.exec(key) ?? [];
    const chunk = v.safeParse(chunkSchema, raw);
    if (by === undefined || by === machine || !chunk.success) continue;
    chunks.set(by, [...(chunks.get(by) ?? []), { ...chunk.output, place: Number(place) }]);
  }
  const heard = new Map<string, Registers>();
  for (const parts of chunks.values()) {
    parts.sort((a, b) => a.place - b.place);
    const [first] = parts;
    const whole = parts.filter(({ sum, place, of }, i) => sum === first?.sum && place === i && of === first.of);
    if (!first || whole.length < first.of) continue;
    for (const [item, registers] of parse(
      whole
        .slice(0, first.of)
        .map(({ part }) => part)
        .join(''),
    )) {
      heard.set(item, merge(heard.get(item) ?? new Map(), registers));
    }
  }
  return heard;
}

function parse(text: string): [string, Registers][] {
  try {
    const parsed = v.safeParse(v.record(v.string(), registersSchema), JSON.parse(text));
    if (!parsed.success) return [];
    return Object.entries(parsed.output).map(([item, entries]) => [
      item,
      new Map(entries.map(([name, value, at, by]) => [name, { value, at, by }])),
    ]);
  } catch {
    return [];
  }
}

async function write(
  area: SyncArea,
  stored: Readonly<Record<string, unknown>>,
  machine: string,
  mine: ReadonlyMap<string, Registers>,
): Promise<UserSynced> {
  const text = JSON.stringify(
    Object.fromEntries(
      [...mine].map(([item, registers]) => [
        item,
        [...registers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { value, at, by }]) => [name, value, at, by]),
      ]),
    ),
  );
  const parts = cut(text);
  const sum = String(parts.length) + String(bytesOf(text)) + String(checksum(text));
  const items = Object.fromEntries(
    parts.map((part, i) => [`s/${machine}/${i}`, { of: parts.length, sum, part }] as const),
  );
  const old = Object.keys(stored).filter((key) => KEY.exec(key)?.[1] === machine);
  if (
    old.length === parts.length &&
    JSON.stringify(stored[`s/${machine}/0`]) === JSON.stringify(items[`s/${machine}/0`])
  )
    return 'same';
  const others = Object.fromEntries(Object.entries(stored).filter(([key]) => !old.includes(key)));
  if (bytesOf(JSON.stringify({ ...others, ...items })) > ALL_BYTES) return 'full';
  await area.set(items);
  const left = old.filter((key) => !Object.hasOwn(items, key));
  if (left.length > 0) await area.remove(left);
  return 'synced';
}

/** Parts that each fit into an item, never cut inside a surrogate pair. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    let end = Math.min(rest.length, ITEM_BYTES);
    while (bytesOf(JSON.stringify(rest.slice(0, end))) > ITEM_BYTES) end = Math.floor(end * 0.9);
    if (/[\ud800-\udbff]$/.test(rest.slice(0, end))) end--;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return parts;
}
