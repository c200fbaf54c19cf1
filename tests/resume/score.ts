/** Holds what is proposed against what is true of the made-up people. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import { propose } from '@/utils/resume/propose';
import { readFile } from '@/utils/resume/read-file';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { NOW, personOf, type Person } from './person';

/** What one résumé gave; the lists name what is wrong. */
export interface Scored {
  readonly file: string;
  readonly person: Person;
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly invented: readonly string[];
  /** Of the right ones. */
  readonly yearsRight: number;
  readonly yearsWrong: readonly string[];
  /** Languages, degree and overall experience that differ. */
  readonly factsWrong: readonly string[];
  readonly facts: number;
}

const here = import.meta.dirname;
const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));

/** Years that a résumé can tell are right within half a year: the step in which they are proposed. */
const isSame = (proposed: number | null, real: number | null): boolean =>
  proposed === null || real === null ? proposed === real : Math.abs(proposed - real) <= 0.5;

/** Reads and scores all résumés. @param people folder of the labels beside this file, @param files of the made files */
export async function scoreAll(people = 'people', files = 'files'): Promise<Scored[]> {
  const names = readdirSync(path.join(here, files)).sort();
  return Promise.all(names.map((file) => scoreOne(people, files, file)));
}

async function scoreOne(people: string, files: string, file: string): Promise<Scored> {
  const person = personOf(readFileSync(path.join(here, people, `${path.parse(file).name}.txt`), 'utf8'));
  const { labels } = person;
  const text = await readFile(new Uint8Array(readFileSync(path.join(here, files, file))));
  const proposal = propose(text, { taxonomy, corrections: NO_CORRECTIONS, now: NOW });
  const found = new Map(proposal.skills.map((one) => [one.skill, one]));
  const right = Object.keys(labels.skills).filter((id) => found.has(id));
  const yearsWrong = right
    .filter((id) => !isSame(found.get(id)?.years ?? null, labels.skills[id] ?? null))
    .map((id) => `${id}: ${String(found.get(id)?.years)}, not ${String(labels.skills[id])}`);
  const facts: readonly (readonly [string, unknown, unknown])[] = [
    ...Object.entries(labels.spoken).map(
      ([name, step]) => [name, proposal.languages.find((one) => one.name === name)?.proficiency ?? null, step] as const,
    ),
    ...proposal.languages
      .filter(({ name }) => !Object.hasOwn(labels.spoken, name))
      .map(({ name }) => [`speaks ${name}`, true, false] as const),
    ['degree', proposal.degree?.degree ?? '', labels.degree],
    ['experience', isSame(proposal.experience?.years ?? null, labels.experience), true],
  ];
  return {
    file,
    person,
    right,
    missing: Object.keys(labels.skills).filter((id) => !found.has(id)),
    invented: proposal.skills
      .filter(({ skill }) => !Object.hasOwn(labels.skills, skill))
      .map(
        ({ skill, evidence }) =>
          `${skill} (“${evidence.line.slice(evidence.start, evidence.end)}” in: ${evidence.line})`,
      ),
    yearsRight: right.length - yearsWrong.length,
    yearsWrong,
    factsWrong: facts
      .filter(([, is, wanted]) => is !== wanted)
      .map(([name, is, wanted]) => `${name}: ${String(is)}, not ${String(wanted)}`),
    facts: facts.length,
  };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly years: number;
  readonly facts: number;
}

/** Shares over all résumés together. */
export function figuresOf(scored: readonly Scored[]): Figures {
  const sum = (count: (one: Scored) => number): number => scored.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => one.right.length);
  return {
    precision: right / (right + sum((one) => one.invented.length)),
    recall: right / (right + sum((one) => one.missing.length)),
    years: sum((one) => one.yearsRight) / right,
    facts: 1 - sum((one) => one.factsWrong.length) / sum((one) => one.facts),
  };
}
