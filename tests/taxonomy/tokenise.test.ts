import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isWordUnit, tokenise, tokeniseSpans } from '@/utils/taxonomy/tokenise';

const wordsOf = (text: string) => {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const stemsOf = (text: string) => Array.from(tokenise(text).stems.subarray(0, tokenise(text).count));

test.each([
  ['C++, C# and .NET', ['C++', 'C#', 'and', '.NET']],
  ['ASP.NET Core', ['ASP', 'NET', 'Core']],
  ['Node.js', ['Node', 'js']],
  ['CI/CD', ['CI', 'CD']],
  ['Django/Flask/FastAPI', ['Django', 'Flask', 'FastAPI']],
  ['R&D', ['R', 'D']],
  ['python,c,java', ['python', 'c', 'java']],
  ['C++17 or C++20', ['C++', '17', 'or', 'C++', '20']],
  ['Java 8+', ['Java', '8']],
  ['scikit-learn', ['scikit', 'learn']],
  ['l’API et d’intégration', ['API', 'et', 'intégration']],
  ["Google's BigQuery, you'll", ['Google', 'BigQuery', 'you']],
  ['#remote C#dev', ['remote', 'C', 'dev']],
  ['end.NET', ['end', 'NET']],
  ['日本語 and العربية', ['日本語', 'and', 'العربية']],
  ['熟悉Java和C++，Python3经验', ['熟悉', 'Java', '和', 'C++', 'Python3', '经验']],
  ['Python을 사용', ['Python', '을', '사용']],
  ['ประสบการณ์Python', ['ประสบการณ์', 'Python']],
  ['🚀 … —', []],
  ['', []],
])('the words of %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each([
  ['API', 'APIs'],
  ['technology', 'Technologies'],
  ['database', 'databases'],
  ['process', 'processes'],
  ['batch', 'batches'],
])('%s and %s are one word to the index', (singular, plural) => {
  expect(stemsOf(plural)).toEqual(stemsOf(singular));
});

describe('whatever the text', () => {
  it('gives words in order that begin and end in word characters or the signs of C++, C# and .NET', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, starts, ends } = tokenise(text);
        let end = 0;
        for (let i = 0; i < count; i++) {
          expect(starts[i]!).toBeGreaterThanOrEqual(end);
          expect(ends[i]!).toBeGreaterThan(starts[i]!);
          end = ends[i]!;
          const last = text.charCodeAt(end - 1);
          expect(isWordUnit(last) || /[+#\p{L}\p{M}]/u.test(String.fromCharCode(last))).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('cuts no word across the end of a stretch', () => {
    const text = 'technical fieldExtensive C';
    const { count, starts, ends } = tokeniseSpans(text, [
      { start: 0, end: 15 },
      { start: 15, end: text.length },
    ]);
    expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual([
      'technical',
      'field',
      'Extensive',
      'C',
    ]);
  });
});
