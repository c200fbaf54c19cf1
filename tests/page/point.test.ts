/** Paths to an element: they lead back to it, to its like on the site's other pages, and hold none of its words. */
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { elementAt, pathsTo } from '@/utils/page/point';

const { window } = new JSDOM('');
const page = (body: string): Document => new window.DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

describe('the steadiest path comes first', () => {
  test.each([
    ['its own id', '<div id="job-body"><p>x</p></div>', '#job-body', '#job-body'],
    ['its own hook', '<div data-testid="description">x</div>', '[data-testid]', '[data-testid="description"]'],
    ['microdata', '<p>a</p><div itemprop="description">x</div>', '[itemprop]', '[itemprop="description"]'],
    ['a named element around it', '<main id="job"><p>a</p><p>b</p></main>', 'p + p', '#job > p:nth-of-type(2)'],
    ['the body', '<p>a</p><div><p>b</p></div>', 'div p', 'body > div > p'],
    ['not a counted id', '<div id="ember1234"><p>x</p></div>', 'p', 'body > div > p'],
    ['not an id of words', '<div id="senior engineer">x</div>', 'div', 'body > div'],
    ['not a hook of a number', '<div data-testid="job-4471">x</div>', 'div', 'body > div'],
    ['not a name that two have', '<i data-qa="part">a</i><i data-qa="part">b</i>', 'i + i', 'body > i:nth-of-type(2)'],
    ['a strange tag', '<x:y>a</x:y><p>b</p>', 'x\\:y', 'body > *:nth-child(1)'],
  ])('%s', (_, body, selector, path) => {
    expect(pathsTo(page(body).querySelector(selector)!)[0]).toBe(path);
  });

  test('an element of no page has none', () => {
    expect(pathsTo(page('').createElement('div'))).toEqual([]);
  });
});

describe('on another page of the site', () => {
  const paths = pathsTo(
    page('<nav>a</nav><div id="root"><section data-qa="job-body">x</section></div>').querySelector('section')!,
  );

  test('it is found by its name, wherever it stands', () => {
    const other = page('<aside></aside><div><section data-qa="job-body">y</section></div>');
    expect(elementAt(other, paths)?.textContent).toBe('y');
  });

  test('else by its place', () => {
    expect(elementAt(page('<nav>a</nav><div id="root"><section>y</section></div>'), paths)?.textContent).toBe('y');
  });

  test('a place that two could be is none', () => {
    expect(elementAt(page('<i data-qa="job-body">a</i><i data-qa="job-body">b</i>'), paths)).toBeUndefined();
  });

  test.each([[[]], [['[[']], [['#gone']], [['']]])('%j leads nowhere', (broken) => {
    expect(elementAt(page('<p>a</p>'), broken)).toBeUndefined();
  });
});

const word = fc.stringMatching(/^[a-z]{6,12}$/);
const node: fc.Arbitrary<string> = fc.letrec<{ tree: string; leaf: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'ul', 'article', 'x-part'),
        fc.constantFrom('', ' id="content"', ' id="a1b2c3d4"', ' data-testid="body"', ' data-qa="text"', ' class="x"'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join('')}</${tag}>`),
  ),
  leaf: word.map((text) => `<p title="${text}">QQ${text}</p>`),
})).tree;

test('every element of any page is led back to, by paths without a word of the page', () => {
  fc.assert(
    fc.property(node, fc.nat(), (markup, pick) => {
      const document = page(markup);
      const elements = [...document.body.querySelectorAll('*')];
      const element = elements[pick % Math.max(1, elements.length)];
      if (element === undefined) return;
      const paths = pathsTo(element);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(elementAt(document, [path])).toBe(element);
      const said = paths.join(' ');
      for (const text of document.body.textContent.split('QQ').filter(Boolean)) expect(said).not.toContain(text);
    }),
    { numRuns: 200 },
  );
});
