/** The demo's pages are read as the boards' own are, and its profile names skills that there are. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DEMO_POSTINGS } from '@/scripts/demo/postings';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { reportOf } from '@/scripts/demo/report';
import { addressOf, pageAt } from '@/scripts/demo/site';
import { readPosting } from '@/utils/boards/read-posting';
import { extract } from '@/utils/extract/extract';
import { match } from '@/utils/match/match';
import { WEIGHTS } from '@/utils/match/weights';
import { readText } from '@/utils/page/read-text';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const taxonomy = compileTaxonomy(readTaxonomyFiles());

describe.each(DEMO_POSTINGS)('$title', (posting) => {
  const address = new URL(addressOf(posting));
  const { document } = new JSDOM(pageAt(address), { url: address.href }).window;
  const found = readPosting(document, address);

  it('stands at its board’s address with all its parts', () => {
    const { title, company, location, id } = posting;
    expect(found).toMatchObject({ state: 'found', layer: 'board', id, title, company, location });
  });

  it('has enough demands for a score, of which the report adds up', () => {
    const text = found.state === 'found' ? readText(found.elements).text : '';
    const reading = extract(text, taxonomy);
    const result = match(reading, DEMO_PROFILE, (id) => taxonomy.byId.get(id), WEIGHTS);
    expect(result).not.toHaveProperty('none');
    const lines = reportOf({ ...posting, url: address.href, reading }, DEMO_PROFILE, taxonomy);
    const points = lines.flatMap((line) => /^ +(\d+) of \d+ {2}/.exec(line)?.[1] ?? []).map(Number);
    expect(points.reduce((sum, earned) => sum + earned, 0)).toBe('score' in result ? result.score : -1);
  });
});

it('serves nothing but its own postings', () => {
  expect(pageAt(new URL('https://www.linkedin.com/jobs/search-results/?currentJobId=4400000101'))).toBeUndefined();
  expect(pageAt(new URL('https://www.linkedin.com/feed/'))).toBeUndefined();
  expect(pageAt(new URL('https://elsewhere.example/?currentJobId=4501200001'))).toBeUndefined();
});

it.each(DEMO_PROFILE.skills)('knows the skill $skill', ({ skill }) => {
  expect(taxonomy.byId.has(skill)).toBe(true);
});
