/**
 * Document 002 of the seeds opens with a summary of the job description it holds: the reading of that description must
 * give every part of what a careful reader wrote down, under the taxonomy's own names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '@/utils/extract/digest';
import { extract } from '@/utils/extract/extract';
import type { Span } from '@/utils/extract/reading';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeSkillSearch } from '@/utils/taxonomy/suggest';

const seed = new URL('../../../shared/seeds/002.txt', import.meta.url);
const gold = new URL('../../../shared/gold/seed-002.expected.json', import.meta.url);

interface Expected {
  readonly from: { readonly start: number; readonly quote: string };
  readonly mustHave: readonly string[];
  readonly goodToHave: readonly string[];
  readonly oneOf: readonly (readonly string[])[];
  readonly softSkills: readonly string[];
  readonly experience: readonly { readonly min: number; readonly max: number | null; readonly quote: string }[];
  readonly education: Readonly<Record<string, unknown>> & { readonly quote: string };
  readonly responsibilities: readonly string[];
  readonly proficiency: Readonly<Record<string, string>>;
  readonly contradictions: readonly {
    readonly kind: string;
    readonly skill?: string;
    readonly quotes: readonly string[];
  }[];
}

describe.skipIf(!existsSync(seed) || !existsSync(gold))('the job description of ../shared/seeds/002.txt', () => {
  if (!existsSync(seed) || !existsSync(gold)) return;
  const expected = JSON.parse(readFileSync(gold, 'utf8')) as Expected;
  const text = readFileSync(seed, 'utf8').slice(expected.from.start);
  const taxonomy = compileTaxonomy(readTaxonomyFiles());
  const search = makeSkillSearch(taxonomy.skills);
  const reading = extract(text, taxonomy);
  const digest = digestOf(reading, text, taxonomy);
  const quote = ({ start, end }: Span) => text.slice(start, end);
  /** The id of the skill that is written so; a name that is none's stays, so that a failure shows it. */
  const idOf = (name: string) => search.resolve(name)?.id ?? name;
  const sorted = (ids: readonly string[]) => [...ids].sort();

  it('begins where the summary ends', () => {
    expect(text.startsWith(expected.from.quote)).toBe(true);
  });

  it('names every expected skill in the taxonomy', () => {
    const names = [...expected.mustHave, ...expected.goodToHave, ...expected.oneOf.flat(), ...expected.softSkills];
    expect(names.filter((name) => search.resolve(name) === undefined)).toEqual([]);
  });

  it('gives what one must have', () => {
    const items = digest.mustHave.flatMap((area) => area.items);
    const single = items.filter(({ skills }) => skills.length === 1).flatMap(({ skills }) => skills);
    expect(sorted(single)).toEqual(sorted(expected.mustHave.map(idOf)));
  });

  it('gives what is good to have', () => {
    expect(sorted(digest.goodToHave.flatMap(({ skills }) => skills))).toEqual(sorted(expected.goodToHave.map(idOf)));
  });

  it('gives the groups of which one is enough', () => {
    const groups = reading.oneOf.map((group) => group.map((i) => reading.demands[i]!.skill));
    expect(groups).toEqual(expected.oneOf.map((group) => group.map(idOf)));
  });

  it('gives the personal qualities', () => {
    expect(digest.softSkills).toEqual(expected.softSkills.map(idOf));
  });

  it('gives both demands of experience', () => {
    expect(digest.experience.map((said) => ({ min: said.min, max: said.max, quote: quote(said) }))).toEqual(
      expected.experience,
    );
  });

  it('gives the education', () => {
    const { quote: words, ...parts } = expected.education;
    expect(digest.education).toHaveLength(1);
    expect(digest.education[0]).toMatchObject(parts);
    expect(quote(digest.education[0]!)).toBe(words);
  });

  it('gives what one will do', () => {
    expect(digest.responsibilities.map(quote)).toEqual(expected.responsibilities);
  });

  it('gives how well each skill must be known', () => {
    const asked = Object.entries(expected.proficiency).map(([name, proficiency]) => [idOf(name), proficiency]);
    const said = new Map(reading.demands.map(({ skill, proficiency }) => [skill, proficiency]));
    expect(Object.fromEntries(asked.map(([id = '']) => [id, said.get(id)]))).toEqual(Object.fromEntries(asked));
  });

  it('gives what cannot both hold', () => {
    const said = reading.contradictions.map(({ kind, skill, spans }) => ({ kind, skill, quotes: spans.map(quote) }));
    expect(said).toEqual(
      expected.contradictions.map(({ kind, skill, quotes }) => ({
        kind,
        skill: skill === undefined ? null : idOf(skill),
        quotes,
      })),
    );
  });

  it('invents no language, place, pay or visa', () => {
    const { languages, workMode, salary, visa } = reading.facts;
    expect({ languages, workMode, salary, visa }).toEqual({ languages: [], workMode: [], salary: null, visa: null });
  });
});
