import { describe, expect, test } from 'vitest';
import { changesBetween } from '@/components/journal/detail/changes';
import { extract } from '@/utils/extract/extract';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));
const read = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return { text, reading: extract(text, taxonomy) };
};

const LINES = [
  'We build cranes that drive themselves.',
  'Requirements',
  '• 3+ years of Python',
  '• Docker and Kubernetes',
  'Nice to have',
  '• Terraform',
];
const changed = (from: string, to: string) => LINES.map((line) => (line === from ? to : line));
const between = (before: readonly string[], after: readonly string[]) => changesBetween(read(before), read(after));

test('the same text has not changed', () => {
  expect(between(LINES, LINES)).toEqual({ removed: [], added: [], moved: [] });
});

test('one edited bullet is one line removed and one added, with the skills that moved', () => {
  const { removed, added, moved } = between(LINES, changed('• Docker and Kubernetes', '• Docker and Helm'));
  expect(removed).toEqual([{ text: 'Docker and Kubernetes', asks: true }]);
  expect(added).toEqual([{ text: 'Docker and Helm', asks: true }]);
  expect(moved).toEqual([
    { skill: 'kubernetes', from: 'required', to: null },
    { skill: 'helm', from: null, to: 'required' },
  ]);
});

test('a skill that moves from must to wish', () => {
  const after = [...LINES.slice(0, 3), '• Docker', ...LINES.slice(4), '• Kubernetes'];
  const { moved } = between(LINES, after);
  expect(moved).toEqual([{ skill: 'kubernetes', from: 'required', to: 'preferred' }]);
});

test('a line that asks for nothing is a change too, and is told apart', () => {
  expect(between(LINES, changed(LINES[0]!, 'We build ships.'))).toMatchObject({
    removed: [{ asks: false }],
    added: [{ text: 'We build ships.', asks: false }],
    moved: [],
  });
});

test('a line that stands twice and then once has gone once', () => {
  expect(between([...LINES, '• Docker and Kubernetes'], LINES).removed).toHaveLength(1);
});

describe('what is no change', () => {
  test.each<[string, string, string]>([
    ['spaces', '• 3+ years of Python', '•   3+  years of Python '],
    ['another bullet', '• Terraform', '- Terraform'],
    ['case', 'Nice to have', 'NICE TO HAVE'],
  ])('%s', (_, from, to) => {
    expect(between(LINES, changed(from, to))).toEqual({ removed: [], added: [], moved: [] });
  });

  test.each<[string, string]>([
    ['Posted 2 days ago', 'Reposted 3 weeks ago'],
    ['vor 2 Tagen', 'vor mehr als 30 Tagen'],
    ['il y a 2 jours', 'il y a 3 semaines'],
    ['hace 2 días', 'hace 1 mes'],
    ['Over 100 applicants', '27 applicants'],
    ['25 Bewerber', 'Mehr als 200 Bewerbungen'],
    ['Apply at https://example.org/jobs/1?ref=a&utm_source=b', 'Apply at https://example.org/jobs/1?ref=z#top'],
    ['Berlin · 2 days ago · 17 applicants', 'Berlin · 9 days ago · over 90 applicants'],
  ])('“%s” and “%s”', (from, to) => {
    expect(between([...LINES, from], [...LINES, to])).toEqual({ removed: [], added: [], moved: [] });
    expect(between(LINES, [...LINES, from]).removed).toEqual([]);
  });

  test('the order of lines', () => {
    const turned = [...LINES.slice(0, 2), LINES[3]!, LINES[2]!, ...LINES.slice(4)];
    expect(between(LINES, turned)).toMatchObject({ removed: [], added: [] });
  });
});

describe('what is a change although it looks like the above', () => {
  test.each<[string, string]>([
    ['3 years of Python', '5 years of Python'],
    ['Support 200 customers', 'Support 300 customers'],
    ['See https://example.org/jobs/1', 'See https://example.org/jobs/2'],
    ['You start in 2 weeks', 'You start in 3 weeks'],
  ])('“%s” and “%s”', (from, to) => {
    const { removed, added } = between([...LINES, from], [...LINES, to]);
    expect([removed.length, added.length]).toEqual([1, 1]);
  });
});

test('without a reading only lines are compared', () => {
  const before = { text: 'Docker', reading: null };
  expect(changesBetween(before, read(['Podman']))).toMatchObject({ removed: [{ text: 'Docker' }], moved: [] });
});
