/** Ends the background while an archive is taken in and while stored texts are read again, in real Chromium. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { engineOf } from '@/scripts/fill-history';
import { attempts, stop, wakeBackground } from './faults';
import { openStorePage } from './page';

/** Postings of the history that is there before, and of the archive. Every other one of the first stands in both. */
const HERE = 20;
const ARCHIVED = 250;

declare const chrome: {
  storage: { local: { set(values: unknown): Promise<void> } };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function open(context: BrowserContext, script: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await openStorePage(context, script);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return { page, cdp };
}

export interface ImportsKilled {
  readonly kills: number;
  /** Kills after which a part of the archive was there. */
  readonly halfway: number;
  readonly torn: number;
  /** Postings that were told to be on disk, or stood there before, and were gone. */
  readonly lost: number;
  /** Imports that, begun again, did not end as one that nobody interrupted. */
  readonly differing: number;
}

/** Ends the background `kills` times at random moments while it takes an archive in, by turns merging and replacing. */
export async function killImports(context: BrowserContext, script: string, kills: number): Promise<ImportsKilled> {
  const { page, cdp } = await open(context, script);
  // What the background itself would read again meanwhile is not what is looked at here.
  const readBy = await engineOf(page);
  const archiveOf = (from: number, n: number): Promise<string> =>
    page.evaluate(([list, by]) => skillight.archiveOf(list, by), [attempts(from, n), readBy] as const);
  const here = await archiveOf(0, HERE);
  const archive = await archiveOf(HERE / 2, ARCHIVED);
  const expected: Record<'merge' | 'replace', string> = { merge: '', replace: '' };
  let longest = 0;
  for (const mode of ['merge', 'replace'] as const) {
    await page.evaluate((text) => skillight.startFrom(text), here);
    const start = Date.now();
    await page.evaluate(([text, how]) => skillight.importAll(text, how), [archive, mode] as const);
    longest = Math.max(longest, Date.now() - start);
    expected[mode] = await page.evaluate(() => skillight.exported());
  }
  let [halfway, torn, lost, differing] = [0, 0, 0, 0];
  for (let kill = 0; kill < kills; kill++) {
    const mode = kill % 2 === 0 ? 'merge' : 'replace';
    await page.evaluate((text) => skillight.startFrom(text), here);
    await page.evaluate(() => {
      skillight.listen();
    });
    const worker = await wakeBackground(context, page, script);
    const begun = page.evaluate(() => skillight.begun());
    const importing = worker
      .evaluate(([text, how]) => skillight.importAll(text, how), [archive, mode] as const)
      .catch(() => undefined);
    await begun;
    await pause(Math.random() * longest);
    await stop(cdp);
    await importing;
    const told = await page.evaluate(() => skillight.told());
    const now = await page.evaluate((text) => skillight.presentOf(text), archive);
    const before = await page.evaluate((text) => skillight.presentOf(text), here);
    torn += now.torn + before.torn;
    lost += Math.max(0, told - now.present);
    // What is not in the archive may go only when all that is in it is there.
    if (mode === 'merge' || now.present < now.all) lost += before.all - before.present;
    if (now.present > HERE / 2 && now.present < now.all) halfway++;
    await page.evaluate(([text, how]) => skillight.importAll(text, how), [archive, mode] as const);
    if ((await page.evaluate(() => skillight.exported())) !== expected[mode]) differing++;
  }
  await stop(cdp);
  await page.close();
  return { kills, halfway, torn, lost, differing };
}

export interface RereadingsKilled {
  readonly kills: number;
  /** Kills after which some texts were read again and others not. */
  readonly halfway: number;
  readonly torn: number;
  /** What the user said of postings, and was gone. */
  readonly lost: number;
  /** Whether all ended as it does where nobody interrupts. */
  readonly same: boolean;
}

/**
 * Ends the background `kills` times at random moments while it reads all stored texts again because the user taught it
 * something, each time something else; the last time it is let be. `texts`: how many there are.
 */
export async function killRereading(
  context: BrowserContext,
  script: string,
  kills: number,
  texts: number,
): Promise<RereadingsKilled> {
  const { page, cdp } = await open(context, script);
  const archive = await page.evaluate((list) => skillight.archiveOf(list, null), attempts(0, texts));
  const teach = (name: string): Promise<void> =>
    page.evaluate((own) => {
      const ownSkills = own === '' ? [] : [{ id: `own-${own}`, name: own, aliases: [] }];
      return chrome.storage.local.set({
        corrections: { notSkills: [], sameAs: [], alwaysOptional: [], ownSkills, version: 1 },
      });
    }, name);
  /** Waits until all were read by one that `isMeant`; answers its name and how long it took, in ms. */
  const settled = async (isMeant: (by: string) => boolean): Promise<{ ms: number; by: string }> => {
    for (const start = Date.now(); Date.now() - start < 60_000;) {
      const [by = '', ...others] = Object.keys((await page.evaluate(() => skillight.readings())).by);
      if (others.length === 0 && by !== '' && isMeant(by)) return { ms: Date.now() - start, by };
      await pause(50);
    }
    throw new Error('The texts were not read again.');
  };
  const WORDS = ['thing', 'people', 'line', 'posting'];
  await page.evaluate((text) => skillight.startFrom(text), archive);
  await teach('nothing');
  const first = await settled(() => true);
  await teach('thing');
  const { ms, by } = await settled((one) => one !== first.by);
  const expected = await page.evaluate(() => skillight.exported());
  await page.evaluate((text) => skillight.startFrom(text), archive);
  let [halfway, torn, lost] = [0, 0, 0];
  for (let kill = 0; kill < kills; kill++) {
    await teach(WORDS[(kill + 1) % WORDS.length] ?? '');
    await pause(Math.random() * ms * 1.5);
    await stop(cdp);
    const now = await page.evaluate(() => skillight.readings());
    torn += now.torn;
    lost += now.lost;
    if (Object.keys(now.by).length > 1) halfway++;
  }
  // What was taught already wakes nobody.
  await teach('nothing');
  await teach('thing');
  await settled((one) => one === by);
  const same = (await page.evaluate(() => skillight.exported())) === expected;
  // It may be at work again.
  await stop(cdp);
  await page.close();
  return { kills, halfway, torn, lost, same };
}
