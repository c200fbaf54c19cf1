/** No gate is shut before a pattern that would match: whatever the text, the gated patterns say what they say by themselves. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '@/utils/extract/extract';
import { everyGate, gated, lettersOf, type GatedPattern } from '@/utils/extract/gates';
import { hostileTexts } from './hostile';

const lines = [
  ...new Set(
    ['synthetic', 'ambiguous', 'postings', 'lines'].flatMap((name) =>
      readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .flatMap((line) => (JSON.parse(line) as { text: string }).text.split('\n')),
    ),
  ),
];
/** The words of which the patterns are made, and what may stand between them. */
const words = [...new Set(everyGate.flatMap(({ pattern }) => pattern.source.match(/[\p{L}\d'’]+/gu) ?? []))];
const signs = [' ', ' ', ' ', '-', '/', '.', ', ', ': ', '; ', '’', '(', ')', '\u00a0', '–', '$', '€', '%', '+', '#'];
const odd = ['ſ', 'K', 'İ', 'ı', 'ß', 'é', 'É', 'ﬁ', '١', '_', '\ud83d', '🚀', '\u0301', '\u00ad', '\0'];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2030 }).map(String) },
);
const mixture = fc.array(piece, { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));
const written = fc
  .tuple(
    mixture,
    fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
    ),
  )
  .map(([text, write]) => write(text));

function matches({ pattern }: GatedPattern, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** The patterns that match a text whose letters open no gate to them. */
function shutOut(text: string): string[] {
  const letters = lettersOf(text, 0, text.length);
  return everyGate
    .filter((gate) => !gate.mayBeIn({ letters }) && matches(gate, text))
    .map(({ pattern }) => `${pattern.source.slice(0, 60)} in ${JSON.stringify(text.slice(0, 200))}`);
}

/** Texts that a pattern matches for the most part: what it looks at beside the match is left to chance. */
function madeFrom({ source, flags }: RegExp): fc.Arbitrary<string> {
  const loose = withoutGroups(source.replace(/\\[bB]/g, ''), /\(\?<?[=!]/).replace(/\(\?<\w+>/g, '(?:');
  const made = fc.stringMatching(new RegExp(loose, flags.includes('u') ? 'u' : ''));
  return flags.includes('i')
    ? fc.tuple(made, fc.boolean()).map(([text, upper]) => (upper ? text.toUpperCase() : text))
    : made;
}

/** A source without the groups that open so. */
function withoutGroups(source: string, opening: RegExp): string {
  let left = source;
  for (let found = opening.exec(left); found !== null; found = opening.exec(left)) {
    let depth = 1;
    let end = found.index + found[0].length;
    for (let inClass = false; depth > 0; end++) {
      const character = left.charAt(end);
      if (character === '\\') end++;
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (!inClass && character === '(') depth++;
      else if (!inClass && character === ')') depth--;
    }
    left = left.slice(0, found.index) + left.slice(end);
  }
  return left;
}

const bound = (anchor: RegExp): GatedPattern[] => everyGate.filter(({ pattern }) => anchor.test(pattern.source));

describe('gates', () => {
  it('are open to every pattern that matches a line of a posting', () => {
    for (const line of lines) expect(shutOut(line)).toEqual([]);
  });

  it('are open to every pattern that matches words of the patterns, in any mixture and case', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(shutOut(text)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('are open to every pattern that matches a hostile text', () => {
    for (const make of Object.values(hostileTexts)) expect(shutOut(make(400))).toEqual([]);
  });

  it('are open to texts made from the patterns themselves', () => {
    let matching = 0;
    for (const gate of everyGate) {
      fc.assert(
        fc.property(madeFrom(gate.pattern), fc.constantFrom('', ' ', ', ', 'so '), (made, before) => {
          const text = `${before}${made}`;
          if (!matches(gate, text)) return;
          matching++;
          const letters = lettersOf(text, 0, text.length);
          expect(gate.mayBeIn({ letters }), `${gate.pattern.source} in ${JSON.stringify(text)}`).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
    expect(matching).toBeGreaterThan(everyGate.length * 20);
  });

  it('a pattern bound to a place says there what it says of the words cut out', () => {
    const places = lines.flatMap((line) =>
      [...line.matchAll(/[\p{L}\d]+/gu)].map(({ index, 0: word }) => ({ line, index, word })),
    );
    for (const { pattern } of [...bound(/^\^/), ...bound(/\$$/)]) {
      const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
      const gate = gated(plain);
      const opens = plain.source.startsWith('^');
      const ask = (text: string, from: number, to: number): void => {
        const said = opens ? gate.opens(text, from, to) : gate.closes(text, from, to);
        expect(said, `${plain.source} in ${JSON.stringify(text.slice(from, to))}`).toBe(
          plain.test(text.slice(from, to)),
        );
      };
      fc.assert(
        fc.property(madeFrom(plain), fc.constantFrom('', ' ', 'or '), (made, beside) => {
          const text = opens ? `${made}${beside}` : `${beside}${made}`;
          ask(text, 0, text.length);
          ask(`x${text}x`, 1, text.length + 1);
        }),
        { numRuns: 60 },
      );
      for (const { line, index, word } of places.filter((_, i) => i % 7 === 0)) {
        if (opens) ask(line, index, Math.min(line.length, index + 40));
        else
          ask(
            line,
            Math.max(0, index - 40),
            index + word.length + 1 > line.length ? line.length : index + word.length + 1,
          );
      }
    }
  });

  it('are shut to most patterns in most lines: that is what they are for', () => {
    let open = 0;
    for (const line of lines) {
      const letters = lettersOf(line, 0, line.length);
      for (const gate of everyGate) if (gate.mayBeIn({ letters })) open++;
    }
    expect(open / (lines.length * everyGate.length)).toBeLessThan(0.2);
  });
});
