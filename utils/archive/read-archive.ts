/** Reads an archive line by line and says of each line what is wrong with it. Writes nothing. */
import type { PostingRecord } from '@/utils/store/records';
import { ArchiveError, LONGEST_LINE, readHead, readLast, readPosting, type UserData } from './format';

/** What one line of an archive holds. */
export type ArchiveItem =
  | { readonly kind: 'user'; readonly user: UserData }
  | { readonly kind: 'posting'; readonly record: PostingRecord }
  /** A line that cannot be taken: with one of these the archive is refused whole. */
  | { readonly kind: 'refused'; readonly error: ArchiveError };

/** The lines of a file as it is read. Only \n ends one: JSON may hold U+2028. @throws ArchiveError on an endless line */
export async function* linesOf(file: Blob): AsyncGenerator<string, void, undefined> {
  let rest = '';
  let line = 1;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new ArchiveError(line + lines.length, 'long');
    line += lines.length;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/**
 * The items of an archive, in its order. What follows a head that is none is not read; a line in the middle that cannot be
 * taken is told and the next one read, so that all that is wrong is known at once.
 */
export async function* readArchive(lines: AsyncIterable<string>): AsyncGenerator<ArchiveItem, void, undefined> {
  let number = 0;
  let postings = 0;
  let ended = false;
  const keys = new Set<string>();
  const refused = (error: unknown): ArchiveItem => {
    if (error instanceof ArchiveError) return { kind: 'refused', error };
    throw error;
  };
  try {
    for await (const raw of lines) {
      number++;
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      if (number === 1) {
        yield { kind: 'user', user: readHead(line) };
        continue;
      }
      if (ended) {
        if (line.trim() !== '') throw new ArchiveError(number, 'not-json');
        continue;
      }
      const count = readLast(line);
      if (count !== undefined) {
        if (count !== postings) throw new ArchiveError(number, 'cut-off');
        ended = true;
        continue;
      }
      postings++;
      try {
        const record = readPosting(line, number);
        if (keys.has(record.row.key)) throw new ArchiveError(number, 'twice');
        keys.add(record.row.key);
        yield { kind: 'posting', record };
      } catch (error) {
        yield refused(error);
      }
    }
    if (number === 0) throw new ArchiveError(1, 'not-an-archive');
    if (!ended) throw new ArchiveError(number, 'cut-off');
  } catch (error) {
    yield refused(error);
  }
}
