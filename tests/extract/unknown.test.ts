/** Phrases that look like skills and are in no taxonomy: names among known skills, and the words that only look like names. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { taxonomyOf } from './read';

const taxonomy = taxonomyOf(`aws  AWS  cloud
docker  Docker  tool
java  Java  language
python  Python  language`);

const unknown = (text: string) => extract(text, taxonomy).unknown.map(({ start, end }) => text.slice(start, end));

describe('names among skills', () => {
  test.each([
    ['Python, Quuxify, Docker', ['Quuxify']],
    ['Python and FooBar', ['FooBar']],
    ['Docker/Zorblax', ['Zorblax']],
    ['AWS, Cloud Wrangler Pro and Docker', ['Cloud Wrangler Pro']],
    ['Experience with Python, k0s and quuxDB', ['k0s', 'quuxDB']],
    ['Docker (Zorblax, Quuxify)', ['Zorblax', 'Quuxify']],
  ])('in %j: %j', (line, expected) => {
    expect(unknown(`Requirements\n- ${line}`)).toEqual(expected);
  });
});

describe('nothing unknown', () => {
  test.each([
    ['a line without a known skill', 'Quuxify, FooBar, Zorblax'],
    ['a capital that opens the line', 'Zorblax helps, but Python is needed'],
    ['ordinary words', 'Python, Experience and Knowledge'],
    ['degrees and languages', 'Python, Bachelor, English'],
    ['the first word of a sentence', 'We need Python. Quuxify, Docker'],
    ['lower-case words', 'Python, teamwork and docker'],
  ])('for %s', (_, line) => {
    expect(unknown(`Requirements\n- ${line}`)).toEqual([]);
  });

  test.each(['About us', 'Benefits', 'How to apply'])('under “%s”', (heading) => {
    expect(unknown(`${heading}\n- Python, Quuxify, Docker`)).toEqual([]);
  });
});

test('each phrase carries the line it stands in', () => {
  const text = 'Requirements\n- Python, Quuxify, Docker\n- Java';
  const [phrase] = extract(text, taxonomy).unknown;
  expect(phrase && text.slice(phrase.sentence.start, phrase.sentence.end)).toBe('Python, Quuxify, Docker');
});
