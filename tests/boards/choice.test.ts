/** What readers choose, against what the page says; and pages of no board. */
import { describe, expect, test } from 'vitest';
import type { Board, Finding, Layer } from '@/utils/boards/board';
import { chosen, namedByPage } from '@/utils/boards/choice';
import { readWebPage, webId } from '@/utils/boards/web';
import { parsePage } from './page';

const URL_OF_JOB = new URL('https://example.com/job/7?utm_source=x');
const PAGE = parsePage(
  '<title>Gardener | Example</title><h1>Gardener</h1><div id="a">Water the plants.</div><div id="b">Cut the hedge.</div>',
  URL_OF_JOB.href,
);
const BOARD: Board = {
  id: 'example',
  name: 'Example',
  matches: ['*://example.com/*'],
  jobId: (url) => /\/job\/(\d+)/.exec(url.pathname)?.[1],
  find: () => ({ state: 'none', reason: '' }),
};
const a = PAGE.querySelector('#a')!;
const b = PAGE.querySelector('#b')!;
const found = (layer: Layer): Finding => ({
  ...{ state: 'found', id: '7', url: URL_OF_JOB.href, title: 'Gardener', company: 'Greens', location: null },
  ...{ elements: [a], layer },
});
const not = (state: Exclude<Finding['state'], 'found'>): Finding => ({ state, reason: 'so' });
const choose = (
  finding: Finding,
  choice: { selected?: Element[]; pointed?: Element[] },
  board: Board | undefined = BOARD,
) => chosen(finding, choice, board, namedByPage(BOARD, PAGE, URL_OF_JOB));

describe('what was pointed at', () => {
  test.each([found('headings'), found('main-text'), not('empty'), not('unknown-layout')])(
    'counts before %j',
    (finding) => {
      expect(choose(finding, { pointed: [b] })).toMatchObject({
        state: 'found',
        id: '7',
        layer: 'pointed',
        elements: [b],
      });
    },
  );

  test.each([found('board'), found('json-ld'), found('microdata'), not('pending'), not('signed-out'), not('none')])(
    'not before %j',
    (finding) => {
      expect(choose(finding, { pointed: [b] })).toBe(finding);
    },
  );

  test('keeps title and company of the page', () => {
    expect(choose(found('headings'), { pointed: [b] })).toMatchObject({ title: 'Gardener', company: 'Greens' });
  });

  test('an element without a word is passed over', () => {
    expect(choose(not('unknown-layout'), { pointed: [PAGE.createElement('div')] }).state).toBe('unknown-layout');
  });

  test('is no posting where the address is of none', () => {
    const name = namedByPage(BOARD, PAGE, new URL('https://example.com/search'));
    expect(chosen(not('unknown-layout'), { pointed: [b] }, BOARD, name).state).toBe('none');
  });
});

test('a selection counts before all else', () => {
  for (const finding of [found('board'), not('pending')]) {
    expect(choose(finding, { selected: [b], pointed: [a] })).toMatchObject({ layer: 'selection', elements: [b] });
  }
});

describe('a page of no board', () => {
  const prose = 'You will water the plants and talk to those who come to see them. '.repeat(6);
  const read = (body: string, choice = {}): Finding =>
    readWebPage(parsePage(body, 'https://www.example.org/x/1'), new URL('https://www.example.org/x/1'), choice);

  test('is read by its main text, without anything that says it is a posting', () => {
    expect(read(`<nav>Home</nav><h1>Gardener</h1><main><p>${prose}</p></main>`)).toMatchObject({
      ...{ state: 'found', layer: 'main-text', title: 'Gardener', url: 'https://www.example.org/x/1' },
      id: webId(new URL('https://www.example.org/x/1')),
    });
  });

  test('without a heading goes by the name of its window, else by its site', () => {
    expect(read(`<title>Gardening</title><p>${prose}</p>`)).toMatchObject({ title: 'Gardening' });
    expect(read(`<p>${prose}</p>`)).toMatchObject({ title: 'www.example.org' });
  });

  test('of a few words is none', () => {
    expect(read('<h1>Gardener</h1><p>Water.</p>').state).toBe('unknown-layout');
  });
});

describe('the id of a page', () => {
  const id = (address: string): string => webId(new URL(address));

  test('is the same whoever sent one there, and by either scheme', () => {
    const plain = id('https://example.org/jobs?gh_jid=7');
    for (const same of ['http://www.example.org/jobs?gh_jid=7&utm_source=x', 'https://example.org/jobs?gh_jid=7#apply'])
      expect(id(same)).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
  });

  test('is another for another job', () => {
    const ids = Array.from({ length: 20_000 }, (_, job) => id(`https://example.org/jobs?gh_jid=${job}`));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
