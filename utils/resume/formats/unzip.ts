/** Opens an archive piece by piece and stops at the first sign of a bomb, whatever its headers say. */
import { Unzip, UnzipInflate } from 'fflate';
import { MOST_ENTRIES, MOST_INFLATED } from '@/utils/resume/limits';
import { RefusedFile } from '@/utils/resume/refusal';

const STEP = 1 << 15;

export interface Archive {
  /** Names of all entries; they are never used as paths. */
  readonly names: readonly string[];
  /** The inflated bytes of the wanted ones. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Inflates the entries that are wanted.
 * @throws RefusedFile when it is broken, has too many entries or becomes too large
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array[]>();
  let inflated = 0;
  const archive = new Unzip((entry) => {
    if (names.push(entry.name) > MOST_ENTRIES) throw new RefusedFile('too-many-parts');
    if (!wanted(entry.name)) return;
    // Two entries of one name: programs disagree on which counts, so that neither does.
    if (parts.has(entry.name)) throw new RefusedFile('broken');
    const pieces: Uint8Array[] = [];
    parts.set(entry.name, pieces);
    entry.ondata = (error, piece) => {
      // What is thrown below comes back as an error of the archive.
      if (error) throw error instanceof RefusedFile ? error : new RefusedFile('broken', { cause: error });
      inflated += piece.length;
      if (inflated > MOST_INFLATED) throw new RefusedFile('inflates');
      pieces.push(piece);
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken', { cause: error });
  }
  if (names.length === 0) throw new RefusedFile('broken');
  return { names, files: new Map([...parts].map(([name, pieces]) => [name, joined(pieces)])) };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
