/** The demands of many summaries as columns, read without a detour: there are millions of them in a history of many postings. */
import type { IsWanted } from '@/utils/extract/asks';
import type { Summary } from '@/utils/extract/summary';
import { areEnds, packWords, wordsOf, type Words } from './columns';

type Demands = Summary['demands'];
type Asked = Demands[number];

/** What is asked of a skill, without the skill. */
type Terms = Omit<Asked, 'skill'>;
const TERMS = ['level', 'years', 'proficiency', 'oneOf'] as const;

interface PackedDemands {
  /** Where each summary's demands end. */
  readonly ends: Uint32Array;
  readonly skill: Words<Asked['skill']>;
  /** Of each demand the number of its terms, which few are different of: field by field. */
  readonly terms: Words<number>['index'];
  readonly table: { readonly [Field in keyof Terms]: readonly Terms[Field][] };
}

/** Packed demands of many summaries, to be read or only asked. */
export class DemandColumns {
  readonly #ends: Uint32Array;
  readonly #skill: Words<Asked['skill']>;
  readonly #terms: PackedDemands['terms'];
  readonly #table: PackedDemands['table'];
  /** By what is looked for: 1 at the number of each skill that it is. */
  readonly #wanted = new WeakMap<IsWanted, Uint8Array>();

  /** Of `n` summaries. @throws Error where they were not packed so */
  constructor(packed: unknown, n: number) {
    const { ends, skill, terms, table } = packed as PackedDemands;
    if (!areEnds(ends, n)) throw new Error('Packed rows are broken.');
    const all = ends.at(-1) ?? 0;
    this.#ends = ends;
    this.#skill = wordsOf(skill, all);
    for (const field of TERMS) wordsOf({ table: table[field], index: terms }, all);
    this.#terms = terms;
    this.#table = table;
  }

  at(at: number): Demands {
    const { level, years, proficiency, oneOf } = this.#table;
    const read: Asked[] = [];
    for (let i = this.#start(at), end = this.#ends[at] as number; i < end; i++) {
      const terms = this.#terms[i] as number;
      read.push({
        skill: this.#skill.table[this.#skill.index[i] as number] as Asked['skill'],
        level: level[terms] as Asked['level'],
        years: years[terms] as Asked['years'],
        proficiency: proficiency[terms] as Asked['proficiency'],
        oneOf: oneOf[terms] as Asked['oneOf'],
      });
    }
    return read;
  }

  /** As `asks` of utils/extract/asks.ts; numbers are compared, and nothing is made. */
  asks(at: number, isWanted: IsWanted, level: Asked['level'] | null): boolean {
    let wanted = this.#wanted.get(isWanted);
    if (!wanted) {
      wanted = Uint8Array.from(this.#skill.table, (skill) => Number(isWanted(skill)));
      this.#wanted.set(isWanted, wanted);
    }
    const { index } = this.#skill;
    for (let i = this.#start(at), end = this.#ends[at] as number; i < end; i++) {
      if (wanted[index[i] as number] !== 1) continue;
      if (level === null || this.#table.level[this.#terms[i] as number] === level) return true;
    }
    return false;
  }

  #start(at: number): number {
    return at === 0 ? 0 : (this.#ends[at - 1] as number);
  }
}

export function packDemands(values: readonly Demands[]): PackedDemands {
  let end = 0;
  const all = values.flat();
  const terms = packWords(all.map((asked) => JSON.stringify(TERMS.map((field) => asked[field]))));
  const table = terms.table.map((json) => JSON.parse(json) as [...Terms[keyof Terms][]]);
  return {
    ends: Uint32Array.from(values, ({ length }) => (end += length)),
    skill: packWords(all.map(({ skill }) => skill)),
    terms: terms.index,
    table: Object.fromEntries(
      TERMS.map((field, i) => [field, table.map((values) => values[i])]),
    ) as unknown as PackedDemands['table'],
  };
}
