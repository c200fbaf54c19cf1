/**
 * Reads texts, and keeps the last few readings in memory: a page sends its text as soon as it comes and asks for the reading
 * once the text has proved still, and a posting is often opened again.
 */
import { extract } from '@/utils/extract/extract';
import type { Corrections } from '@/utils/extract/corrections';
import type { Reading } from '@/utils/extract/reading';
import { checksum } from '@/utils/store/checksum';
import { corrections } from '@/utils/store/corrections';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import { remembered } from './remembered';

/** Readings kept: those of the tabs that are likely in use. */
const KEPT = 6;

export interface Reader {
  /** The reading of the text, with what the user taught by now. */
  readonly read: (text: string) => Promise<Reading>;
  /** As `read`, without keeping it: for the many texts of the history. */
  readonly readAfresh: (text: string) => Promise<Reading>;
  /** Names the engine and what it was taught by now: what the rows of the history say they were read by. */
  readonly readBy: () => Promise<string>;
  /** What the user taught. */
  readonly taught: () => Promise<Corrections>;
}

/** A reader that follows what the user teaches. */
export function createReader(taxonomy: Taxonomy, engine: string): Reader {
  let kept = new Map<string, Reading>();
  const taught = remembered(corrections, () => {
    kept = new Map();
  });
  return {
    taught,
    readAfresh: async (text) => extract(text, taxonomy, await taught()),
    readBy: async () => {
      const { notSkills, sameAs, alwaysOptional, ownSkills } = await taught();
      return `${engine}-${checksum(JSON.stringify([notSkills, sameAs, alwaysOptional, ownSkills])).toString(36)}`;
    },
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
