/**
 * Faults in real Chromium, in full numbers: the background ended 200 times while it records, two tabs with 1,000 changes
 * each, and no space left. `npm run bench -- faults`; the browser tests run the same with small numbers.
 */
import { buildExtension } from './history/build';
import { killBackground, openFaulty, runFull, twoTabs } from './history/faults';
import { bundleInPage } from './history/page';

const KILLS = Number(process.argv[2] ?? 200);
const CHANGES = 1_000;
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
} finally {
  await chromium.close();
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
