/** A page of ours worked as by somebody who has no mouse. */
import type { Locator, Page } from 'playwright-core';

/** As many as the longest screen has places for the focus, and some more. */
const MOST_PRESSES = 300;

/**
 * Presses Tab until the focus is on the element.
 * @throws Error when Tab does not come to it
 */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${element.toString()}.`);
}
