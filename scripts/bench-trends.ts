/**
 * The trends' arrows on simulated histories: how many stand where nothing changed, by skill and by history, and how often a
 * doubling of a share of 10 % is found in the newest 120 postings. `npm run bench -- trends [histories]`.
 */
import { chances, type Chances } from '@/tests/market/chances';
import { entry } from '@/tests/market/entries';
import type { Entry } from '@/utils/market/entry';
import { noticesOf } from '@/utils/market/notices';
import { trendsOf } from '@/utils/market/trends';

const HISTORIES = Number(process.argv[2] ?? 1_000);
const FEWEST = 8;

/** Postings a month; the shares are spread evenly from 2 to 60 %. */
const SETTINGS: readonly (readonly [name: string, months: readonly number[]])[] = [
  ['60 postings, 4 months', [15, 15, 15, 15]],
  ['60 postings, uneven', [5, 31, 2, 4, 18]],
  ['120 postings, 4 months', [30, 30, 30, 30]],
  ['240 postings, 2 months', [120, 120]],
  ['240 postings, uneven', [10, 70, 3, 100, 25, 32]],
  ['600 postings, 5 months', [120, 120, 120, 120, 120]],
  ['1,000 postings, uneven', [300, 20, 250, 5, 125, 180, 120]],
];
const SKILLS = [1, 10, 40] as const;
/** Postings before the newest 120. */
const BEFORE: readonly (readonly number[])[] = [
  [120],
  [120, 120],
  [120, 120, 120],
  [120, 120, 120, 120],
  [200, 200, 200],
];

const sharesOf = (skills: number): number[] =>
  Array.from({ length: skills }, (_, i) => (skills === 1 ? 0.1 : 0.02 + (0.58 * i) / (skills - 1)));

/** `newest`: shares that differ in the last month. */
function history(random: Chances, months: readonly number[], shares: readonly number[], newest = shares): Entry[] {
  return months.flatMap((n, month) =>
    Array.from({ length: n }, () =>
      entry({
        firstSeenAt: Date.UTC(2026, month, 10),
        summary: {
          demands: (month === months.length - 1 ? newest : shares).flatMap((share, i) =>
            random.next() < share
              ? [{ skill: `s${String(i)}`, level: 'required', years: null, proficiency: 'unstated', oneOf: null }]
              : [],
          ),
        },
      }),
    ),
  );
}

const percent = (n: number, of: number): string => `${((100 * n) / of).toFixed(1)} %`.padStart(7);

console.log(`${String(HISTORIES)} histories each. Nothing changes:\n`);
console.log(`${''.padEnd(26)}skills  arrows of skills  histories with a notice`);
for (const [name, months] of SETTINGS) {
  for (const skills of SKILLS) {
    const random = chances(skills + months.length * 100);
    const shares = sharesOf(skills);
    let arrows = 0;
    let told = 0;
    for (let i = 0; i < HISTORIES; i++) {
      const found = trendsOf(history(random, months, shares), 'month', FEWEST);
      arrows += found.trends.filter(({ arrow }) => arrow !== null).length;
      if (noticesOf(found, [], []).length > 0) told++;
    }
    console.log(
      `${name.padEnd(26)}${String(skills).padStart(6)}  ${percent(arrows, HISTORIES * skills)}${percent(told, HISTORIES).padStart(19)}`,
    );
  }
}

console.log('\n10 % become 20 % in the newest 120, the other skills stay:\n');
console.log(`${'postings before'.padEnd(26)}skills    arrow found  told by itself`);
for (const months of BEFORE) {
  for (const skills of SKILLS) {
    const random = chances(skills + months.length * 1_000);
    const others = sharesOf(skills).slice(1);
    let found = 0;
    let told = 0;
    for (let i = 0; i < HISTORIES; i++) {
      const { trends } = trendsOf(
        history(random, [...months, 120], [0.1, ...others], [0.2, ...others]),
        'month',
        FEWEST,
      );
      const one = trends.find(({ skill }) => skill === 's0');
      if (one?.arrow === 'up') found++;
      if (one?.arrow === 'up' && one.differs) told++;
    }
    const before = months.reduce((sum, n) => sum + n, 0);
    console.log(
      `${String(before).padEnd(26)}${String(skills).padStart(6)}  ${percent(found, HISTORIES).padStart(13)}${percent(told, HISTORIES).padStart(16)}`,
    );
  }
}
