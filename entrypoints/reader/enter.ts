/** Brings the script for any page into a tab, after a click or a key that let us in. Used by the popup and the background. */
import { browser } from 'wxt/browser';
import { placeOrder, takeReport, type Order } from './order';

/** @throws Error where the browser lets no extension in: its own pages, its store */
export async function enter(tabId: number, order: Order): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: placeOrder, args: [order] });
  if (order !== 'report') await browser.scripting.insertCSS({ target, files: ['assets/marks.css'] });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** The layout of the tab's page, without a word of it. */
export async function reportOf(tabId: number): Promise<string> {
  await enter(tabId, 'report');
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: takeReport });
  return typeof answer?.result === 'string' ? answer.result : '';
}
