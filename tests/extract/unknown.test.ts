/** Phrases that look like skills and are in no taxonomy: names among known skills, and the words that only look like names. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
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

describe('names that are no words', () => {
  test.each([
    ['Requirements', 'Reports in TrackWise', ['TrackWise']],
    ['Your tasks', 'Du dokumentierst mit FarmIQ', ['FarmIQ']],
    ['Requirements', 'Knowledge of IEC 62443 and DIN EN ISO 3834-2', ['IEC 62443', 'DIN EN ISO 3834-2']],
    ['Requirements', 'QZX certification', ['QZX']],
    ['Preferred', 'EWX ticket, or willing to get it', ['EWX']],
    // Beside a tool a capital is a name's, whatever the section.
    ['Your tasks', 'Build services in Python (Quuxify, Zorblax)', ['Quuxify', 'Zorblax']],
    ['Your tasks', 'Go with Sales and Marketing to fairs', []],
    // In German every noun has a capital: only what is no word counts.
    ['Anforderungen', 'Python oder Erfahrung mit Docker und KZQ', ['KZQ']],
    ['Anforderungen', 'Python, Freude und Ehrgeiz', []],
    // Degrees name fields of study, and firms are featured in papers.
    ['Requirements', 'Degree in Python, Engineering or Botany', []],
    ['About the role', 'We were featured in TechDaily', []],
    ['Requirements', 'Report to Ms. McNamara in FinanceHub', ['FinanceHub']],
  ])('under %j in %j', (heading, line, expected) => {
    expect(unknown(`We build things.\n${heading}\n- ${line}`)).toEqual(expected);
  });

  test('a name that stands everywhere is the employer’s', () => {
    expect(unknown('AcmeGrid is a grid.\nAcmeGrid grows.\nRequirements\n- Work in AcmeGrid')).toEqual([]);
  });
});

describe('what is asked of them', () => {
  const asked = (text: string) =>
    extract(text, taxonomy).unknown.map(({ start, end, level, years }) => [text.slice(start, end), level, years]);
  test.each([
    ['Requirements\n- 3+ years of Zorblax or Docker', [['Zorblax', 'required', 3]]],
    ['Requirements\n- Python; Zorblax and Docker are a plus', [['Zorblax', 'preferred', null]]],
    ['Nice to have\n- Python, Quuxify', [['Quuxify', 'preferred', null]]],
    ['Requirements\n- Python and Quuxify are not required', []],
  ])('in %j', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test('they stand among the skills of the record, without an id, and not among the demands', () => {
    const text = 'Requirements\n- Python, Quuxify, Docker\n- Java and Quuxify';
    const reading = extract(text, taxonomy);
    expect(reading.demands.map(({ skill }) => skill)).toEqual(['python', 'docker', 'java']);
    expect(recordOf(reading, text, taxonomy)['skills']).toContainEqual({
      id: null,
      name: 'Quuxify',
      category: null,
      level: 'required',
      years: null,
      mentions: [
        [23, 30],
        [50, 57],
      ],
    });
  });

  test('one of a group of known and unknown: the known ones stay a group', () => {
    const text = 'Requirements\n- One of Python, Quuxify or Java';
    const reading = extract(text, taxonomy);
    expect(reading.oneOf).toEqual([[0, 1]]);
    expect(reading.demands.map(({ oneOf }) => oneOf)).toEqual([0, 0]);
    const two = extract('Requirements\n- One of Python or Quuxify', taxonomy);
    expect(two.oneOf).toEqual([]);
    expect(two.demands.map(({ oneOf }) => oneOf)).toEqual([null]);
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
