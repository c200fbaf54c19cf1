/**
 * Keeps the history of several machines the same through a folder that the user's own cloud drive carries between them:
 * reads what the others appended to their files, takes it in, and appends to ours what changed here.
 */
import type { PostingKey } from '@/utils/boards/posting';
import { EMPTY_SUMMARY } from '@/utils/extract/summary';
import type { History } from '@/utils/store/history';
import type { PostingRecord } from '@/utils/store/records';
import { checksum } from '@/utils/store/checksum';
import { MARKS, type Mark, type SeenPosting } from '@/utils/store/rows';
import { changeLine, fileName, headLine, machineOf, readChanges, type Change, type ReadChanges } from './change-file';
import { GONE, isOurs, knownFrom, setAt, sinceGone, valuesOfRecord, type Known } from './posting-registers';
import { merge, newsFor, set, type Registers } from './registers';

/** The folder, as the browser lets us use it. */
export interface Folder {
  /** Names of all files in it. */
  list(): Promise<readonly string[]>;
  /** At most `n` of the file's bytes from an offset on. */
  read(name: string, from: number, n: number): Promise<Uint8Array>;
  append(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What a step of a round adds to the memory. */
export interface Remembered {
  /** What all machines are known to have said; with it is told what was forgotten. */
  readonly learned: ReadonlyMap<PostingKey, Registers>;
  readonly seen?: ReadonlyMap<PostingKey, number>;
  /** How far files were read, in bytes. */
  readonly read?: ReadonlyMap<string, number>;
  /** Postings that are now to be taken in. */
  readonly pending?: readonly PostingKey[];
}

/** What this machine remembers between two times: kept in a database of its own. */
export interface SyncMemory {
  readonly machine: string;
  /** What all machines are known to have said of a posting. */
  registersOf(key: PostingKey): Promise<Registers>;
  keys(): Promise<readonly PostingKey[]>;
  /** When postings were forgotten here since the last round, where that was noted. */
  forgotten(): Promise<ReadonlyMap<PostingKey, number>>;
  /** Of each posting a sum of what was told of it, as its row was then. */
  seen(): Promise<ReadonlyMap<PostingKey, number>>;
  /** In one transaction. */
  keep(what: Remembered): Promise<void>;
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

/** A history of any size goes through in pieces. */
const LIMITS = {
  /** Postings told or written in one go. */
  postings: 100,
  /** Bytes read of a file in one go. */
  bytes: 8_000_000,
};

/**
 * One round. It may be interrupted anywhere: what was told is told again, which changes nothing, and what was read is taken
 * in the next time. `now` in ms since 1970.
 */
export async function syncHistory(
  history: Store,
  folder: Folder,
  memory: SyncMemory,
  now: number,
  limits = LIMITS,
): Promise<Synced> {
  await takePendingIn(history, memory, limits);
  let told = 0;
  // Before anything of others comes in: what differs from what we remember was changed here.
  for await (const { news, learned, seen } of changedHere(history, memory, now, limits)) {
    if (news.length > 0) await tell(folder, memory, news);
    await memory.keep({ learned, seen });
    told += news.length;
  }
  const taken = new Set<PostingKey>();
  const troubles: Synced['troubles'][number][] = [];
  for (const name of [...(await folder.list())].sort()) {
    const { machine } = machineOf(name) ?? {};
    if (machine === undefined || machine === memory.machine) continue;
    for await (const { changes, read, end } of newsIn(name, machine, folder, memory, limits)) {
      const learned = new Map<PostingKey, Registers>();
      for (const { key, name: register, ...set } of changes) {
        const known = learned.get(key) ?? (await memory.registersOf(key));
        learned.set(key, merge(known, new Map([[register, set]])));
        taken.add(key);
      }
      await memory.keep({ learned, read: new Map([[name, read]]), pending: [...learned.keys()] });
      await takePendingIn(history, memory, limits);
      if (end !== 'whole') troubles.push({ name, trouble: end });
    }
  }
  return { taken: taken.size, told, troubles };
}

interface ChangedHere {
  /** What is to be told. */
  readonly news: readonly Change[];
  /** All that is known of these postings now. */
  readonly learned: ReadonlyMap<PostingKey, Registers>;
  /** As in `SyncMemory`. */
  readonly seen: ReadonlyMap<PostingKey, number>;
}

/** What is remembered of a posting that is not here any more, once it was told. */
const NOT_HERE = -1;

/** Only postings that are not as they were seen last are read: a round after one change costs little, however many there are. */
async function* changedHere(
  history: Store,
  memory: SyncMemory,
  now: number,
  { postings: atOnce }: typeof LIMITS,
): AsyncGenerator<ChangedHere, void, undefined> {
  const by = memory.machine;
  const [before, forgotten, rows] = await Promise.all([memory.seen(), memory.forgotten(), history.rows()]);
  const here = new Set<PostingKey>();
  const changed: (readonly [PostingKey, number])[] = [];
  for (const row of rows) {
    const sum = sumOf(row);
    here.add(row.key);
    if (before.get(row.key) !== sum) changed.push([row.key, sum]);
  }
  for (let from = 0; from < changed.length; from += atOnce) {
    const some = changed.slice(from, from + atOnce);
    const news = newsOf();
    for (const record of await history.records(some.map(([key]) => key))) {
      const known = await memory.registersOf(record.row.key);
      news.add(record.row.key, known, nowSaid(record, known, forgotten.get(record.row.key), now, by));
    }
    yield { ...news, seen: new Map(some) };
  }
  const gone = (await memory.keys()).filter((key) => !here.has(key) && before.get(key) !== NOT_HERE);
  for (let from = 0; from < gone.length; from += atOnce) {
    const some = gone.slice(from, from + atOnce);
    const news = newsOf();
    for (const key of some) {
      const known = await memory.registersOf(key);
      const at = forgotten.get(key) ?? now;
      if (knownFrom(known))
        news.add(key, known, set(known, new Map([[GONE, at]]), { now: at, by, isOurs: () => false }));
    }
    yield { ...news, seen: new Map(some.map((key) => [key, NOT_HERE])) };
  }
}

/** All that is known of a posting, with what its record says by now. `forgotten`: when it was noted to be forgotten. */
function nowSaid(
  record: PostingRecord,
  known: Registers,
  forgotten: number | undefined,
  now: number,
  by: string,
): Registers {
  const { firstSeenAt } = record.row;
  const before = knownFrom(known);
  // It was forgotten and met anew since the last round: no history makes a first sight later.
  const isAnew = before !== undefined && firstSeenAt > before.firstSeenAt;
  const goneAt = forgotten ?? firstSeenAt - 1;
  const base = isAnew ? set(known, new Map([[GONE, goneAt]]), { now: goneAt, by, isOurs: () => false }) : known;
  const since = sinceGone(base);
  const values = valuesOfRecord(record, by, since);
  const said = set(since, values, {
    ...{ now, by, after: base.get(GONE)?.at ?? 0 },
    isOurs: (name) => isOurs(name, by),
    setAt: (name) => setAt(record, name),
  });
  return merge(base, said);
}

/** Of a row all that is told of it; with another text comes another look. */
function sumOf(row: SeenPosting): number {
  const { url, title, company, location, claim, firstSeenAt, lastSeenAt, lastSequence, visits } = row;
  const { status, statusLog, note, tags, starred, job, markedAt } = row;
  return checksum(
    JSON.stringify([
      ...[url, title, company, location, claim, firstSeenAt, lastSeenAt, lastSequence, visits],
      ...[status, statusLog, note, tags, starred, job, markedAt],
    ]),
  );
}

/** Gathers what is to be told of some postings. */
function newsOf(): Pick<ChangedHere, 'news' | 'learned'> & {
  readonly add: (key: PostingKey, known: Registers, next: Registers) => void;
} {
  const news: Change[] = [];
  const learned = new Map<PostingKey, Registers>();
  return {
    ...{ news, learned },
    add: (key, known, next) => {
      const more = newsFor(known, next);
      if (more.size === 0) return;
      for (const [name, register] of more) news.push({ key, name, ...register });
      learned.set(key, next);
    },
  };
}

interface News extends ReadChanges {
  /** Where reading goes on, in bytes from the file's start. */
  readonly read: number;
}

/** What another machine's file says behind the place up to which it was read, piece by piece. */
async function* newsIn(
  name: string,
  machine: string,
  folder: Folder,
  memory: SyncMemory,
  { bytes: atOnce }: typeof LIMITS,
): AsyncGenerator<News, void, undefined> {
  let from = await memory.readUpTo(name);
  for (let size = atOnce; ;) {
    const bytes = await folder.read(name, from, size);
    const part = readChanges(bytes, machine, from === 0);
    const isCut = part.end === 'waiting' && bytes.length === size;
    from += part.read;
    if (isCut && part.read === 0) {
      // A line longer than that.
      size *= 2;
      continue;
    }
    const more = bytes.length === size && (isCut || part.end === 'whole');
    yield { ...part, read: from, end: isCut ? 'whole' : part.end };
    if (!more) return;
  }
}

async function takePendingIn(history: Store, memory: SyncMemory, { postings: atOnce }: typeof LIMITS): Promise<void> {
  const gone: PostingKey[] = [];
  const known: [PostingKey, Known][] = [];
  for (const key of await memory.pending()) {
    const all = knownFrom(await memory.registersOf(key));
    if (all) known.push([key, all]);
    else gone.push(key);
  }
  for (let from = 0; from < known.length; from += atOnce) {
    const records = known.slice(from, from + atOnce).flatMap(([key, all]) => recordOf(key, all) ?? []);
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
  const name = fileName(memory.machine, generation);
  let lines: string[] = [headLine(memory.machine)];
  const keys = await memory.keys();
  for (const [i, key] of keys.entries()) {
    for (const [register, set] of sinceGone(await memory.registersOf(key))) {
      if (set.by === memory.machine) lines.push(changeLine({ key, name: register, ...set }));
    }
    if (i % LIMITS.postings !== 0 && i < keys.length - 1) continue;
    await folder.append(name, lines.join(''));
    lines = [];
  }
  if (lines.length > 0) await folder.append(name, lines.join(''));
  for (const name of ours) await folder.remove(name);
}
