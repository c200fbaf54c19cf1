/**
 * What a board's page can see of who reads it, written down by a script that is there before anything else: nothing
 * while marks are off, the same neutral marks for every user while they are on. Compared with a browser without us.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backgroundOf, type Chromium } from '@/scripts/chromium';
import { DEMO_PROFILE } from '@/scripts/demo/profile';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn } from './extension';
import { recordEverything, type Observation } from './in-page';
import { jobOf, publish, SITES, type Site } from './sites';
import { openWeb, type Web } from './web';

let web: Web;
let open: Chromium[] = [];

beforeEach(async () => {
  web = await openWeb();
});

afterEach(async () => {
  for (const chromium of open) await chromium.close();
  open = [];
  await web.close();
});

interface Visit {
  readonly extension: boolean;
  readonly marks?: boolean;
  readonly profile?: Profile;
}

/** What was observed at each site, and what was asked of the network on the way. */
async function observe({ extension: with_, marks = true, profile = EMPTY_PROFILE }: Visit): Promise<Observed[]> {
  const chromium = await openTestChromium(web, { extension: with_ });
  open.push(chromium);
  const { context } = chromium;
  const extension = with_ ? extensionIn(context) : null;
  await extension?.storeSettings({ marks, recording: true, boards: {} });
  await extension?.storeProfile(profile);
  const id = extension === null ? 'aaaa' : new URL((await backgroundOf(context)).url()).host;
  const all: Observed[] = [];
  for (const site of SITES) {
    publish(web, site);
    const page = await context.newPage();
    const console = listenTo(page);
    // WXT's content scripts send this one; a page that knows a published extension's id can listen for it.
    const names = ['wxt:locationchange', `${id}:board:wxt:content-script-started`, 'wxt:content-script-started'];
    await page.addInitScript(recordEverything, { names });
    const already = web.asked.length;
    await page.goto(jobOf(site, 0).url, { waitUntil: 'load' });
    if (extension !== null)
      await expect.poll(async () => (await extension.state()).page?.state, { timeout: 8000 }).toBe('read');
    // The same time for a page without us, in which there is nothing to wait for.
    await page.waitForTimeout(400);
    const asked = web.asked.slice(already).filter((url) => !isBrowsersOwn(url));
    all.push({ site, console, asked: asked.sort(), seen: await page.evaluate(() => observed()) });
    await page.close();
  }
  await chromium.close();
  open = open.filter((one) => one !== chromium);
  return all;
}

/** What the browser asks of its maker, whenever it likes, and the icon that it asks for once a site. */
function isBrowsersOwn(url: string): boolean {
  return /(^|\.)(google|googleapis|gstatic)\.com$/.test(new URL(url).hostname) || url.endsWith('/favicon.ico');
}

interface Observed {
  readonly site: Site;
  readonly console: readonly string[];
  readonly asked: readonly string[];
  readonly seen: Observation;
}

const unmarked = (all: readonly Observed[]): unknown =>
  all.map(({ seen, ...rest }) => ({ ...rest, seen: { ...seen, highlights: {}, looks: [] } }));

describe('a recorder in the page', { timeout: 180_000 }, () => {
  it('sees nothing of us while marks are off, and only neutral marks while they are on', async () => {
    const without = await observe({ extension: false });
    const off = await observe({ extension: true, marks: false, profile: DEMO_PROFILE });
    expect(off).toEqual(without);
    for (const { seen, console } of off) {
      expect(seen.now).toBe(seen.before);
      expect(seen.highlights).toEqual({});
      expect(console).toEqual([]);
    }
    const on = await observe({ extension: true, profile: DEMO_PROFILE });
    expect(unmarked(on)).toEqual(unmarked(without));
    for (const { seen } of on) {
      expect(seen.now).toBe(seen.before);
      expect(Object.keys(seen.highlights)).toContain('underline-solid-amber');
      expect(JSON.stringify(seen).match(/.{30}(skillight|chrome-extension).{30}/i)).toBeNull();
      expect(
        Object.keys(seen.highlights).filter((name) => !/^underline-(solid-amber|dashed-blue|dotted-grey)$/.test(name)),
      ).toEqual([]);
    }
  });

  it('sees the same, byte for byte, whoever reads', async () => {
    const profiles: Profile[] = [
      EMPTY_PROFILE,
      DEMO_PROFILE,
      { ...EMPTY_PROFILE, skills: [{ skill: 'rust', level: 'expert', years: 20 }], degree: 'phd', needsVisa: true },
    ];
    const observations: (readonly Observed[])[] = [];
    for (const profile of profiles) observations.push(await observe({ extension: true, profile }));
    expect(observations[1]).toEqual(observations[0]);
    expect(observations[2]).toEqual(observations[0]);
  });
});
