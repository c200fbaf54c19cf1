/** Résumés in real Chromium: read in their worker, confirmed by keyboard, taken back; hostile ones refused, whatever they try. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBehind, type Chromium } from '@/scripts/chromium';
import { HOSTILE_FILES } from '@/tests/resume/hostile';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { listenTo, openTestChromium } from './chromium';
import { extensionIn, startAnew, type Extension } from './extension';
import { openWeb, type Web } from './web';

let web: Web;
let chromium: Chromium;
let extension: Extension;
let options: Page;
let lines: string[];

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
  await startAnew(chromium.context, extension);
  await extension.storeProfile(EMPTY_PROFILE);
  options = await openBehind(chromium.context, 'options.html');
  await options.bringToFront();
  lines = listenTo(options);
  await options.getByRole('button', { name: 'Choose a résumé …' }).waitFor();
});

const give = (name: string, bytes: Uint8Array): Promise<void> =>
  options.locator('.resume input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const resume = (name: string): Buffer => readFileSync(path.resolve(import.meta.dirname, '../resume/files', name));
const skillRows = () => options.locator('#skills .skill-rows li');

describe('a résumé', () => {
  it.each(['03-data.pdf', '01-backend.docx'])('%s is read, taken over and taken back', async (name) => {
    await give(name, resume(name));
    const heading = options.getByRole('heading', { name: new RegExp(`skills in ${name}`) });
    await heading.waitFor();
    // The focus went to what took the button's place.
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await options.getByRole('checkbox', { name: 'Python' }).press('Space');
    const take = options.getByRole('button', { name: /^Take over/ });
    await take.press('Enter');
    await expect.poll(() => skillRows().count()).toBeGreaterThan(10);
    expect(await options.getByRole('button', { name: 'Remove Python' }).count()).toBe(0);
    await options.getByRole('status').getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => skillRows().count()).toBe(0);
    expect(lines).toEqual([]);
  });

  it('is read from pasted text too, and marks what is there already', async () => {
    await extension.storeProfile({ ...EMPTY_PROFILE, skills: [{ skill: 'python', level: 'expert', years: 9 }] });
    await options.getByText('Paste its text instead').press('Enter');
    await options.getByRole('textbox', { name: 'The text of your résumé' }).fill('Skills\nPython (3 years), Go');
    await options.getByRole('button', { name: 'Read the text' }).press('Enter');
    const known = options.getByRole('listitem').filter({ hasText: 'already there' });
    await known.waitFor();
    expect(await known.getByRole('checkbox').isChecked()).toBe(false);
    await options.getByRole('button', { name: 'Take over 1 entry' }).press('Enter');
    await options.getByRole('button', { name: 'Remove Go' }).waitFor();
    expect(
      await options
        .getByRole('spinbutton', { name: /Python/ })
        .first()
        .inputValue(),
    ).toBe('9');
  });
});

// All of them, with the page's lag and the memory: `npm run bench -- hostile`.
it('hostile files are refused or read, do nothing else, and the next file is read as if nothing had been', async () => {
  for (const name of ['contents-loop.pdf', 'script.pdf', 'locked.pdf', 'scanned.pdf']) {
    const { make, outcomes } = HOSTILE_FILES.find((one) => one.name === name)!;
    await give(name, make());
    const refused = options.getByRole('alert').filter({ hasText: name });
    const read = options.getByRole('heading', { name: new RegExp(`in ${name}`) });
    await refused.or(read).waitFor();
    expect(await read.count(), name).toBe(outcomes.includes('read') ? 1 : 0);
    if (outcomes.includes('read')) await options.getByRole('button', { name: 'Discard' }).press('Enter');
  }
  expect(await options.evaluate(() => 'harmed' in globalThis)).toBe(false);
  await give('next.txt', Buffer.from('Skills\nPython, Go'));
  await options.getByRole('heading', { name: '2 skills in next.txt' }).waitFor();
  expect(lines).toEqual([]);
});
