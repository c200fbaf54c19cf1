/** Finds skills by what a person types: the beginning, a word or a part of a name or alias. */
import type { Skill } from './skill';

/** What of a skill is searched: the name stands first among the forms. */
export interface Searchable extends Pick<Skill, 'id' | 'name'> {
  readonly forms: readonly { readonly text: string }[];
}

/** A skill and the way of writing it that was met. */
export interface Suggestion {
  readonly skill: Searchable;
  /** The name or alias that fits what was typed. */
  readonly form: string;
}

export interface SkillSearch {
  /** Best first: exact, then beginnings, then word beginnings, then parts; names before aliases, short before long. */
  suggest(typed: string, limit: number): readonly Suggestion[];
  /** The one skill that is written exactly so, in any case and with any hyphens, dots and spaces. */
  resolve(written: string): Searchable | undefined;
}

interface Entry {
  readonly skill: Searchable;
  readonly form: string;
  /** Words parted by one space, with a space in front, so that a word's beginning is found by one look. */
  readonly spaced: string;
  readonly joined: string;
  readonly alias: boolean;
}

/** Lower case without accents; hyphens, dots, slashes and underscores are spaces; `C++`, `C#` and `.NET` keep their signs. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])[-./_]|[-/_]|\.(?![\p{L}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NO_FIT = 99;

/** Lower is better. */
function rank(entry: Entry, spaced: string, joined: string): number {
  const { alias } = entry;
  if (entry.joined === joined) return alias ? 1 : 0;
  if (entry.joined.startsWith(joined)) return alias ? 3 : 2;
  if (entry.spaced.includes(` ${spaced}`)) return alias ? 5 : 4;
  // One letter is a part of nearly everything.
  if (joined.length > 1 && (entry.spaced.includes(spaced) || entry.joined.includes(joined))) return alias ? 7 : 6;
  return NO_FIT;
}

/** Prepares the search over these skills; one pass over all their forms per call of `suggest`. */
export function makeSkillSearch(skills: readonly Searchable[]): SkillSearch {
  const entries: Entry[] = [];
  const exact = new Map<string, Entry>();
  for (const skill of skills) {
    skill.forms.forEach(({ text }, place) => {
      const spaced = fold(text);
      const entry = { skill, form: text, spaced: ` ${spaced}`, joined: spaced.replaceAll(' ', ''), alias: place > 0 };
      entries.push(entry);
      // Two skills may share a form; the one whose name it is has the better claim.
      const other = exact.get(entry.joined);
      if (!other || (other.alias && !entry.alias)) exact.set(entry.joined, entry);
    });
  }

  return {
    suggest(typed, limit) {
      const spaced = fold(typed);
      const joined = spaced.replaceAll(' ', '');
      if (joined === '') return [];
      const best = new Map<Searchable, { readonly entry: Entry; readonly rank: number }>();
      for (const entry of entries) {
        const fit = rank(entry, spaced, joined);
        if (fit === NO_FIT) continue;
        const known = best.get(entry.skill);
        if (!known || fit < known.rank) best.set(entry.skill, { entry, rank: fit });
      }
      return [...best.values()]
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            a.entry.joined.length - b.entry.joined.length ||
            a.entry.skill.name.localeCompare(b.entry.skill.name, 'en'),
        )
        .slice(0, limit)
        .map(({ entry }) => ({ skill: entry.skill, form: entry.form }));
    },
    resolve(written) {
      return exact.get(fold(written).replaceAll(' ', ''))?.skill;
    },
  };
}
