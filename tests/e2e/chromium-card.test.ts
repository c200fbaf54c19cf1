/** The card beside a mark, in real Chromium: by mouse and by key, what the page can see of it, and what it changes. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backgroundOf, type Chromium } from '@/scripts/chromium';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import type { browser } from 'wxt/browser';
import { spokenIn } from './accessible';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { jobOf, publish, SITES, type Job, type Site } from './sites';
import { openWeb, type Web } from './web';

declare const chrome: typeof browser;

/** Where pictures go for who wants to look at them. */
const PICTURES = process.env['SKILLIGHT_PICTURES'];

let web: Web;
let chromium: Chromium;
let extension: Extension;
let page: Page;
let console: string[];

beforeAll(async () => {
  web = await openWeb();
  chromium = await openTestChromium(web);
  extension = extensionIn(chromium.context);
});

afterAll(async () => {
  await chromium.close();
  await web.close();
});

beforeEach(async () => {
  await store({ corrections: undefined });
  page = await startAnew(chromium.context, extension);
  console = listenTo(page);
});

async function visit(site: Site): Promise<Job> {
  publish(web, site);
  const job = jobOf(site, 0);
  await page.goto(job.url);
  await expect.poll(() => isMarked(job.skills[0]), { timeout: 8000 }).toBe(true);
  await expect.poll(async () => (await extension.state()).page, { timeout: 3000 }).toMatchObject({ key: job.key });
  return job;
}

/** Whether a mark says this word. */
function isMarked(word: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const words = ({ startContainer, startOffset, endOffset }: AbstractRange): string | undefined =>
      startContainer.textContent?.slice(startOffset, endOffset);
    return ['solid-amber', 'dashed-blue', 'dotted-grey'].some((look) =>
      [...(CSS.highlights.get(`underline-${look}`) ?? [])].some((range) => words(range) === wanted),
    );
  }, word);
}

/** Where the first mark with this word stands. */
function markOf(word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = live.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error(`No mark says ${wanted}`);
  }, word);
}

/** What the page sees beside its body and head, with the room that hit tests find. */
function strangers(): Promise<{ html: string; shadow: boolean; room: string }[]> {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => !['head', 'body'].includes(element.localName))
      .map((element) => {
        const rows: number[] = [];
        for (let y = 0; y < innerHeight; y += 4) {
          let width = 0;
          for (let x = 0; x < innerWidth; x += 8) if (document.elementFromPoint(x, y) === element) width++;
          if (width > 0) rows.push(width);
        }
        return {
          html: element.outerHTML,
          shadow: element.shadowRoot !== null,
          room: `${String(rows.length)} × ${String(Math.max(0, ...rows))}`,
        };
      }),
  );
}

async function hover(word: string): Promise<void> {
  const { x, y } = await markOf(word);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await expect.poll(strangers, { timeout: 2000 }).toHaveLength(1);
}

async function step(direction: 'next' | 'previous'): Promise<void> {
  const background = await backgroundOf(chromium.context);
  await background.evaluate(async (to) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'step', direction: to });
  }, direction);
}

/** Steps to a mark and waits for its card; answers the mark's words. */
async function openByKey(): Promise<string> {
  await step('next');
  await expect.poll(strangers, { timeout: 2000 }).toHaveLength(1);
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('underline-flash') ?? [];
    return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '';
  });
}

async function store(items: Record<string, unknown>): Promise<void> {
  const background = await backgroundOf(chromium.context);
  const gone = Object.keys(items).filter((key) => items[key] === undefined);
  await background.evaluate((keys) => chrome.storage.local.remove(keys), gone);
}

async function stored(key: string): Promise<unknown> {
  const background = await backgroundOf(chromium.context);
  return background.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** Goes to the card's button by its place, as the keyboard does. */
async function press(nth: number): Promise<void> {
  for (let i = 0; i < nth; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

const [view, , , , classicIndeed] = SITES;

describe.each(SITES)('$name', (site) => {
  it('opens by mouse as one bare element and leaves the document as it was', async () => {
    const [skill] = (await visit(site)).skills;
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(skill);
    const [seen] = await strangers();
    expect(seen).toMatchObject({ shadow: false });
    expect(seen?.html).toMatch(/^<div(?: xmlns="http:\/\/www\.w3\.org\/1999\/xhtml")?><\/div>$/);
    await page.keyboard.press('Escape');
    expect(await strangers()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(console.filter((line) => !line.includes('404'))).toEqual([]);
  });

  it('closes when the mouse leaves, and not while it is on the card', async () => {
    const [skill] = (await visit(site)).skills;
    await hover(skill);
    const on = await page.evaluate(() => {
      for (let y = 0; y < innerHeight; y += 4) {
        for (let x = 0; x < innerWidth; x += 4) {
          if (document.elementFromPoint(x, y) === document.documentElement.lastElementChild)
            return { x: x + 8, y: y + 8 };
        }
      }
      throw new Error('The card is nowhere to be hit');
    });
    await page.mouse.move(on.x, on.y, { steps: 6 });
    await page.waitForTimeout(600);
    expect(await strangers()).toHaveLength(1);
    await page.mouse.move(3, 3, { steps: 4 });
    await expect.poll(strangers, { timeout: 2000 }).toEqual([]);
  });

  it('opens by key with the focus inside, goes on from mark to mark, and gives the focus back', async () => {
    await visit(site);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const field = document.createElement('button');
      document.body.prepend(field);
      field.focus();
    });
    await step('next');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.parentElement?.localName ?? '');
    await expect.poll(focused).toBe('html');
    expect(await strangers()).toHaveLength(1);
    const first = await page.evaluate(() => [...(CSS.highlights.get('underline-flash') ?? [])][0]?.startOffset);
    await step('next');
    const flashed = (): Promise<number | undefined> =>
      page.evaluate(() => [...(CSS.highlights.get('underline-flash') ?? [])][0]?.startOffset);
    await expect.poll(flashed).not.toBe(first);
    await step('previous');
    await expect.poll(flashed).toBe(first);
    await expect.poll(focused).toBe('html');
    for (let i = 0; i < 9; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('html');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('body');
    await page.evaluate(() => {
      document.body.firstElementChild?.remove();
    });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

describe('for who does not see it', () => {
  it('is a dialog with the skill’s name: its level, years and words of the posting, then what can be done, in that order', async () => {
    await extension.storeProfile(EMPTY_PROFILE);
    await visit(view!);
    await openByKey();
    const spoken = await spokenIn(page);
    const [dialog, ...parts] = spoken;
    // The skill that “backend services” names.
    expect(dialog).toBe('dialog: back-end development, focused');
    expect(parts.filter((part) => /^(?:heading|button)/.test(part))).toEqual([
      'heading: back-end development',
      'button: Close',
      'button: Add to my skills',
      'button: Not a skill here',
      'button: Same as …',
      'button: Always optional',
    ]);
    expect(spoken.join(' ')).toMatch(
      /button: Close text: Must have .*paragraph: Not in your skills paragraph: Asked in .*postings button/,
    );
    // In the order of the keys.
    const focused = async (): Promise<string | undefined> =>
      (await spokenIn(page)).find((part) => part.includes(', focused'));
    for (const name of ['Close', 'Add to my skills', 'Not a skill here', 'Same as …', 'Always optional', 'Close']) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(`button: ${name}, focused`);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // What was done is said, and its way back has the focus and says what it takes back.
    await expect.poll(focused).toBe('button: Undo: Added to your skills., focused');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await spokenIn(page)).some((part) => part.includes('Taken back'))).toBe(true);
  });
});

describe('what the page learns', () => {
  it('is the same for every profile: the same room, no word to be found, no animation', async () => {
    const rooms = new Set<string>();
    for (const profile of [
      EMPTY_PROFILE,
      { ...EMPTY_PROFILE, skills: [{ skill: 'rust', level: 'expert', years: 9 }] },
    ] as const) {
      await extension.storeProfile(profile);
      const [skill] = (await visit(view!)).skills;
      await hover(skill);
      rooms.add((await strangers())[0]?.room ?? '');
      const found = await page.evaluate(() => {
        const view = globalThis as unknown as { find(text: string, ...flags: boolean[]): boolean };
        const words = ['your skills', 'expert', 'Add to my', 'Must have', 'Not a skill'];
        const hits = words.filter((word) => view.find(word, false, false, true));
        getSelection()?.selectAllChildren(document.documentElement);
        const selected = String(getSelection());
        getSelection()?.removeAllRanges();
        const host = document.documentElement.lastElementChild as HTMLElement;
        return {
          hits,
          selected: selected.includes('your skills'),
          text: host.innerText,
          moving: document.getAnimations().length,
        };
      });
      expect(found).toEqual({ hits: [], selected: false, text: '', moving: 0 });
      await page.keyboard.press('Escape');
    }
    expect([...rooms]).toHaveLength(1);
    expect([...rooms][0]).not.toBe('');
  });

  it('cannot press the buttons by script', async () => {
    await visit(view!);
    await openByKey();
    await page.evaluate(() => {
      const host = document.activeElement as HTMLElement;
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(await stored('corrections')).toBeUndefined();
  });
});

describe('what the user teaches', () => {
  it('adds a skill and takes it back', async () => {
    await extension.storeProfile(EMPTY_PROFILE);
    await visit(view!);
    await openByKey();
    await press(2);
    const skills = async (): Promise<unknown> => ((await stored('profile')) as { skills?: unknown }).skills;
    await expect.poll(skills).toHaveLength(1);
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await expect.poll(skills).toEqual([]);
    expect(console.filter((line) => !line.includes('404'))).toEqual([]);
  });

  it('says that it is no skill here: its mark goes at once, and comes back', async () => {
    await visit(view!);
    const word = await openByKey();
    expect(await isMarked(word)).toBe(true);
    await press(3);
    await expect.poll(() => isMarked(word), { timeout: 3000 }).toBe(false);
    expect(await stored('corrections')).toMatchObject({ notSkills: [{ form: word }] });
    await page.keyboard.press('Enter');
    await expect.poll(() => isMarked(word), { timeout: 3000 }).toBe(true);
  });
});

describe('“same as …”', () => {
  it('is chosen by keyboard among skills that the page cannot read, and taken back', async () => {
    await visit(view!);
    const word = await openByKey();
    const seen = await page.evaluate(() => {
      const words: string[] = [];
      for (const type of ['keydown', 'keyup', 'input', 'beforeinput'] as const)
        addEventListener(
          type,
          (event) => words.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`),
          true,
        );
      return Object.assign(window, { words }).words;
    });
    expect(seen).toEqual([]);
    // Close, add, not here, same as; then the first of the choice has the focus.
    await press(4);
    await page.waitForTimeout(100);
    await picture('card-same-as');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.textContent)).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored('corrections')) as object).toMatchObject({ sameAs: [{ form: word }] });
    // What the page heard are the keys of every card: it can neither type nor read.
    const heard = await page.evaluate(() => (window as unknown as { words: string[] }).words);
    expect(heard.every((line) => /^key(down|up) (Tab|Enter)$/.test(line))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(async () => ((await stored('corrections')) as { sameAs: unknown }).sameAs).toEqual([]);
    expect(console.filter((line) => !line.includes('404'))).toEqual([]);
  });
});

describe('storage', () => {
  it('is closed to scripts in pages', async () => {
    await visit(view!);
    const client = await chromium.context.newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await client.send('Runtime.enable');
    const { id } = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))!;
    const expression = `chrome.storage.local.get(null).then(() => 'read', (error) => String(error))`;
    const answer = await client.send('Runtime.evaluate', { expression, contextId: id, awaitPromise: true });
    expect(answer.result.value).toMatch(/not allowed/i);
  });
});

describe('one page', () => {
  it('is left without marks while its reader wants that, also with the next job', async () => {
    const job = await visit(view!);
    const background = await backgroundOf(chromium.context);
    const hush = (quiet: boolean): Promise<void> =>
      background.evaluate(async (value) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (tab?.id !== undefined)
          chrome.tabs.sendMessage(tab.id, { type: 'quiet', quiet: value }).catch(() => undefined);
      }, quiet);
    const names = (): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);
    await hush(true);
    await expect.poll(names).toEqual([]);
    await expect
      .poll(async () => (await extension.state()).page, { timeout: 3000 })
      .toMatchObject({ key: job.key, marked: false, quiet: true });
    await hush(false);
    await expect.poll(names).toContain('underline-solid-amber');
  });
});

describe('own skills on the page', () => {
  it('are shown where the user wants it, follow the profile, and go with the switch', async () => {
    const job = await visit(view!);
    const over = (): Promise<string[]> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('underline-over') ?? [])].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        ),
      );
    const own = (skill: string) => ({ ...EMPTY_PROFILE, skills: [{ skill, level: 'expert', years: 9 }] }) as const;
    await extension.storeProfile(own(job.skills[0].toLowerCase()));
    await page.waitForTimeout(300);
    expect(await over()).toEqual([]);
    await extension.storeSettings({ marks: true, recording: true, boards: {}, showOwn: true });
    await expect.poll(over, { timeout: 4000 }).toContain(job.skills[0]);
    await picture('own-skills');
    await extension.storeProfile(own('cobol'));
    await expect.poll(over, { timeout: 4000 }).toEqual([]);
    await extension.storeProfile(own(job.skills[1].toLowerCase()));
    await expect.poll(over, { timeout: 4000 }).toContain(job.skills[1]);
    await extension.storeSettings({ marks: true, recording: true, boards: {} });
    await expect.poll(over, { timeout: 4000 }).toEqual([]);
  });
});

describe('kinds of marks', () => {
  it('are painted or not, at once', async () => {
    await visit(view!);
    await extension.storeSettings({ marks: true, recording: true, boards: {}, kinds: { required: false } });
    const names = (): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(names).not.toContain('underline-solid-amber');
    await extension.storeSettings({ marks: true, recording: true, boards: {} });
    await expect.poll(names).toContain('underline-solid-amber');
  });
});

if (PICTURES !== undefined)
  describe('pictures', () => {
    const GROUNDS = [
      ['light', { colorScheme: 'light', forcedColors: 'none' }, ''],
      [
        'dark',
        { colorScheme: 'dark', forcedColors: 'none' },
        'html, body, body * { background-color: #1b1f23 !important; color: #e8e8e8 !important }',
      ],
      ['forced', { colorScheme: 'dark', forcedColors: 'active' }, ''],
    ] as const;

    it.each([view!, classicIndeed!])('$name', async (site) => {
      for (const [name, media, style] of GROUNDS) {
        await page.emulateMedia(media);
        const [skill] = (await visit(site)).skills;
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, style);
        await hover(skill);
        await picture(`${site.board}-${name}`);
        await page.keyboard.press('Escape');
        await openByKey();
        await page.waitForTimeout(300);
        await press(2);
        await page.waitForTimeout(300);
        await picture(`${site.board}-${name}-keyboard`);
        await page.keyboard.press('Escape');
      }
    });
  });
