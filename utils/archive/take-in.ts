/** Takes an archive in: first counted without writing anything, then written in steps that can be repeated. */
import type { PostingKey } from '@/utils/boards/posting';
import type { History } from '@/utils/store/history';
import type { PostingRecord, Settle } from '@/utils/store/records';
import type { ArchiveError, UserData } from './format';
import { mergeRecords } from './merge-record';
import { linesOf, readArchive } from './read-archive';

/** `merge`: what is here stays and the archive is added to it. `replace`: afterwards there is what the archive holds. */
export type Mode = 'merge' | 'replace';

/** What taking an archive in would do. */
export interface DryRun {
  readonly mode: Mode;
  /** Postings that are not here yet, that would change, and that are here just so. */
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  /** Postings that are here and not in the archive; only `replace` removes them. */
  readonly gone: number;
  /** Lines that cannot be taken. With any of them nothing is taken at all. */
  readonly refused: number;
  /** The first of them, by line. */
  readonly errors: readonly ArchiveError[];
  readonly user: UserData;
}

type Store = Pick<History, 'rows' | 'records' | 'takeIn' | 'forgetMany'>;

/** Postings compared or written in one go. */
const AT_ONCE = 100;
const MOST_ERRORS = 20;

const settleBy: Readonly<Record<Mode, Settle>> = {
  merge: (ours, theirs) => (ours ? mergeRecords(ours, theirs) : theirs),
  replace: (_ours, theirs) => theirs,
};

/** Reads the whole file and says what taking it in would do. Writes nothing. */
export async function dryRun(file: Blob, mode: Mode, history: Store): Promise<DryRun> {
  const here = new Set((await history.rows()).map(({ key }) => key));
  const counts = { fresh: 0, changed: 0, same: 0, refused: 0 };
  const errors: ArchiveError[] = [];
  let user: UserData = {};
  const met = new Set<PostingKey>();
  const compare = async (records: readonly PostingRecord[]): Promise<void> => {
    const known = records.filter(({ row }) => here.has(row.key));
    counts.fresh += records.length - known.length;
    const ours = new Map((await history.records(known.map(({ row }) => row.key))).map((one) => [one.row.key, one]));
    for (const theirs of known) {
      const mine = ours.get(theirs.row.key);
      const settled = settleBy[mode](mine, theirs);
      counts[mine && isSame(mine, settled, mode) ? 'same' : 'changed']++;
    }
  };
  await inBatches(file, compare, {
    onUser: (told) => (user = told),
    onPosting: (key) => met.add(key),
    onRefused: (error) => {
      counts.refused++;
      if (errors.length < MOST_ERRORS) errors.push(error);
    },
  });
  const gone = [...here].filter((key) => !met.has(key)).length;
  return { mode, ...counts, gone, errors, user };
}

/**
 * Takes the archive in. Every step is one transaction and the whole can be begun again after it was interrupted: postings
 * are written first, and only when all are there `replace` removes the others, so that nothing is ever lost on the way.
 * @param onProgress how many postings were written
 * @throws ArchiveError where the file cannot be taken; nothing was written then
 */
export async function takeArchiveIn(
  file: Blob,
  mode: Mode,
  history: Store,
  onProgress: (written: number) => void = () => undefined,
): Promise<UserData> {
  let user: UserData = {};
  const refuse = (error: ArchiveError): void => {
    throw error;
  };
  // The whole file first: a line at its end may be the one for which it is refused.
  await inBatches(file, () => Promise.resolve(), { onRefused: refuse });

  const here = (await history.rows()).map(({ key }) => key);
  const keepOrder = mode === 'replace' || here.length === 0;
  const met = new Set<PostingKey>();
  let written = 0;
  await inBatches(
    file,
    async (records) => {
      await history.takeIn(records, settleBy[mode], keepOrder);
      written += records.length;
      onProgress(written);
    },
    { onUser: (told) => (user = told), onPosting: (key) => met.add(key), onRefused: refuse },
  );
  if (mode === 'replace') await history.forgetMany(here.filter((key) => !met.has(key)));
  return user;
}

interface Heard {
  readonly onUser?: (user: UserData) => void;
  readonly onPosting?: (key: PostingKey) => void;
  readonly onRefused: (error: ArchiveError) => void;
}

async function inBatches(
  file: Blob,
  work: (records: readonly PostingRecord[]) => Promise<void>,
  { onUser, onPosting, onRefused }: Heard,
): Promise<void> {
  let batch: PostingRecord[] = [];
  for await (const item of readArchive(linesOf(file))) {
    if (item.kind === 'user') onUser?.(item.user);
    else if (item.kind === 'refused') onRefused(item.error);
    else {
      onPosting?.(item.record.row.key);
      batch.push(item.record);
      if (batch.length === AT_ONCE) {
        await work(batch);
        batch = [];
      }
    }
  }
  await work(batch);
}

/** The order numbers of a merged posting stay ours, whatever the archive says. */
function isSame(ours: PostingRecord, settled: PostingRecord, mode: Mode): boolean {
  const bare = ({ row, ...rest }: PostingRecord): string =>
    JSON.stringify({ ...rest, row: mode === 'merge' ? { ...row, sequence: 0, lastSequence: 0 } : row });
  return bare(ours) === bare(settled);
}
