import { describe, expect, test } from 'vitest';
import { detail, journal, openHref, postingIn } from '@/entrypoints/screen/links';

describe('our own pages', () => {
  test.each(['linkedin:1', 'workday:a/b c%20#?&', 'x:ä'])('%s goes through the hash', (key) => {
    expect(postingIn(detail(key))).toBe(key);
    expect(journal(key)).toBe(`/journal.html${detail(key)}`);
  });

  test.each(['', '#', '#posting/', '#other'])('“%s” is the list', (hash) => {
    expect(postingIn(hash)).toBeUndefined();
  });

  test('a broken escape is taken as it is', () => {
    expect(postingIn('#posting/%E0%A4%A')).toBe('%E0%A4%A');
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
