/** What holds for every text: readings stay inside it, keep their order, and depend on nothing but text, taxonomy and corrections. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import { extract } from '@/utils/extract/extract';
import type { Reading, Span } from '@/utils/extract/reading';
import { recordOf } from '@/utils/extract/record';
import { shippedTaxonomy, taxonomyOf } from './read';

const taxonomy = shippedTaxonomy();
const read = (text: string) => extract(text, taxonomy);
const asText = (reading: Reading) => JSON.stringify(reading);

const postings = ['synthetic', 'ambiguous'].flatMap((name) =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const lines = [...new Set(postings.flatMap((text) => text.split('\n')))];

/** Letters and signs that break readers of text: halves of pairs, controls, marks, other scripts, every kind of blank. */
const hostile = fc.constantFrom(
  ...[
    '\ud83d',
    '\ude80',
    '🚀',
    '\u0000',
    '\u0007',
    '\u001b',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u0301',
    '\u00ad',
    '\u00a0',
  ],
  ...[
    '\r',
    '\r\n',
    '\u2028',
    '\t',
    '•',
    '–',
    '’',
    '“',
    '(',
    ')',
    '/',
    '.',
    ':',
    ';',
    '•\t',
    '熟',
    'ß',
    'İ',
    'ſ',
    'K',
    'ﬁ',
    '١',
  ],
);
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', ' ', ', ', ' or ') },
);
/** Lines of postings with anything between and in them. */
const anyText = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
/** Whole lines of postings, in any order. */
const anyPosting = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join('\n'));

const some = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** Every span of a reading that says something is written there. */
function spansOf({ demands, softSkills, responsibilities, facts, unknown, contradictions, coverage }: Reading): Span[] {
  const { experience, education, languages, workMode, contract, salary, visa, seniority, clearance, travel, onCall } =
    facts;
  return [
    ...demands.flatMap((demand) => [
      ...demand.mentions,
      ...some(demand.levelSpan),
      ...some(demand.yearsSpan),
      ...some(demand.proficiencySpan),
    ]),
    ...softSkills.flatMap(({ mentions }) => mentions),
    ...responsibilities,
    ...responsibilities.flatMap(({ object }) => some(object)),
    ...[experience, education, languages, workMode, contract].flat(),
    ...[salary, visa, seniority, clearance, travel, onCall].flatMap((fact) => some<Span>(fact)),
    ...unknown,
    ...unknown.map(({ sentence }) => sentence),
    ...contradictions.flatMap(({ spans }) => spans),
    ...coverage.unread,
  ];
}

/** Whether each begins behind the end of the one before. */
const inOrder = (spans: readonly Span[]) => spans.every(({ start }, i) => i === 0 || start >= (spans[i - 1]?.end ?? 0));

describe('whatever the text', () => {
  it('every span slices back to words inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(read(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('mentions are sorted and never overlap, within a skill and between skills', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { demands, softSkills, responsibilities, unknown } = read(text);
        for (const { mentions } of [...demands, ...softSkills]) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(inOrder(mentions)).toBe(true);
        }
        const all = [...demands, ...softSkills].flatMap(({ mentions }) => mentions);
        expect(inOrder([...all, ...unknown].sort((a, b) => a.start - b.start))).toBe(true);
        expect(inOrder(responsibilities)).toBe(true);
        const firsts = demands.map(({ mentions }) => mentions[0]?.start ?? 0);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('a skill has one demand, and groups of alternatives fit their members', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { demands, oneOf, softSkills } = read(text);
        const skills = [...demands, ...softSkills].map(({ skill }) => skill);
        expect(new Set(skills).size).toBe(skills.length);
        oneOf.forEach((group, number) => {
          expect(group.length).toBeGreaterThan(1);
          for (const i of group) expect(demands[i]?.oneOf).toBe(number);
        });
        demands.forEach((demand, i) => {
          if (demand.oneOf !== null) expect(oneOf[demand.oneOf]).toContain(i);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('coverage adds up, and a fact that is not said is absent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { coverage, demands } = read(text);
        expect(coverage.understood + coverage.unread.length).toBeLessThanOrEqual(coverage.lines);
        for (const { years, yearsSpan, proficiency, proficiencySpan } of demands) {
          expect(yearsSpan === null).toBe(years === null);
          expect(proficiencySpan === null).toBe(proficiency === 'unstated');
        }
      }),
    );
  });

  it('the record of the command line can be written as JSON and read back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const record = recordOf(read(text), text, taxonomy);
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
    );
  });

  it('reading twice gives the same, byte for byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(asText(read(text))).toBe(asText(read(text)));
      }),
    );
  });
});

describe('nothing is carried over', () => {
  it('from one posting to the next', () => {
    const sample = postings.filter((_, i) => i % 11 === 0);
    const forwards = sample.map((text) => asText(read(text)));
    const backwards = [...sample].reverse().map((text) => asText(read(text)));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('from what was taught and taken back', () => {
    const small = taxonomyOf(
      'communication  communication  soft\ndocker  Docker  tool\npython  Python  language\nsql  SQL  language',
    );
    const readSmall = (text: string, taught = NO_CORRECTIONS) => asText(extract(text, small, taught));
    const word = fc.constantFrom(
      'Python',
      'Docker',
      'team',
      'experience',
      'you',
      'Foo',
      '★',
      '',
      'SQL',
      'communication',
    );
    const corrections: fc.Arbitrary<Corrections> = fc.record({
      notSkills: fc.array(
        fc.record({
          form: word,
          context: fc.array(
            word.map((text) => text.toLowerCase()),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 3 },
      ),
      sameAs: fc.array(fc.record({ form: word, skill: fc.constantFrom('python', 'sql', 'gone') }), { maxLength: 2 }),
      alwaysOptional: fc.array(fc.constantFrom('python', 'docker', 'sql'), { maxLength: 2 }),
      ownSkills: fc.array(
        fc.record({
          id: fc.constantFrom('own-a', 'own-b', 'python'),
          name: word,
          aliases: fc.array(word, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(anyPosting, corrections, (text, taught) => {
        const before = readSmall(text);
        const once = readSmall(text, taught);
        expect(readSmall(text, structuredClone(taught))).toBe(once);
        expect(readSmall(text)).toBe(before);
      }),
    );
  });
});

describe('an unrelated paragraph at the end', () => {
  const paragraphs = [
    'The canteen serves soup on Mondays.',
    'Our offices are near the river and have a garden.',
    'Python, Docker and Kubernetes are mentioned here by chance.',
  ];
  /** What a reading says of the text up to an offset. Contradictions and levels weigh the whole text. */
  const upTo = (reading: Reading, limit: number) => ({
    mentions: reading.demands
      .flatMap(({ skill, mentions }) =>
        mentions.filter(({ end }) => end <= limit).map(({ start, end }) => [skill, start, end]),
      )
      .sort((a, b) => Number(a[1]) - Number(b[1])),
    soft: reading.softSkills.flatMap(({ mentions }) => mentions.filter(({ end }) => end <= limit)),
    duties: reading.responsibilities.filter(({ end }) => end <= limit),
    unknown: reading.unknown.filter(({ end }) => end <= limit),
    unread: reading.coverage.unread.filter(({ end }) => end <= limit),
  });

  it('changes nothing that was read before it', () => {
    fc.assert(
      fc.property(anyPosting, fc.constantFrom(...paragraphs), (text, paragraph) => {
        expect(upTo(read(`${text}\n\n${paragraph}`), text.length)).toEqual(upTo(read(text), text.length));
      }),
      { numRuns: 200 },
    );
  });

  it('that names no skill leaves the demands as they are', () => {
    fc.assert(
      fc.property(anyPosting, (text) => {
        const { demands, oneOf, facts } = read(`${text}\n\n${paragraphs[0] ?? ''}`);
        const before = read(text);
        expect({ demands, oneOf, facts }).toEqual({
          demands: before.demands,
          oneOf: before.oneOf,
          facts: before.facts,
        });
      }),
      { numRuns: 200 },
    );
  });
});
