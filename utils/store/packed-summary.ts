/** Summaries as columns, each part decoded when it is asked for. */
import type { IsWanted } from '@/utils/extract/asks';
import type { Level } from '@/utils/extract/reading';
import type { Duty, Summary } from '@/utils/extract/summary';
import { DemandColumns, packDemands } from './packed-demands';
import {
  list,
  number,
  optional,
  readersOf,
  record,
  text,
  phraseOrNull,
  word,
  type Readers,
  type Shape,
  type Shapes,
} from './columns';

const SHAPES: Shapes<Omit<Summary, 'demands'>> = {
  language: word(),
  softSkills: list(word()),
  duties: list(record<Duty>({ kind: word(), verb: word(), object: phraseOrNull })),
  experience: optional(record<NonNullable<Summary['experience']>>({ min: word(), max: word() })),
  education: list(record<Summary['education'][number]>({ degree: word(), level: word() })),
  languages: list(record<Summary['languages'][number]>({ name: word(), proficiency: word(), level: word() })),
  workModes: list(word()),
  salary: optional(
    record<NonNullable<Summary['salary']>>({ min: number, max: word(), currency: word(), period: word() }),
  ),
  visa: word(),
  seniority: word(),
  contract: list(word()),
  unknown: list(text),
  coverage: record<Summary['coverage']>({ lines: word(), understood: word(), unread: word() }),
};

/**
 * One of the packed summaries. Getters, since a hundred thousand decoded ones would fill the memory: what is read twice in
 * a row is worth a variable.
 */
class PackedSummary implements Summary {
  readonly #read: Readers<Omit<Summary, 'demands'>>;
  readonly #demands: DemandColumns;
  readonly #at: number;

  constructor(read: Readers<Omit<Summary, 'demands'>>, demands: DemandColumns, at: number) {
    this.#read = read;
    this.#demands = demands;
    this.#at = at;
  }

  asks(isWanted: IsWanted, level: Level | null): boolean {
    return this.#demands.asks(this.#at, isWanted, level);
  }

  get language() {
    return this.#read.language(this.#at);
  }
  get demands() {
    return this.#demands.at(this.#at);
  }
  get softSkills() {
    return this.#read.softSkills(this.#at);
  }
  get duties() {
    return this.#read.duties(this.#at);
  }
  get experience() {
    return this.#read.experience(this.#at);
  }
  get education() {
    return this.#read.education(this.#at);
  }
  get languages() {
    return this.#read.languages(this.#at);
  }
  get workModes() {
    return this.#read.workModes(this.#at);
  }
  get salary() {
    return this.#read.salary(this.#at);
  }
  get visa() {
    return this.#read.visa(this.#at);
  }
  get seniority() {
    return this.#read.seniority(this.#at);
  }
  get contract() {
    return this.#read.contract(this.#at);
  }
  get unknown() {
    return this.#read.unknown(this.#at);
  }
  get coverage() {
    return this.#read.coverage(this.#at);
  }

  /** All of it as plain data; so does JSON. */
  toJSON(): Summary {
    const plain = Object.entries(this.#read).map(([field, read]) => [
      field,
      (read as (at: number) => unknown)(this.#at),
    ]);
    return { ...(Object.fromEntries(plain) as Summary), demands: this.demands };
  }
}

const rest = record(SHAPES);

export const packedSummary: Shape<Summary> = {
  pack: (summaries) => ({
    rest: rest.pack(summaries),
    demands: packDemands(summaries.map(({ demands }) => demands)),
  }),
  reader: (packed, n) => {
    const columns = packed as { readonly rest: unknown; readonly demands: unknown };
    const read = readersOf(SHAPES, columns.rest, n);
    const demands = new DemandColumns(columns.demands, n);
    return (at) => new PackedSummary(read, demands, at);
  },
};
