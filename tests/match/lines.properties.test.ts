/** From the text on: the order of a posting's lines changes nothing of the match. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { EMPTY_PROFILE, MASTERIES } from '@/utils/match/profile';
import { match } from '@/utils/match/match';
import { WEIGHTS } from '@/utils/match/weights';
import { shippedTaxonomy } from '../extract/read';

const NAMES = [
  'Python',
  'Django',
  'PostgreSQL',
  'MySQL',
  'Kubernetes',
  'Docker',
  'React',
  'TypeScript',
  'Kafka',
  'Rust',
];
const IDS = ['python', 'django', 'postgresql', 'mysql', 'kubernetes', 'docker', 'react', 'typescript', 'kafka', 'rust'];

/** Lines of which each names skills of its own, as lists of demands do. */
const linesArbitrary = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 6, maxLength: NAMES.length }),
    fc.array(fc.constantFrom('plain', 'years', 'plus', 'strong', 'either'), { minLength: 10, maxLength: 10 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([names, kinds, years]) => {
    const lines: string[] = [];
    for (let at = 0, kind = 0; at < names.length; kind++) {
      const [name = '', other] = names.slice(at, at + 2);
      const isPair = kinds[kind] === 'either' && other !== undefined;
      at += isPair ? 2 : 1;
      lines.push(
        isPair
          ? `- ${name} or ${other}`
          : kinds[kind] === 'years'
            ? `- ${years}+ years of experience with ${name}`
            : kinds[kind] === 'plus'
              ? `- ${name} is a plus`
              : kinds[kind] === 'strong'
                ? `- Strong knowledge of ${name}`
                : `- ${name}`,
      );
    }
    return lines;
  });

const profileArbitrary = fc
  .uniqueArray(
    fc.record({
      skill: fc.constantFrom(...IDS),
      level: fc.constantFrom(...MASTERIES),
      years: fc.option(fc.integer({ min: 0, max: 12 })),
    }),
    { selector: ({ skill }) => skill, minLength: 1, maxLength: 6 },
  )
  .map((skills) => ({ ...EMPTY_PROFILE, skills }));

test('the order of the lines under a heading changes nothing', () => {
  const taxonomy = shippedTaxonomy();
  let numbers = 0;
  fc.assert(
    fc.property(
      linesArbitrary.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      profileArbitrary,
      ([lines, others], profile) => {
        const of = (some: readonly string[]) =>
          match(
            extract(['Requirements', ...some].join('\n'), taxonomy),
            profile,
            (id) => taxonomy.byId.get(id),
            WEIGHTS,
          );
        const result = of(lines);
        if (!('none' in result)) numbers++;
        expect(JSON.stringify(of(others))).toBe(JSON.stringify(result));
      },
    ),
    { numRuns: 1000, seed: 20_261_128 },
  );
  expect(numbers).toBeGreaterThan(600);
});
