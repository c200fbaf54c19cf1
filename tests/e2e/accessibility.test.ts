/** Every screen, empty and full, in real Chromium: for who reads in the dark, large, by voice, by keys, or with own colours. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backgroundOf, openBehind, type Chromium } from '@/scripts/chromium';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { COLOUR, findings, moving, overflowing, smallTargets } from './axe';
import { openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { SCREENS, type Filling, type Screen } from './screens';
import { publish, SITES } from './sites';
import { openWeb, type Web } from './web';

const WAIT = { timeout: 10_000, interval: 100 };
const LEAST_TARGET = 32;
const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

let web: Web;
let chromium: Chromium;
let extension: Extension;
let keys: string[] = [];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

async function fill(filling: Filling): Promise<void> {
  const page = await startAnew(chromium.context, extension);
  await extension.forget();
  keys = [];
  if (filling === 'empty') {
    await extension.storeProfile(EMPTY_PROFILE);
    return;
  }
  for (const job of publish(web, SITES[0]!).slice(0, 3)) {
    await page.goto(job.url);
    await vi.waitFor(async () => {
      expect((await extension.state()).seen?.key).toBe(job.key);
    }, WAIT);
    keys.unshift(job.key);
  }
  await vi.waitFor(async () => {
    expect((await extension.state()).page?.state).toBe('read');
  }, WAIT);
}

async function openScreen({ path, besidePosting = false }: Screen): Promise<Page> {
  if (besidePosting) return openBehind(chromium.context, path(keys));
  const page = await chromium.context.newPage();
  await page.goto(new URL(`/${path(keys)}`, (await backgroundOf(chromium.context)).url()).href);
  return page;
}

describe.each<Filling>(['empty', 'full'])('%s', (filling) => {
  beforeAll(() => fill(filling));

  it.each(SCREENS.filter(({ ready }) => ready[filling] !== undefined).map((screen) => [screen.name, screen] as const))(
    '%s',
    async (_, screen) => {
      const page = await openScreen(screen);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: screen.width, height: 800 });
      await screen.ready[filling]?.(page);
      await screen.open?.(page);
      const found: Record<string, string[]> = {};
      for (const [look, media] of LOOKS) {
        await page.emulateMedia(media);
        found[look] = await findings(page, look === 'light' ? undefined : COLOUR);
      }
      found['targets'] = await smallTargets(page, LEAST_TARGET);
      found['motion'] = await moving(page);
      await page.setViewportSize({ width: 320, height: 640 });
      found['320 px'] = await overflowing(page);
      // The popup grows with its text.
      await page.setViewportSize({ width: screen.besidePosting ? 2 * screen.width : screen.width, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      found['text of 200 %'] = await overflowing(page);
      await page.close();
      expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({});
    },
  );
});

it('would see what is wrong', async () => {
  const page = await chromium.context.newPage();
  await page.setContent(`<html lang="en"><title>Wrong</title><main><h1>Wrong</h1>
    <p style="color:#6a6a6a">5:1 is enough for AA and not for us</p><img src="data:,">
    <button style="width:20px;height:20px;padding:0">x</button> <div style="width:2000px">wide</div></main>`);
  await page.evaluate(() => document.body.animate([{ rotate: '0deg' }, { rotate: '1deg' }], { duration: 1e6 }));
  const found = await findings(page);
  expect(found.some((line) => line.startsWith('color-contrast-enhanced'))).toBe(true);
  expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
  expect(await findings(page, COLOUR)).not.toEqual([]);
  expect(await smallTargets(page, LEAST_TARGET)).toHaveLength(1);
  expect(await overflowing(page)).toHaveLength(1);
  expect(await moving(page)).toHaveLength(1);
  await page.close();
});
