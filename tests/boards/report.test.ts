/** The layout report: what it says of a page, and that not a word of the page is in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutReport } from '@/utils/boards/report';
import { fixtures, loadPage, parsePage } from './page';

test('says what each layer made of the page, and where its text stands', () => {
  const page = parsePage(
    '<body><div role="main" data-test="x"><h1>Gardener</h1><form><p>Water the plants. Water them well.</p></form></div><x-other role="a secret"></x-other></body>',
    'https://example.com/a',
  );
  expect(layoutReport(page, new URL('https://example.com/a'), '1.2.3').split('\n')).toEqual([
    'Layout of a page that could not be read (1.2.3)',
    'Board: none; the address points to no job',
    'Reading of the board: none',
    'Reading without the board: none',
    'Wall: none',
    'JSON-LD: postings: 0, none that agrees with the page',
    'Microdata: none',
    'Labelled sections: 0 elements',
    'Main text: 34 characters, elements: 1',
    'Tags: body 1, div 1, form 1, h1 1, head 1, html 1, p 1, x-other 1',
    'Where the text stands (characters, tag, role, names of attributes):',
    '43 body',
    '  43 div role=main [data-test]',
    '    8 h1',
    '    34 form',
    '      34 p',
  ]);
});

/** What the report may say of itself; all else would be the page's. */
const OWN = new Set(
  layoutReport(parsePage('', 'https://example.com/'), new URL('https://example.com/'), 'v')
    .toLowerCase()
    .match(/\p{L}+/gu),
);

test.each(fixtures().map(({ board, name, file, expected }) => [`${board}/${name}`, file, expected.url]))(
  'no run of words of %s is in it',
  (_, file, url) => {
    const page = loadPage(file, url);
    const report = ` ${
      layoutReport(page, new URL(url), 'v')
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.join(' ') ?? ''
    } `;
    const words =
      [page.title, page.body.textContent]
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    for (let start = 0; start + 3 <= words.length; start++) {
      const run = words.slice(start, start + 3);
      if (!run.every((word) => OWN.has(word))) expect(report).not.toContain(` ${run.join(' ')} `);
    }
  },
);

const secret = fc.stringMatching(/^[a-z]{7,12}$/).map((text) => `qz${text}`);

test('whatever a page says in texts and values, no word of it is in the report', () => {
  fc.assert(
    fc.property(fc.array(secret, { minLength: 6, maxLength: 30 }), (words) => {
      const at = (place: number): string => words[place % words.length] ?? '';
      const url = `https://${at(0)}.example.com/jobs/${at(1)}?q=${at(2)}`;
      const page = parsePage(
        `<html lang="${at(0)}"><head><title>${at(1)}</title><meta name="description" content="${at(2)}">
        <script type="application/ld+json">{"@type":"JobPosting","title":"${at(3)}","description":"${words.join(' ')}"}</script></head>
        <body class="${at(4)}" data-company="${at(5)}"><h1 id="${at(0)}">${at(3)}</h1>
        <div role="${at(1)}" aria-label="${at(2)}"><p title="${at(3)}">${words.join(' ')}</p><!-- ${at(4)} --></div>
        <a href="/${at(5)}">${at(0)}</a><input value="${at(1)}" placeholder="${at(2)}"></body></html>`,
        url,
      );
      const report = layoutReport(page, new URL(url), 'v').toLowerCase();
      for (const word of words) expect(report).not.toContain(word);
    }),
    { numRuns: 150 },
  );
});
