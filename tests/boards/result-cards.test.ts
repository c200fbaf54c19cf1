/** Results of lists: every job that a list shows, once, at the element that shows it. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards } from '@/utils/boards';
import { boardAmong } from '@/utils/boards/match-pattern';
import { resultCards } from '@/utils/boards/result-cards';
import { captures, expectedCaptures, fixtures, hasCaptures, loadPage, parsePage } from './page';

function cardsOn(document: Document, url: string): { id: string; element: Element }[] {
  const board = boardAmong(boards, new URL(url));
  return board === undefined ? [] : resultCards(document, board);
}

describe('our own lists', () => {
  test.each([
    ['linkedin/classic-search-italian', ['4400000101', '4400000102'], 'Northwind'],
    ['linkedin/classic-collection', ['4400000101', '4400000102'], 'Northwind'],
    ['linkedin/new-search-keyed-cards', ['4400000101', '4400000102'], 'Northwind'],
    ['linkedin/guest-search', ['4400000101', '4400000102'], 'Northwind'],
    ['linkedin/guest-search-no-pane', ['4400000101', '4400000102'], 'Northwind'],
    ['indeed/classic-search', ['bbbbbbbbbbbb0001', 'bbbbbbbbbbbb0002'], ''],
    ['indeed/classic-search-german', ['bbbbbbbbbbbb0001', 'bbbbbbbbbbbb0002'], ''],
    ['indeed/new-search', ['aaaaaaaaaaaa0001', 'aaaaaaaaaaaa0002'], 'Northwind'],
    ['stepstone/list-de', ['1', '2'], ''],
    ['greenhouse/list', ['1'], ''],
  ])('%s', (name, ids, first) => {
    const { file, expected } = fixtures().find(({ board, name: one }) => `${board}/${one}` === name)!;
    const cards = cardsOn(loadPage(file, expected.url), expected.url);
    expect(cards.map(({ id }) => id)).toEqual(ids);
    expect(cards[0]?.element.textContent).toContain(first);
  });

  test('a posting is no list of itself', () => {
    for (const name of ['linkedin/new-view', 'linkedin/classic-view', 'indeed/new-view', 'lever/posting', 'seek/job']) {
      const { file, expected } = fixtures().find(({ board, name: one }) => `${board}/${one}` === name)!;
      expect(cardsOn(loadPage(file, expected.url), expected.url)).toEqual([]);
    }
  });
});

describe('links alone', () => {
  const list = (...links: string[]): string => `<ul>${links.map((link) => `<li>A job ${link}</li>`).join('')}</ul>`;
  const ids = (url: string, html: string): string[] => cardsOn(parsePage(html, url), url).map(({ id }) => id);

  test.each([
    [
      'https://www.linkedin.com/jobs/search-results/?currentJobId=4400000101',
      list('<a href="/jobs/search-results/?currentJobId=4400000102&start=0">x</a>'),
      ['4400000102'],
    ],
    [
      'https://de.linkedin.com/jobs/search?keywords=x',
      list('<a href="https://nl.linkedin.com/jobs/view/engineer-at-acme-4400000103?trk=x">x</a>'),
      ['4400000103'],
    ],
    [
      'https://uk.indeed.com/jobs?q=x',
      list(
        '<a href="/viewjob?jk=aaaaaaaaaaaa0009">x</a>',
        '<a href="https://de.indeed.com/viewjob?jk=aaaaaaaaaaaa0008">y</a>',
      ),
      ['aaaaaaaaaaaa0009', 'aaaaaaaaaaaa0008'],
    ],
    ['https://www.seek.com.au/jobs', '<article><a href="/job/80000001?type=standard">x</a></article>', ['80000001']],
    ['https://www.linkedin.com/feed/', '<p><a href="/jobs/view/4400000101/">in a sentence</a></p>', []],
    ['https://www.linkedin.com/feed/', list('<a href="https://elsewhere.example/jobs/view/4400000101/">x</a>'), []],
    [
      'https://www.linkedin.com/feed/',
      list('<a href="/jobs/view/4400000101/">x</a><a href="/jobs/view/4400000102/">y</a>'),
      [],
    ],
  ])('%s', (url, html, expected) => {
    expect(ids(url, html)).toEqual(expected);
  });

  test('what can only stand in a cell gets it', () => {
    const url = 'https://remoteok.com/';
    const html =
      '<table><tr class="job" data-id="1093456"><td>logo</td><td><a href="/remote-jobs/1093456">x</a></td></tr></table>';
    const [card] = cardsOn(parsePage(html, url), url);
    expect([card?.id, card?.element.localName, card?.element.textContent]).toEqual(['1093456', 'td', 'x']);
  });
});

describe.runIf(hasCaptures)('captured lists', () => {
  test.each([
    ['linkedin/search-classic-it-2025-08-a.xhtml', 23],
    ['indeed/search-pane-us-2026-02.html', 15],
  ])('%s: at least %i', (file, least) => {
    const { url } = expectedCaptures().find((capture) => capture.file === file)!;
    const cards = cardsOn(loadPage(path.join(captures, file), url), url);
    expect(cards.length).toBeGreaterThanOrEqual(least);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(new Set(cards.map(({ element }) => element)).size).toBe(cards.length);
  });
});
