/** LinkedIn's and Indeed's pages with other names around the same words: what is still read, and that none of it is wrong. */
import { describe, expect, it } from 'vitest';
import { boardOf, give, loseNames, random, renameClasses, sameText, subjects } from './mutations';

const known = subjects()
  .filter((subject) => ['linkedin', 'indeed'].includes(boardOf(subject)))
  .map((subject) => ({ ...subject, before: give(subject) }));
const shown = known.filter(({ before }) => before.state === 'found');
const hidden = known.filter(({ before }) => before.state !== 'found');

describe('a page whose class names have all changed', () => {
  it.each(shown)('$name still gives its description', (subject) => {
    const { before } = subject;
    const after = give(subject, renameClasses(random(1)));
    expect(after.text).toBe(before.text);
    expect(after).toMatchObject({ id: before.id, title: before.title });
    expect([before.company, null]).toContain(after.company);
  });
});

describe('200 pages that have lost classes, ids and data attributes at random', () => {
  const results = Array.from({ length: 200 }, (_, seed) => {
    const subject = shown[seed % shown.length];
    if (!subject) throw new Error('No page to change.');
    const { name, before } = subject;
    return { seed, name, before, after: give(subject, loseNames(random(seed))) };
  });

  it('give their description and title in 95 of 100', () => {
    const lost = results.filter(
      ({ before, after }) => !sameText(before.text, after.text) || before.title !== after.title,
    );
    expect(
      lost.map(({ name, seed, after }) => `${name} (${seed.toString()}): ${after.state} ${after.reason}`).length,
    ).toBeLessThanOrEqual(10);
  });

  it('never give another company, job or place', () => {
    for (const { name, seed, before, after } of results) {
      expect([before.company, null, undefined], `${name} (${seed.toString()})`).toContain(after.company);
      expect([before.location, null, undefined], `${name} (${seed.toString()})`).toContain(after.location);
      expect([before.id, undefined]).toContain(after.id);
    }
  });
});

describe('a page that shows no posting, or another than its address', () => {
  it.each(hidden)('$name gives none without its names either', (subject) => {
    for (let seed = 0; seed < 8; seed++) expect(give(subject, loseNames(random(seed))).state).not.toBe('found');
  });
});
