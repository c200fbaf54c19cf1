/**
 * Figures of a reading against labelled postings, as the corpus is measured: a predicted skill stands for the labelled
 * one whose mentions it overlaps most; a hit on a borderline span counts neither way.
 */
import { readFileSync } from 'node:fs';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';

type Pair = readonly [number, number];

interface LabelledSkill {
  readonly name: string;
  readonly level?: string;
  readonly years?: number | null;
  readonly mentions: readonly Pair[];
}

/** A labelled posting, one JSON object a line. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly skills: readonly LabelledSkill[];
  readonly softSkills?: readonly { readonly mentions: readonly Pair[] }[];
  readonly responsibilities?: readonly Pair[];
  readonly decoys?: readonly (readonly [number, number, string])[];
  readonly optional?: readonly (readonly [number, number, string])[];
  readonly [fact: string]: unknown;
}

/** Shares of 1. A figure that the set has no labels for is NaN. */
export type Figures = Readonly<Record<string, number>>;

/** Reads a file of labelled postings. */
export function readLabelled(file: URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  get precision(): number {
    return this.right / (this.right + this.wrong);
  }
  get recall(): number {
    return this.right / (this.right + this.missed);
  }
  get f1(): number {
    return (2 * this.right) / (2 * this.right + this.wrong + this.missed);
  }
  /** One-to-one, in text order. */
  spans(gold: readonly Pair[], predicted: readonly Pair[]): void {
    const free = [...predicted];
    for (const span of gold) {
      const i = free.findIndex((other) => overlap(span, other));
      if (i < 0) this.missed++;
      else {
        free.splice(i, 1);
        this.right++;
      }
    }
    this.wrong += free.length;
  }
}

const overlap = (a: readonly [number, number, ...unknown[]], b: readonly [number, number, ...unknown[]]) => a[0] < b[1] && b[0] < a[1];

/** What of a fact is compared. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  experience: ['min'],
  education: ['degree'],
  workMode: [],
  visa: [],
  salary: ['min', 'max', 'currency', 'period'],
};
const facet = (fact: unknown, keys: readonly string[]) =>
  fact === null || fact === undefined
    ? null
    : JSON.stringify(keys.length === 0 ? fact : keys.map((key) => (fact as Record<string, unknown>)[key] ?? null));

/** Reads all postings and compares. */
export function figuresOf(postings: readonly Labelled[], taxonomy: Taxonomy): Figures {
  const skills = new Tally();
  const years = new Tally();
  const soft = new Tally();
  const duties = new Tally();
  const languages = new Tally();
  const facts = new Map(Object.keys(FACTS).map((key) => [key, new Tally()]));
  let levels = 0;
  let rightLevels = 0;
  let decoys = 0;
  let hits = 0;
  for (const gold of postings) {
    const record = recordOf(extract(gold.text, taxonomy), gold.text, taxonomy) as unknown as Labelled & { languages: { name: string }[] };
    const labelled = gold.skills.flatMap(({ mentions }) => mentions);
    const counts = (mention: Pair) => !(gold.optional ?? []).some((span) => overlap(span, mention)) || labelled.some((span) => overlap(span, mention));
    const predicted = record.skills.map((skill) => ({ ...skill, mentions: skill.mentions.filter(counts) })).filter(({ mentions }) => mentions.length > 0);
    const taken = new Set<LabelledSkill>();
    for (const skill of predicted) {
      const shared = (other: LabelledSkill) => skill.mentions.filter((mention) => other.mentions.some((span) => overlap(span, mention))).length;
      const candidates = gold.skills.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
      if (candidates.length === 0) skills.wrong++;
      const match = candidates.find((other) => !taken.has(other));
      if (!match) continue;
      taken.add(match);
      skills.right++;
      if (match.level !== undefined) {
        levels++;
        if (match.level === skill.level) rightLevels++;
      }
      const [asked, read] = [match.years ?? null, skill.years ?? null];
      if (asked !== null && asked === read) years.right++;
      else {
        if (asked !== null) years.missed++;
        if (read !== null) years.wrong++;
      }
    }
    for (const skill of gold.skills) {
      if (taken.has(skill)) continue;
      skills.missed++;
      if (skill.years != null) years.missed++;
    }
    for (const decoy of gold.decoys ?? []) {
      decoys++;
      if (predicted.some(({ mentions }) => mentions.some((mention) => overlap(decoy, mention)))) hits++;
    }
    if (gold.softSkills) soft.spans(gold.softSkills.flatMap(({ mentions }) => mentions), (record.softSkills ?? []).flatMap(({ mentions }) => mentions));
    if (gold.responsibilities) duties.spans(gold.responsibilities, record.responsibilities ?? []);
    for (const [key, tally] of facts) {
      if (!(key in gold)) continue;
      const [asked, read] = [facet(gold[key], FACTS[key] ?? []), facet(record[key], FACTS[key] ?? [])];
      if (asked !== null && asked === read) tally.right++;
      else {
        if (asked !== null) tally.missed++;
        if (read !== null) tally.wrong++;
      }
    }
    if (Array.isArray(gold['languages'])) {
      const want = (gold['languages'] as { name: string }[]).map(({ name }) => name.toLowerCase());
      const got = record.languages.map(({ name }) => name.toLowerCase());
      const right = want.filter((name) => got.includes(name)).length;
      languages.right += right;
      languages.wrong += got.length - right;
      languages.missed += want.length - right;
    }
  }
  return {
    'skill precision': skills.precision,
    'skill recall': skills.recall,
    'decoys left alone': 1 - hits / decoys,
    'level accuracy': rightLevels / levels,
    'years F1': years.f1,
    'soft skills F1': soft.f1,
    'responsibilities F1': duties.f1,
    'languages F1': languages.f1,
    ...Object.fromEntries([...facts].map(([key, tally]) => [`${key} F1`, tally.f1])),
  };
}
