/** What the user pointed at on this site. */
import { elementAt } from '@/utils/page/point';

/** The element, where the page has it now. */
export function pointedAt(paths: readonly string[]): Element[] {
  const element = paths.length > 0 ? elementAt(document, paths) : undefined;
  return element === undefined ? [] : [element];
}
