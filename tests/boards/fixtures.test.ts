import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { boards } from '@/utils/boards';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { fixtures, here, loadPage } from './page';

describe.each(fixtures())('$board/$name', ({ file, expected }) => {
  const document = loadPage(file, expected.url);
  const before = document.documentElement.outerHTML;
  const finding = readPosting(document, new URL(expected.url));

  it('gives what is expected', () => {
    if (finding.state !== 'found') {
      expect({ state: finding.state, reason: finding.reason }).toMatchObject({ state: expected.state });
      expect(finding.reason).toMatch(/^[A-Z].*\.$/);
      return;
    }
    const { id, url, title, company, location, layer, elements } = finding;
    const text = readText(elements).text.split('\n');
    expect({ id, url, title, company, location, layer, text }).toEqual(expected.expect);
  });

  it('leaves the page as it was', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each(boards.map((board) => board.id))('%s has a page that is a posting', (board) => {
  const own = fixtures().filter((fixture) => fixture.board === board && fixture.expected.expect);
  expect(own.length, `put a page and its expected.json into tests/boards/${board}/<case>/`).toBeGreaterThan(0);
});

test('every folder of fixtures belongs to a board or to the pages of no board', () => {
  const known = [...boards.map((board) => board.id), 'web'];
  expect(fixtures().filter((fixture) => !known.includes(fixture.board))).toEqual([]);
});

test('docs/boards.md has every page in its table', () => {
  const document = readFileSync(path.resolve(here, '../../docs/boards.md'), 'utf8');
  const missing = fixtures().filter(({ board, name }) => !document.includes(`| ${board}/${name} `));
  expect(
    missing.map(({ board, name }) => `${board}/${name}`),
    'npx tsx scripts/boards-table.ts --write',
  ).toEqual([]);
});
