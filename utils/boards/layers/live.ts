/** Where a text stands on the page, so that marks can be painted there. */
import { line } from './text';

/** The smallest elements of the page that hold the text of `parts`, in reading order; empty where it is not shown. */
export function liveElements(scope: Element, parts: readonly Element[]): Element[] {
  const wanted = words(parts.map((part) => line(part) ?? '').join(' '));
  const probes = probesOf(wanted);
  const hits = (element: Element): number => {
    const text = ` ${words(line(element) ?? '').join(' ')} `;
    return probes.filter((probe) => text.includes(` ${probe} `)).length;
  };
  let found = scope;
  const all = hits(scope);
  if (!probes.length || all < probes.length * 0.8) return [];
  for (
    let next: Element | undefined = scope;
    next;
    next = [...next.children].find((child) => hits(child) >= all * 0.95)
  )
    found = next;
  const spare = words(line(found) ?? '').length / wanted.length;
  if (spare < 1.3) return [found];
  const children = [...found.children];
  const held = children.map((child) => hits(child) > 0);
  return held.includes(true) ? children.slice(held.indexOf(true), held.lastIndexOf(true) + 1) : [found];
}

/** Four words in a row from up to 24 places, the beginning and the end among them. */
function probesOf(wanted: readonly string[]): string[] {
  const last = Math.max(0, wanted.length - 4);
  const count = Math.min(24, last + 1);
  if (!wanted.length) return [];
  return Array.from({ length: count }, (_, at) => {
    const start = Math.round((at * last) / Math.max(1, count - 1));
    return wanted.slice(start, start + 4).join(' ');
  });
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
