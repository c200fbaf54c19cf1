/**
 * Keeps the history of several machines the same through a folder that the user's own cloud drive carries between them:
 * reads what the others appended to their files, takes it in, and appends to ours what changed here.
 */
import type { PostingKey } from '@/utils/boards/posting';
import { EMPTY_SUMMARY } from '@/utils/extract/summary';
import type { History } from '@/utils/store/history';
import type { PostingRecord } from '@/utils/store/records';
import { MARKS, type Mark, type SeenPosting } from '@/utils/store/rows';
import { changeLine, fileName, headLine, machineOf, readChanges, type Change, type ReadChanges } from './change-file';
import { GONE, isOurs, knownFrom, setAt, sinceGone, valuesOfRecord, type Known } from './posting-registers';
import { merge, newsFor, set, type Registers } from './registers';

/** The folder, as the browser lets us use it. */
export interface Folder {
  /** Names of all files in it. */
  list(): Promise<readonly string[]>;
  /** The file's bytes from an offset on. */
  read(name: string, from: number): Promise<Uint8Array>;
  append(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What this machine remembers between two times: kept in a database of its own. */
export interface SyncMemory {
  readonly machine: string;
  /** What all machines are known to have said of a posting. */
  registersOf(key: PostingKey): Promise<Registers>;
  keys(): Promise<readonly PostingKey[]>;
  /** When postings were forgotten here since the last round, where that was noted. */
  forgotten(): Promise<ReadonlyMap<PostingKey, number>>;
  /**
   * In one transaction: what was learned (with it is told what was forgotten), how far each file was read, and which
   * postings are now to be taken in.
   */
  keep(
    learned: ReadonlyMap<PostingKey, Registers>,
    read: ReadonlyMap<string, number>,
    pending: readonly PostingKey[],
  ): Promise<void>;
  /** Postings that were to be taken in when the last round was interrupted. */
  pending(): Promise<readonly PostingKey[]>;
  takenIn(): Promise<void>;
  /** How far the file was read, in bytes. */
  readUpTo(name: string): Promise<number>;
}

/** How it went. */
export interface Synced {
  /** Postings that others changed, and changes of ours that were told. */
  readonly taken: number;
  readonly told: number;
  /** Files that could not be read to their end, and why. */
  readonly troubles: readonly { readonly name: string; readonly trouble: Exclude<ReadChanges['end'], 'whole'> }[];
}

type Store = Pick<History, 'rows' | 'records' | 'takeIn' | 'forgetMany'>;

/** Postings written in one transaction. */
const AT_ONCE = 100;

/**
 * One round. It may be interrupted anywhere: what was told is told again, which changes nothing, and what was read is taken
 * in the next time. `now` in ms since 1970.
 */
export async function syncHistory(history: Store, folder: Folder, memory: SyncMemory, now: number): Promise<Synced> {
  await takePendingIn(history, memory);
  // Before anything of others comes in: what differs from what we remember was changed here.
  const { news, learned } = await changedHere(history, memory, now);
  const { changes, read, troubles } = await newsOfOthers(folder, memory);
  const touched = new Map<PostingKey, Registers>();
  for (const change of changes) {
    const { key, name, ...register } = change;
    const known = touched.get(key) ?? learned.get(key) ?? (await memory.registersOf(key));
    touched.set(key, merge(known, new Map([[name, register]])));
  }
  const told = [...news].flatMap(([key, registers]) =>
    [...registers].map(([name, register]): Change => ({ key, name, ...register })),
  );
  if (told.length > 0) await tell(folder, memory, told);
  await memory.keep(new Map([...learned, ...touched]), read, [...touched.keys()]);
  await takePendingIn(history, memory);
  return { taken: touched.size, told: told.length, troubles };
}

interface ChangedHere {
  /** What is to be told. */
  readonly news: ReadonlyMap<PostingKey, Registers>;
  /** All that is known of these postings now. */
  readonly learned: ReadonlyMap<PostingKey, Registers>;
}

async function changedHere(history: Store, memory: SyncMemory, now: number): Promise<ChangedHere> {
  const news = new Map<PostingKey, Registers>();
  const learned = new Map<PostingKey, Registers>();
  const by = memory.machine;
  const note = (key: PostingKey, known: Registers, next: Registers): void => {
    const more = newsFor(known, next);
    if (more.size === 0) return;
    news.set(key, more);
    learned.set(key, next);
  };
  const keys = (await history.rows()).map(({ key }) => key);
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    for (const record of await history.records(keys.slice(from, from + AT_ONCE))) {
      const known = await memory.registersOf(record.row.key);
      const values = valuesOfRecord(record, by, sinceGone(known));
      const how = { now, by, isOurs: (name: string) => isOurs(name, by), setAt: (name: string) => setAt(record, name) };
      note(record.row.key, known, set(known, values, how));
    }
  }
  const here = new Set(keys);
  const forgotten = await memory.forgotten();
  for (const key of await memory.keys()) {
    if (here.has(key)) continue;
    const known = await memory.registersOf(key);
    const at = forgotten.get(key) ?? now;
    if (knownFrom(known)) note(key, known, set(known, new Map([[GONE, at]]), { now: at, by, isOurs: () => false }));
  }
  return { news, learned };
}

interface News {
  readonly changes: readonly Change[];
  readonly read: ReadonlyMap<string, number>;
  readonly troubles: Synced['troubles'];
}

async function newsOfOthers(folder: Folder, memory: SyncMemory): Promise<News> {
  const changes: Change[] = [];
  const read = new Map<string, number>();
  const troubles: Synced['troubles'][number][] = [];
  for (const name of [...(await folder.list())].sort()) {
    const { machine } = machineOf(name) ?? {};
    if (machine === undefined || machine === memory.machine) continue;
    const from = await memory.readUpTo(name);
    const part = readChanges(await folder.read(name, from), machine, from === 0);
    changes.push(...part.changes);
    read.set(name, from + part.read);
    if (part.end !== 'whole') troubles.push({ name, trouble: part.end });
  }
  return { changes, read, troubles };
}

async function takePendingIn(history: Store, memory: SyncMemory): Promise<void> {
  const gone: PostingKey[] = [];
  const known: [PostingKey, Known][] = [];
  for (const key of await memory.pending()) {
    const all = knownFrom(await memory.registersOf(key));
    if (all) known.push([key, all]);
    else gone.push(key);
  }
  for (let from = 0; from < known.length; from += AT_ONCE) {
    const records = known.slice(from, from + AT_ONCE).flatMap(([key, all]) => recordOf(key, all) ?? []);
    await history.takeIn(records, (ours, theirs) => (ours ? adopt(ours, theirs) : theirs), false);
  }
  if (gone.length > 0) await history.forgetMany(gone);
  await memory.takenIn();
}

/** A posting that only others met: its reading is made here, as everything is that can be made again. */
function recordOf(
  key: PostingKey,
  { visits, firstSeenAt, lastSeenAt, texts, marks }: Known,
): PostingRecord | undefined {
  const current = texts.at(-1);
  const [board = '', ...rest] = key.split(':');
  if (!current) return undefined;
  const { url, title, company, location, claim, text, from } = current;
  return {
    row: {
      ...{ key, board, id: rest.join(':'), url, title, company, location, claim, visits, firstSeenAt, lastSeenAt },
      ...{ sequence: 0, lastSequence: 0, summary: EMPTY_SUMMARY, readBy: null, ...marks },
    },
    text: { key, text, from },
    reading: null,
    versions: texts.slice(0, -1).map((old, i) => ({
      ...{ key, until: i + 1, url: old.url, title: old.title, company: old.company, location: old.location },
      ...{ text: old.text, from: old.from, to: old.to },
    })),
  };
}

/** What all know, with our own reading where the text is the one that was read here, and what was said here meanwhile. */
function adopt(ours: PostingRecord, all: PostingRecord): PostingRecord {
  const row = { ...all.row, ...newerMarks(ours.row, all.row) };
  if (ours.text?.text !== all.text?.text) return { ...all, row };
  const { summary, readBy } = ours.row;
  return { ...all, row: { ...row, summary, readBy }, reading: ours.reading };
}

/** The marks of `ours` that were set after those that all know of: the next round tells them. */
function newerMarks(ours: SeenPosting, all: SeenPosting): Partial<SeenPosting> {
  const stampOf = (row: SeenPosting, mark: Mark): number => row.markedAt[mark] ?? 0;
  const newer = MARKS.filter((mark) => stampOf(ours, mark) > stampOf(all, mark));
  const ourOwn = <T extends object>(from: T): Partial<T> =>
    Object.fromEntries(Object.entries(from).filter(([name]) => newer.some((mark) => mark === name))) as Partial<T>;
  const logged = ours.statusLog.filter(({ at }) => at > stampOf(all, 'status'));
  return {
    ...ourOwn(ours),
    markedAt: { ...all.markedAt, ...ourOwn(ours.markedAt) },
    ...(newer.includes('status') ? { statusLog: [...all.statusLog, ...logged] } : {}),
  };
}

async function tell(folder: Folder, memory: SyncMemory, changes: readonly Change[]): Promise<void> {
  const ours = (await folder.list()).filter((name) => machineOf(name)?.machine === memory.machine);
  const generation = Math.max(0, ...ours.map((name) => machineOf(name)?.generation ?? 0));
  const name = fileName(memory.machine, generation);
  const lines = changes.map(changeLine).join('');
  await folder.append(name, ours.includes(name) ? lines : headLine(memory.machine) + lines);
}

/**
 * Writes our file anew with what still counts, and takes the old ones away: what was forgotten is in none of ours any more.
 */
export async function tidyOwnFile(folder: Folder, memory: SyncMemory): Promise<void> {
  const ours = (await folder.list()).filter((name) => machineOf(name)?.machine === memory.machine);
  const generation = Math.max(0, ...ours.map((name) => machineOf(name)?.generation ?? 0)) + 1;
  const lines: string[] = [headLine(memory.machine)];
  for (const key of await memory.keys()) {
    for (const [name, register] of sinceGone(await memory.registersOf(key))) {
      if (register.by === memory.machine) lines.push(changeLine({ key, name, ...register }));
    }
  }
  await folder.append(fileName(memory.machine, generation), lines.join(''));
  for (const name of ours) await folder.remove(name);
}
