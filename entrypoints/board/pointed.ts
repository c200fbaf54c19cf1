/** What the user pointed at on this site. */
import { browser } from 'wxt/browser';
import { elementAt } from '@/utils/page/point';

/** Where the rules are stored (utils/store/site-rules.ts); its parser would make this script half as large again. */
const KEY = 'sites';

/** The paths remembered for this host; empty where nothing was pointed at. */
export async function pathsHere(): Promise<readonly string[]> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    const paths = property(property(stored, 'pointed'), location.hostname);
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

/** The element, where the page has it now. */
export function pointedAt(paths: readonly string[]): Element[] {
  const element = paths.length > 0 ? elementAt(document, paths) : undefined;
  return element === undefined ? [] : [element];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
