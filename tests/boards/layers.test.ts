import { describe, expect, it, test } from 'vitest';
import { addressOf, cleanAddress } from '@/utils/boards/address';
import { agreeing, sameTitle } from '@/utils/boards/layers/agree';
import { isSectionLabel, labelledSections } from '@/utils/boards/layers/headings';
import { detached } from '@/utils/boards/layers/html';
import { jobData } from '@/utils/boards/layers/json-ld';
import { liveElements } from '@/utils/boards/layers/live';
import { mainText } from '@/utils/boards/layers/main-text';
import { line } from '@/utils/boards/layers/text';
import { wall } from '@/utils/boards/layers/walls';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { parsePage } from './page';

const address = 'https://www.example.com/jobs/1';
const pageOf = (body: string, head = ''): Document =>
  parsePage(`<html><head>${head}</head><body>${body}</body></html>`, address);
const script = (json: string, type = 'application/ld+json'): string => `<script type="${type}">${json}</script>`;
const job =
  '{"@type":"JobPosting","title":"Gardener","description":"Water the ferns.","hiringOrganization":"Northwind"}';

describe('JSON-LD', () => {
  test.each([
    ['an object', job],
    ['an array', `[{"@type":"WebSite"},${job}]`],
    ['a graph', `{"@graph":[${job}]}`],
    ['the main entity', `{"@type":"WebPage","mainEntity":${job}}`],
    ['a list of types', job.replace('"JobPosting"', '["Thing","JobPosting"]')],
    ['a type as an address', job.replace('"JobPosting"', '"http://schema.org/JobPosting"')],
    ['a CDATA section', `//<![CDATA[\n${job}\n//]]>`],
    ['a CDATA section in comments', `/*<![CDATA[*/${job}/*]]>*/`],
    ['a comment', `<!--\n${job}\n-->`],
    ['a trailing semicolon', `${job};`],
    ['a trailing comma', job.replace('"Northwind"}', '"Northwind",}')],
  ])('reads %s', (_, json) => {
    expect(jobData(pageOf('', script(json)))).toMatchObject([{ title: 'Gardener', company: 'Northwind' }]);
  });

  test.each([
    ['a list of postings', `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${job}}]}`],
    ['something else', '{"@type":"Organization","name":"Northwind"}'],
    ['broken JSON', job.slice(0, -5)],
    ['nothing', ''],
    ['a number', '7'],
  ])('reads no posting in %s', (_, json) => {
    expect(jobData(pageOf('', script(json)))).toEqual([]);
  });

  it('reads a block whose type is written as entities, and raw line breaks in strings', () => {
    const broken = job.replace('Water the ', 'Water\nthe\t');
    expect(jobData(pageOf('', script(broken, 'application/ld&#x2B;json')))[0]?.description).toBe('Water\nthe ferns.');
    expect(jobData(pageOf('', script(job, 'application/ld&amp;#x2B;json')))).toHaveLength(1);
    expect(jobData(pageOf('', script(job, 'text/template')))).toEqual([]);
  });

  test.each([
    ['{"address":{"addressLocality":"Utrecht","addressCountry":{"name":"NL"}}}', 'Utrecht, NL'],
    ['[{"address":"Utrecht, NL"},{"address":{"addressLocality":"Berlin"}}]', 'Utrecht, NL; Berlin'],
    ['{"address":{"addressLocality":"Berlin","addressRegion":"Berlin"}}', 'Berlin'],
    ['"Utrecht"', 'Utrecht'],
    ['null,"jobLocationType":"TELECOMMUTE"', 'Remote'],
    [
      'null,"jobLocationType":"TELECOMMUTE","applicantLocationRequirements":[{"name":"USA"},{"name":"Canada"}]',
      'USA; Canada',
    ],
    ['null', undefined],
  ])('reads the place %s', (place, expected) => {
    const json = job.replace('{', `{"jobLocation":${place},`);
    expect(jobData(pageOf('', script(json)))[0]?.location).toBe(expected);
  });
});

describe('agreement of data and page', () => {
  const posting = {
    title: 'Gardener (m/f/d)',
    company: 'Northwind',
    location: undefined,
    description: '',
    url: undefined,
    id: undefined,
  };
  const url = new URL(address);

  it('takes data whose title is the heading, or whose address is the page’s', () => {
    expect(agreeing([posting], pageOf('<h1>Gardener</h1>'), url)).toBe(posting);
    const addressed = { ...posting, url: address };
    expect(agreeing([addressed], pageOf('<h1>Grow with us</h1>'), url)).toBe(addressed);
    const numbered = { ...posting, id: 'R-10234' };
    expect(agreeing([numbered], pageOf('<h1>Welcome</h1>'), new URL('https://x.example/job/Gardener_R-10234'))).toBe(
      numbered,
    );
  });

  it('takes the data of a page that is still empty', () => {
    expect(agreeing([posting], pageOf('<div id="root"></div>'), url)).toBe(posting);
  });

  it('takes none that speaks of another job, or of several', () => {
    expect(agreeing([posting], pageOf('<h1>Piano tuner</h1>'), url)).toBeUndefined();
    expect(agreeing([posting, posting], pageOf('<h1>Gardener</h1>'), url)).toBeUndefined();
    expect(agreeing([posting, { ...posting, title: 'Piano tuner' }], pageOf(''), url)).toBeUndefined();
    const head = '<link rel="canonical" href="https://www.example.com/jobs/2">';
    expect(agreeing([posting], pageOf('', head), url)).toBeUndefined();
  });

  test.each([
    ['Backend Engineer', 'Backend Engineer (m/w/d)', true],
    ['Backend Engineer - Northwind', 'Backend Engineer', true],
    ['BACKEND ENGINEER', 'Backend Engineer', true],
    ['C++ Engineer', 'C# Engineer', false],
    ['Engineer', 'We look for an engineer who likes plants', false],
    ['Backend Engineer', 'Frontend Engineer', false],
    ['', 'Backend Engineer', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameTitle(a, b)).toBe(same);
  });
});

describe('descriptions in data', () => {
  test.each([
    ['<p>One</p><ul><li>Two</li></ul>', 'One\n\nTwo'],
    ['&lt;p&gt;One &amp;amp; only&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One & only\n\nTwo'],
    ['&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;', 'One\n\nTwo'],
    ['R&amp;D with C++ < C#', 'R&D with C++ < C#'],
    ['One\nTwo\n\nThree', 'One\n\nTwo\n\nThree'],
    ['<p>One<script>alert(1)</script></p>', 'One'],
  ])('%s', (description, text) => {
    expect(readText(detached(pageOf(''), description)).text).toBe(text);
  });

  it('are nothing where they are empty', () => {
    expect(detached(pageOf(''), ' \n ')).toEqual([]);
  });
});

describe('labelled sections', () => {
  test.each([
    'Requirements',
    'What you will do',
    "What you'll bring:",
    'Key Responsibilities',
    'Nice to have',
    'About the role',
    'Deine Aufgaben',
    'Ihr Profil',
    'Anforderungen',
    'Das bringst du mit',
    'Vos missions :',
    'Profil recherché',
    'Requisitos',
    'Responsabilità',
    'Functie-eisen',
    'Wat bieten wij',
    'Wymagania',
    'Arbetsuppgifter',
  ])('%s names one', (label) => {
    expect(isSectionLabel(label)).toBe(true);
  });

  test.each([
    'Related jobs',
    'Backend Engineer',
    'Experience the sea',
    'Cookies',
    'Sign in',
    'About',
    'Profile',
    'Benefits Manager',
  ])('%s names none', (label) => {
    expect(isSectionLabel(label)).toBe(false);
  });

  const text =
    '<p>We grow ferns in forty offices and look for a person who can tell a cactus from a succulent in the dark.</p>'.repeat(
      3,
    );

  it('are found around two labels, without the page’s title and its frame', () => {
    const page = pageOf(
      `<nav>Home</nav><div id="a"><h1>Gardener</h1><div>${text}</div><h3>Your tasks</h3><p>Water.</p><b>Requirements</b><p>A can.</p></div><footer><h3>Benefits</h3></footer>`,
    );
    expect(labelledSections(page.body).map((element) => element.localName)).toEqual(['div', 'h3', 'p', 'b', 'p']);
  });

  it('need two labels', () => {
    expect(labelledSections(pageOf(`<div>${text}<h3>Requirements</h3></div>`).body)).toEqual([]);
  });
});

describe('main text', () => {
  const text =
    '<p>We grow ferns in forty offices and look for a person who can tell a cactus from a succulent.</p>'.repeat(4);

  it('is the block with the most running text, not menus, forms, lists of links', () => {
    const links =
      '<ul>' + '<li><a href="#">Gardener for a very large greenhouse in Utrecht</a></li>'.repeat(20) + '</ul>';
    const page = pageOf(
      `<nav>${text}</nav><main><h1>Gardener</h1><div id="t">${text}</div>${links}<form>${text}${text}<input></form></main><footer>${text}${text}</footer>`,
    );
    expect(mainText(page.body).map((element) => element.id)).toEqual(['t']);
  });

  it('leaves out hidden text', () => {
    const page = pageOf(`<main><div style="display: none">${text}${text}</div><div id="t">${text}</div></main>`);
    expect(mainText(page.body).map((element) => element.id)).toEqual(['t']);
  });
});

describe('live elements', () => {
  const words = 'We grow ferns in forty offices and look for a person who can tell a cactus from a succulent';

  it('are the smallest that hold a text', () => {
    const page = pageOf(
      `<nav>Home</nav><main><h1>Gardener</h1><div id="t"><p>${words}.</p><p>You own a watering can.</p></div><aside>More jobs</aside></main>`,
    );
    const parts = detached(page, `<p>${words}.</p><p>You own a watering can.</p>`);
    expect(liveElements(page.body, parts).map((element) => element.id)).toEqual(['t']);
  });

  it('are none where the text is not shown', () => {
    const page = pageOf('<main><h1>Piano tuner</h1><p>Nobody can play it, and that is how it has to stay.</p></main>');
    expect(liveElements(page.body, detached(page, `<p>${words}</p>`))).toEqual([]);
  });
});

describe('what the reader chose', () => {
  const page = pageOf(
    '<h1>Gardener</h1><div id="a"><p id="b">Water the <b>ferns</b>.</p><p id="c">Leave the piano.</p><p id="d">Go home.</p></div>',
  );
  const selection = page.defaultView?.getSelection() ?? null;

  it('is read before anything else', () => {
    const [first, last] = [page.querySelector('#b')?.firstChild, page.querySelector('#c')?.firstChild];
    if (!first || !last) throw new Error('The page has changed.');
    selection?.setBaseAndExtent(first, 3, last, 5);
    const finding = readPosting(page, new URL(address), { selection });
    expect(finding).toMatchObject({ state: 'found', layer: 'selection', title: 'Gardener' });
    expect(finding.state === 'found' && finding.elements.map((element) => element.id)).toEqual(['b', 'c']);
    selection?.removeAllRanges();
  });

  it('is an element pointed at, where it is still there', () => {
    const url = new URL(address);
    expect(readPosting(page, url, { selection, pointed: '#a' })).toMatchObject({ state: 'found', layer: 'pointed' });
    expect(readPosting(page, url, { pointed: '#gone' })).toMatchObject({ state: 'none' });
    expect(readPosting(page, url, { pointed: '[[' })).toMatchObject({ state: 'none' });
  });
});

describe('addresses', () => {
  test.each([
    ['https://x.example/job/1?utm_source=a&gh_src=b&q=1#top', undefined, 'https://x.example/job/1?q=1'],
    ['https://x.example/job/1?from=a', undefined, 'https://x.example/job/1'],
    ['https://x.example/job?jid=7&q=1&language=de', '7', 'https://x.example/job?jid=7&language=de'],
  ])('%s', (dirty, id, clean) => {
    expect(cleanAddress(new URL(dirty), id)).toBe(clean);
  });

  it('of LinkedIn’s inner frame is the page’s', () => {
    const page = parsePage('<iframe></iframe>', 'https://www.linkedin.com/jobs/search/?currentJobId=4400000101');
    expect(addressOf(page).searchParams.get('currentJobId')).toBe('4400000101');
    const inner = parsePage('', 'https://www.linkedin.com/preload/');
    Object.defineProperty(inner, 'defaultView', { value: { parent: page.defaultView } });
    expect(addressOf(inner).href).toBe(page.URL);
  });
});

test.each([
  ['<title>Just a moment...</title>', '', 'none'],
  ['<title>Security | Glassdoor</title>', '', 'none'],
  ['<title>Gardener</title>', '<input name="cf-turnstile-response">', 'none'],
  ['<meta name="pageKey" content="auth_wall_desktop_jobs">', '', 'signed-out'],
  ['<title>Security | Northwind</title>', '<p>A guard for forty ferns.</p>', undefined],
  [
    '<title>Gardener</title>',
    `${'<p>A gardener for forty ferns.</p>'.repeat(50)}<input name="cf-turnstile-response">`,
    undefined,
  ],
])('the wall of %s', (head, body, state) => {
  expect(wall(pageOf(body, head), new URL(address))?.state).toBe(state);
});

test('a line of text leaves out what nobody reads and glues no blocks', () => {
  const page = pageOf(
    '<h2>A<style>.a{}</style><span class="sr-only"> hidden</span><span>b</span><div>c</div><button>d</button></h2>',
  );
  expect(line(page.querySelector('h2'))).toBe('Ab c');
});
