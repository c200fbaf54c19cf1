/** Summaries as columns, each part decoded when it is asked for. */
import type { Duty, Summary } from '@/utils/extract/summary';
import { demands } from './packed-demands';
import {
  list,
  number,
  optional,
  record,
  text,
  textOrNull,
  word,
  type Readers,
  type Shape,
  type Shapes,
} from './columns';

const SHAPES: Shapes<Summary> = {
  language: word(),
  demands,
  softSkills: list(word()),
  duties: list(record<Duty>({ kind: word(), verb: word(), object: textOrNull })),
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
  readonly #read: Readers<Summary>;
  readonly #at: number;

  constructor(read: Readers<Summary>, at: number) {
    this.#read = read;
    this.#at = at;
  }

  get language() {
    return this.#read.language(this.#at);
  }
  get demands() {
    return this.#read.demands(this.#at);
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
    return Object.fromEntries(plain) as Summary;
  }
}

export const packedSummary: Shape<Summary> = record<Summary>(
  SHAPES,
  (readers) => (at) => new PackedSummary(readers, at),
);
