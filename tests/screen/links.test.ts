import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '@/components/journal/list/list-query';
import { comparison, detail, hrefForKeys, hrefForList, journal, openHref, routeIn } from '@/entrypoints/screen/links';

const KEYS = ['linkedin:1', 'workday:a/b, c%20%2C#?&', 'x:ä'];

describe('our own pages', () => {
  test.each(KEYS)('%s goes through the hash', (key) => {
    expect(routeIn(detail(key))).toEqual({ page: 'posting', key });
    expect(journal(key)).toBe(`/journal.html${detail(key)}`);
  });

  test('so do several', () => {
    expect(routeIn(comparison(KEYS))).toEqual({ page: 'compare', keys: KEYS });
    expect(routeIn(hrefForKeys(KEYS))).toEqual({
      page: 'list',
      query: { ...EVERYTHING, filter: [{ kind: 'keys', keys: KEYS }] },
    });
  });

  test('a list as it was asked for', () => {
    const query = { ...EVERYTHING, words: 'a b', filter: [{ kind: 'board', board: 'xing' }] } as const;
    expect(routeIn(hrefForList(query))).toEqual({ page: 'list', query });
    expect(hrefForList(EVERYTHING)).toBe('#');
  });

  test.each([
    ['#pipeline', { page: 'pipeline' }],
    ['#market', { page: 'market', rest: '' }],
    ['#market/gaps?x=1', { page: 'market', rest: '/gaps?x=1' }],
    ['#compare/a,a,b', { page: 'compare', keys: ['a', 'b'] }],
  ])('%s', (hash, route) => {
    expect(routeIn(hash)).toEqual(route);
  });

  test.each(['', '#', '#posting/', '#compare/', '#pipelines', '#other'])('“%s” is the list', (hash) => {
    expect(routeIn(hash)).toEqual({ page: 'list', query: EVERYTHING });
  });

  test('a broken escape is taken as it is', () => {
    expect(routeIn('#posting/%E0%A4%A')).toEqual({ page: 'posting', key: '%E0%A4%A' });
  });
});

describe('addresses of postings', () => {
  test.each(['https://www.linkedin.com/jobs/view/1/', 'https://de.indeed.com/viewjob?jk=aaaaaaaaaaaaaaaa'])(
    '%s is opened',
    (address) => {
      expect(openHref(address)).toBe(address);
    },
  );

  test.each([
    'http://www.linkedin.com/jobs/view/1/',
    'https://www.linkedin.com.example.org/jobs/view/1/',
    'https://example.org/https://www.linkedin.com/jobs/view/1/',
    'https://user@example.org/?x=.linkedin.com/',
    'javascript:alert(1)//linkedin.com',
    'data:text/html,x',
    'chrome-extension://abc/options.html',
    '',
    'no address',
  ])('%s is not', (address) => {
    expect(openHref(address)).toBeNull();
  });
});
