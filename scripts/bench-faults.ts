/**
 * Faults in real Chromium, in full numbers: the background ended 200 times each while it records, takes an archive in and
 * reads stored texts again, two tabs with 1,000 changes each, no space left, and 100,000 rows of version 1 brought up to
 * date. `npm run bench -- faults [kills]`; the browser tests run the same with small numbers.
 */
import { buildExtension } from './history/build';
import { killBackground, openFaulty, runFull, twoTabs } from './history/faults';
import { killImports, killRereading } from './history/interruptions';
import { bundleInPage, openStorePage } from './history/page';
import { savedDatabase } from '@/tests/store/saved';

const KILLS = Number(process.argv[2] ?? 200);
const CHANGES = 1_000;
/** Read again in several goes, so that many kills come half-way. */
const TEXTS = 300;
const OLD_ROWS = 100_000;
/** Bytes. */
const ROOM = 5_000_000;

buildExtension();
const script = await bundleInPage();
const chromium = await openFaulty();
try {
  console.log(`Two tabs, ${CHANGES} changes each: ${await twoTabs(chromium.context, script, CHANGES)} lost`);
  const { kills, acknowledged, lost, torn, notOnce, derived } = await killBackground(chromium.context, script, KILLS);
  console.log(
    `Background ended ${kills} times: ${torn} postings torn, ${lost} of ${acknowledged} acknowledged looks lost, ` +
      `${notOnce} of ${kills * 20} postings not counted exactly once after they were sent again, ` +
      `what is derived ${derived ? 'equals' : 'DIFFERS FROM'} a recount`,
  );
  const imports = await killImports(chromium.context, script, KILLS);
  console.log(
    `Background ended ${KILLS} times while it took an archive in, ${imports.halfway} of them half-way: ` +
      `${imports.torn} postings torn, ${imports.lost} lost, ${imports.differing} ended otherwise after they were begun again`,
  );
  const rereadings = await killRereading(chromium.context, script, KILLS, TEXTS);
  console.log(
    `Background ended ${KILLS} times while it read again, ${rereadings.halfway} of them half-way: ` +
      `${rereadings.torn} postings torn, ${rereadings.lost} notes lost, in the end ` +
      (rereadings.same ? 'the same as where nobody interrupts' : 'NOT THE SAME as where nobody interrupts'),
  );
} finally {
  await chromium.close();
}
const old = await openFaulty();
try {
  const page = await openStorePage(old.context, script);
  const row = savedDatabase(1).stores.find(({ name }) => name === 'summaries')?.rows[0]?.value;
  const { ms, rows } = await page.evaluate(([n, like]) => skillight.migrate(n, like), [
    OLD_ROWS,
    row as Record<string, unknown>,
  ] as const);
  console.log(`${rows} rows of version 1 brought up to date in ${(ms / 1000).toFixed(1)} s`);
} finally {
  await old.close();
}
const small = await openFaulty({ exempt: false });
try {
  const { recorded, trouble, whole, after } = await runFull(small.context, script, ROOM);
  console.log(
    `Room for ${ROOM / 1e6} MB: told “${trouble}” after ${recorded} postings, of which ${whole} are whole; ` +
      `with space again: ${after === 'none' ? 'records go in' : after}`,
  );
} finally {
  await small.close();
}
