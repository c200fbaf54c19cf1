/**
 * Reads texts, and keeps the last few readings in memory: a page sends its text as soon as it comes and asks for the reading
 * once the text has proved still, and a posting is often opened again.
 */
import { extract } from '@/utils/extract/extract';
import type { Corrections } from '@/utils/extract/corrections';
import type { Reading } from '@/utils/extract/reading';
import { corrections } from '@/utils/store/corrections';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

/** Readings kept: those of the tabs that are likely in use. */
const KEPT = 6;

export interface Reader {
  /** The reading of the text, with what the user taught by now. */
  readonly read: (text: string) => Promise<Reading>;
  /** What the user taught. */
  readonly taught: () => Promise<Corrections>;
}

/** A reader that follows what the user teaches. */
export function createReader(taxonomy: Taxonomy): Reader {
  let kept = new Map<string, Reading>();
  let known: Promise<Corrections> | null = null;
  corrections.watch(() => {
    known = null;
    kept = new Map();
  });
  const taught = async (): Promise<Corrections> => {
    const asked = (known ??= corrections.get());
    const value = await asked;
    // Taught meanwhile: what came back may be older than that.
    return known === asked ? value : taught();
  };
  return {
    taught,
    read: async (text) => {
      const obeyed = await taught();
      const mine = kept;
      const reading = mine.get(text) ?? extract(text, taxonomy, obeyed);
      mine.delete(text);
      mine.set(text, reading);
      for (const oldest of mine.keys()) {
        if (mine.size <= KEPT) break;
        mine.delete(oldest);
      }
      return reading;
    },
  };
}
