// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Comparison } from '@/components/journal/compare/Comparison';
import { compareDemands } from '@/components/journal/compare/comparison';
import { markdownTable } from '@/components/journal/compare/markdown';
import { compareFacts } from '@/components/journal/compare/summary-facts';
import { createRating } from '@/components/journal/rating';
import { WEIGHTS } from '@/utils/match/weights';
import { nameOf, PROFILE, show, speak } from '../stage';
import { asks, NOW, row, SUMMARY } from './rows';

afterEach(cleanup);

const ONE = row({
  key: 'a:1',
  title: 'Backend Engineer',
  company: 'Acme | Sons',
  summary: {
    demands: [asks('python', { years: 3 }), asks('docker'), asks('redis', { level: 'mentioned' })],
    experience: { min: 3, max: 5 },
    salary: { min: 60_000, max: 80_000, currency: 'EUR', period: 'year' },
    workModes: ['remote', 'hybrid'],
  },
});
const TWO = row({
  key: 'a:2',
  title: 'Data Engineer',
  company: null,
  summary: {
    demands: [asks('docker'), asks('terraform', { level: 'preferred' }), asks('python', { oneOf: 0 })],
    visa: 'no-sponsorship',
  },
});
const CREDIT: Readonly<Record<string, number>> = { python: 100, docker: 40 };
const creditOf = ({ skill }: { skill: string }) => CREDIT[skill] ?? 0;

describe('demands side by side', () => {
  test('the union of skills, most required first, then by what is asked for, then by name', () => {
    const rows = compareDemands([ONE.summary, TWO.summary], creditOf, nameOf);
    expect(rows.map(({ skill }) => skill)).toEqual(['docker', 'python', 'terraform', 'redis']);
    expect(rows[1]?.cells).toEqual([
      { level: 'required', years: 3, oneOf: false, standing: 'have' },
      { level: 'required', years: null, oneOf: true, standing: 'have' },
    ]);
    expect(rows[2]?.cells).toEqual([null, { level: 'preferred', years: null, oneOf: false, standing: 'missing' }]);
    expect(rows[0]?.cells[0]?.standing).toBe('part');
  });

  test('without a profile nothing is mine or missing', () => {
    const rows = compareDemands([ONE.summary], null, nameOf);
    expect(new Set(rows.map(({ cells }) => cells[0]?.standing))).toEqual(new Set(['unknown']));
  });
});

test('facts stand in rows; only those that anybody names', () => {
  expect(compareFacts([ONE.summary, TWO.summary], speak())).toEqual([
    { label: 'factExperience', cells: ['3–5 years', ''] },
    { label: 'factWorkMode', cells: ['Remote, Hybrid', ''] },
    { label: 'factSalary', cells: ['€60,000 – €80,000 per year', ''] },
    { label: 'factVisa', cells: ['', 'no sponsorship'] },
  ]);
  expect(compareFacts([SUMMARY, SUMMARY], speak())).toEqual([]);
});

describe('Markdown', () => {
  test('a table of which no cell can end a cell or begin a mark', () => {
    expect(
      markdownTable([
        ['', 'A | B'],
        ['*x*\n<b>', '`y` [z](u) \\'],
      ]),
    ).toBe('|  | A \\| B |\n| --- | --- |\n| \\*x\\* \\<b\\> | \\`y\\` \\[z\\](u) \\\\ |\n');
  });
});

describe('the screen', () => {
  const compare = (onCopy = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined)) => {
    show(
      <Comparison
        rows={[ONE, TWO]}
        now={NOW}
        rating={createRating(PROFILE, () => undefined, WEIGHTS)}
        creditOf={creditOf}
        nameOf={nameOf}
        boardName={({ board }) => board}
        detailHref={(key) => `#posting/${key}`}
        hrefWithout={(key) => `#without/${key}`}
        listHref="#"
        onCopy={onCopy}
      />,
    );
    return onCopy;
  };
  const cells = (name: string) =>
    [...screen.getByRole('rowheader', { name }).parentElement!.querySelectorAll('td')].map((cell) => cell.textContent);

  test('facts on top, then a row for each skill with level and standing as words', () => {
    compare();
    expect(screen.getAllByRole('columnheader').map((one) => within(one).getAllByRole('link')[0]!.textContent)).toEqual([
      'Backend Engineer',
      'Data Engineer',
    ]);
    expect(cells('Salary')).toEqual(['€60,000 – €80,000 per year', '–not said']);
    expect(cells('Python')).toEqual(['Must have3+ yrsYou have', 'Must haveone ofYou have']);
    expect(cells('Terraform')).toEqual(['–not said', 'Good to haveMissing']);
    expect(screen.getByRole('link', { name: 'Leave out “Data Engineer”' }).getAttribute('href')).toBe('#without/a:2');
  });

  test('is copied as a Markdown table', async () => {
    const onCopy = compare();
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const lines = onCopy.mock.calls[0]![0].split('\n');
    expect(lines[0]).toBe('|  | Backend Engineer, Acme \\| Sons | Data Engineer |');
    expect(lines).toContain('| Python | Must have, 3+ yrs, You have | Must have, one of, You have |');
    expect(lines).toContain('| Redis | Mentioned, Missing |  |');
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  test('says so where copying is refused', async () => {
    compare(vi.fn().mockRejectedValue(new Error('no')));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('The browser did not let it be copied.')).toBeTruthy();
  });
});
