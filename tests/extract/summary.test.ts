/** The short form of a reading. */
import { expect, test } from 'vitest';
import { summaryOf } from '@/utils/extract/summary';
import { reading } from '@/tests/store/samples';

const TEXT = 'Build  Data\nPipelines. LangGraph, langgraph, k0s';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

test('holds what is asked, without places', () => {
  expect(summaryOf(reading('go'), TEXT)).toMatchObject({
    language: 'en',
    demands: [{ skill: 'go', level: 'required', years: null, proficiency: 'unstated', oneOf: null }],
    softSkills: ['communication'],
    experience: { min: 4, max: 6 },
    education: [{ degree: 'bachelor', level: 'preferred' }],
    languages: [{ name: 'German', proficiency: 'C1', level: 'required' }],
    workModes: ['hybrid'],
    salary: { min: 80_000, max: null, currency: 'EUR', period: 'year' },
    visa: 'no-sponsorship',
    seniority: 'senior',
    contract: ['full-time'],
    coverage: { lines: 3, understood: 2, unread: 1 },
  });
  expect(JSON.stringify(summaryOf(reading('go'), TEXT))).not.toMatch(/start|Span|mentions/);
});

test('duties: what the verb acts on, short, lower case, each once', () => {
  const object = span('Data\nPipelines');
  const duty = { ...span('Build  Data\nPipelines'), verb: 'build', object, kind: 'build' } as const;
  const long = { start: 0, end: TEXT.length };
  expect(
    summaryOf(
      { ...reading(), responsibilities: [duty, { ...duty, start: 1 }, { ...duty, verb: null, object: null }] },
      TEXT,
    ).duties,
  ).toEqual([
    { kind: 'build', verb: 'build', object: 'data pipelines' },
    { kind: 'build', verb: null, object: null },
  ]);
  const text = 'word '.repeat(30);
  const [cut] = summaryOf(
    { ...reading(), responsibilities: [{ ...duty, object: { start: 0, end: 150 } }] },
    text,
  ).duties;
  expect(cut?.object).toBe('word '.repeat(12).trim());
  const [whole] = summaryOf({ ...reading(), responsibilities: [{ ...duty, object: long }] }, 'x'.repeat(100)).duties;
  expect(whole?.object).toHaveLength(TEXT.length);
});

test('unknown phrases as written, each once whatever its case', () => {
  const unknown = [span('LangGraph'), span('langgraph'), span('k0s')].map((at) => ({
    ...at,
    sentence: at,
    level: 'required' as const,
    years: null,
  }));
  expect(summaryOf({ ...reading(), unknown }, TEXT).unknown).toEqual(['LangGraph', 'k0s']);
});
