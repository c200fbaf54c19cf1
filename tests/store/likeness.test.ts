/** What two postings have in common, whatever they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_SUMMARY } from '@/utils/extract/summary';
import { bandsOf } from '@/utils/store/bands';
import { compare, likenessOf } from '@/utils/store/likeness';
import type { SeenPosting } from '@/utils/store/rows';

const WORDS = 'we build boats that sail far and never sink in any harbour of the cold north sea at dawn or dusk'.split(
  ' ',
);
const name = fc.constantFrom(null, 'Acme', 'ACMÉ', 'Hays', '');
const row = fc
  .record({
    board: fc.constantFrom('linkedin', 'indeed'),
    title: fc.constantFrom('Engineer', 'engineer!', 'Nurse'),
    company: name,
    location: fc.constantFrom(null, 'Oslo', 'Utrecht'),
    firstSeenAt: fc.integer({ min: 0, max: 40 }).map((hours) => Date.UTC(2026, 9, 24) + hours * 3_600_000),
  })
  .map((some): SeenPosting => ({
    ...{ key: `${some.board}:1`, id: '1', url: '', lastSeenAt: 0, visits: 1, sequence: 1, lastSequence: 1 },
    ...{ summary: EMPTY_SUMMARY, readBy: null, claim: null, status: null, statusLog: [], note: '', tags: [] },
    ...{ starred: false, job: null, markedAt: {}, ...some },
  }));
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 120, size: 'max' }).map((words) => words.join(' '));
const edited = fc
  .tuple(text, fc.nat(90), fc.constantFrom('', 'x', 'moon'))
  .map(([whole, at, word]): [string, string] => [whole, whole.split(' ').toSpliced(at, 1, word).join(' ')]);
const long = fc.array(fc.constantFrom(...WORDS), { minLength: 60, maxLength: 120 }).map((words) => words.join(' '));
const texts = fc.oneof(
  fc.tuple(text, text),
  edited,
  long.map((same): [string, string] => [same, same]),
);

test('a repost is on the same board, of the same company, on another day, and two independent signals say so', () => {
  let reposts = 0;
  fc.assert(
    fc.property(row, row, texts, (one, other, [a, b]) => {
      const likeness = likenessOf(a, b);
      const found = compare(one, other, likeness);
      const back = compare(other, one, likenessOf(b, a));
      expect(back && { ...back, key: '' }).toEqual(found && { ...found, key: '' });
      if (Math.min(a.length, b.length) < 200) expect(found).toBeUndefined();
      if (found?.relation !== 'reposted') return;
      reposts++;
      expect(one.board).toBe(other.board);
      expect(found.signals).toEqual(expect.arrayContaining(['text', 'company']));
      expect(found.signals.includes('title') || found.signals.includes('place')).toBe(true);
      expect(new Date(one.firstSeenAt).toDateString()).not.toBe(new Date(other.firstSeenAt).toDateString());
    }),
    { numRuns: 5_000 },
  );
  expect(reposts).toBeGreaterThan(20);
});

test('on the longest day, too, two openings are no repost', () => {
  const [one] = fc.sample(row, 1) as [SeenPosting];
  const opened = (at: string): SeenPosting => ({
    ...one,
    ...{ board: 'linkedin', company: 'Acme', location: 'Oslo', title: 'Engineer', firstSeenAt: Date.parse(at) },
  });
  // Clocks go back in the night to the 25th: 24 hours and 50 minutes lie between.
  const [morning, evening] = [opened('2026-10-25T00:05:00+02:00'), opened('2026-10-25T23:55:00+01:00')];
  expect(compare(morning, evening, 1)?.relation).toBe('alike');
  expect(compare(morning, opened('2026-10-26T02:00:00+01:00'), 1)?.relation).toBe('reposted');
});

test('texts that only repeat a few words, or are mostly blank, give no signal', () => {
  for (const short of [
    'Apply now! '.repeat(60),
    `Apply now, please${' \n'.repeat(200)}`,
    '…'.repeat(400),
    'x '.repeat(200),
  ]) {
    expect(likenessOf(short, short)).toBe(0);
    expect(bandsOf(short)).toEqual([]);
  }
});
