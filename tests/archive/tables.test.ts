import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { COLUMNS, csvOf, markdownOf, type TableWords } from '@/utils/archive/tables';
import { createHistory } from '@/utils/store/history';
import type { SeenPosting } from '@/utils/store/rows';
import { demand, posting, reading } from '@/tests/store/samples';

const NOON = Date.UTC(2026, 10, 22, 12);
const WORDS: TableWords = {
  columns: Array.from({ length: COLUMNS }, (_, i) => `c${i}`),
  status: (status) => status ?? 'open',
  level: (level) => level,
  years: (years) => `${years} y`,
  boardName: (board) => board,
  skillName: (skill) => skill.toUpperCase(),
  date: (time) => new Date(time).toISOString().slice(0, 10),
};
let rows: readonly SeenPosting[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const history = createHistory();
  const asks = { ...reading('go'), demands: [demand('go', { years: 3 }), demand('sql', { level: 'preferred' })] };
  await history.record(posting('1', { title: '=HYPERLINK("x")', company: 'A, B' }), asks, NOON, 'a');
  await history.record(posting('2', { title: '[x](javascript:1) *b*', url: 'javascript:alert(1)' }), asks, NOON, 'b');
  await history.edit(
    ['linkedin:2'],
    () => ({ status: 'applied', starred: true, tags: ['t'], note: 'Line\nbreak' }),
    NOON,
  );
  rows = await history.rows();
});

test('csv has a heading, a row a posting and a cell a column, and no formula', () => {
  const [head, first, second, end] = csvOf(rows, WORDS).split('\r\n');
  expect(head?.split(',')).toHaveLength(COLUMNS);
  expect(first).toBe(
    '"\'=HYPERLINK(""x"")","A, B",Utrecht,linkedin,https://www.linkedin.com/jobs/view/1,2026-11-22,2026-11-22,1,open,0,,,' +
      'GO (3 y),SQL,4,6,German C1,hybrid,80000,,EUR,year,no-sponsorship',
  );
  expect(second).toContain('applied,1,t,"Line');
  expect(end).toBe('');
});

test('markdown says it by status, and nothing of a page is markup in it', () => {
  expect(markdownOf(rows, WORDS, 'All')).toBe(
    [
      '# All',
      '',
      '## open (1)',
      '',
      '- **[=HYPERLINK("x")](https://www.linkedin.com/jobs/view/1)**, A, B, Utrecht, linkedin, 2026-11-22',
      '  - required: GO (3 y)',
      '  - preferred: SQL',
      '',
      '## applied (1)',
      '',
      '- ★ **\\[x\\](javascript:1) \\*b\\***, Acme, Utrecht, linkedin, 2026-11-22',
      '  - required: GO (3 y)',
      '  - preferred: SQL',
      '  - t',
      '  - Line break',
    ].join('\n'),
  );
});
