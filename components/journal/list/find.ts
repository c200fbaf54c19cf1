/** Searching what the rows themselves hold: titles, companies, places, notes, tags and the names of skills. */
import type { JournalRow } from '@/components/journal/row';
import { asks } from '@/utils/extract/asks';
import type { SkillId } from '@/utils/taxonomy/skill';
import { fold } from './fold';

/** Where the typed words stand. */
export interface Hit {
  readonly field: 'title' | 'company' | 'location' | 'note' | 'tags' | 'skill' | 'text';
  /** The piece of the field around the first place. */
  readonly excerpt: string;
  /** The first place in the excerpt, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** What was typed, folded: words, and phrases in quotes; each is to be found. */
export function wordsOf(typed: string): string[] {
  return [...typed.matchAll(/["“„]([^"“”]*)["“”]?|([^\s"“„]+)/g)]
    .map(([, phrase, word]) => fold(word ?? phrase ?? '').trim())
    .filter((words) => words !== '');
}

export interface Finder {
  /** Whether every word stands somewhere in the row, whichever the fields. */
  readonly holds: (row: JournalRow, words: readonly string[]) => boolean;
  /** The first skill that is called by one of the words. */
  readonly skillHit: (row: JournalRow, words: readonly string[]) => Hit | undefined;
}

/** Finds in rows; what it needs of each is prepared when it is first met. */
export function createFinder(nameOf: (id: SkillId) => string): Finder {
  const hays = new WeakMap<JournalRow, string>();
  const names = new Map<SkillId, string>();
  const folded = (id: SkillId): string => {
    let name = names.get(id);
    if (name === undefined) names.set(id, (name = fold(nameOf(id))));
    return name;
  };
  const hayOf = (row: JournalRow): string => {
    let hay = hays.get(row);
    if (hay === undefined) {
      const { title, company, location, note, tags } = row;
      hays.set(row, (hay = fold([title, company ?? '', location ?? '', note, ...tags].join('\n'))));
    }
    return hay;
  };
  const called = new Map<string, (skill: SkillId) => boolean>();
  const isCalled = (word: string): ((skill: SkillId) => boolean) => {
    let known = called.get(word);
    if (!known) called.set(word, (known = (skill) => folded(skill).includes(word)));
    return known;
  };
  return {
    holds: (row, words) => {
      const hay = hayOf(row);
      return words.every((word) => hay.includes(word) || asks(row.summary, isCalled(word), null));
    },
    skillHit: (row, words) => {
      for (const { skill } of row.summary.demands) {
        const name = folded(skill);
        const word = words.find((one) => name.includes(one));
        if (word === undefined) continue;
        const excerpt = nameOf(skill);
        // Folding may have moved the place: then the whole name is it.
        const kept = name.length === excerpt.length;
        const start = kept ? name.indexOf(word) : 0;
        const end = kept ? start + word.length : excerpt.length;
        return { field: 'skill', excerpt, start, end };
      }
      return undefined;
    },
  };
}
