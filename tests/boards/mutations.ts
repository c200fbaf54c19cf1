/** Pages as a board may have them tomorrow: the same words in the same order, other names around them. Seeded. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { captures, expectedCaptures, fixtures, loadPage } from './page';

/** A page, and the address it stands for. */
export interface Subject {
  readonly name: string;
  readonly file: string;
  readonly url: string;
}

/** Changes one element; called for each of a document, in its order. */
export type Mutation = (element: Element) => void;

/** What a page gives; of one that gives nothing only why. */
export interface Given {
  readonly state: string;
  readonly reason: string;
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly company?: string | null;
  readonly location?: string | null;
}

/** Our own pages, and the captured ones where they are at hand. */
export function subjects(): readonly Subject[] {
  const own = fixtures().map(({ board, name, file, expected }) => ({
    name: `${board}/${name}`,
    file,
    url: expected.url,
  }));
  const captured = expectedCaptures().map(({ file: name, url }) => ({ name, file: path.join(captures, name), url }));
  return [...own, ...captured.filter(({ file }) => existsSync(file))];
}

export const boardOf = ({ name }: Subject): string => name.replace(/\/.*/, '');

export function give({ file, url }: Subject, change?: Mutation): Given {
  const document = loadPage(file, url);
  if (change) document.querySelectorAll('*').forEach(change);
  try {
    const finding = readPosting(document, new URL(url));
    if (finding.state !== 'found') return { state: finding.state, reason: finding.reason, text: '' };
    const { state, id, title, company, location, elements } = finding;
    return { state, reason: '', id, title, company, location, text: readText(elements).text };
  } finally {
    document.defaultView?.close();
  }
}

export function renameClasses(next: () => number): Mutation {
  return (element) => {
    const names = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
    if (names.length)
      element.setAttribute('class', names.map(() => `_${Math.floor(next() * 2 ** 32).toString(16)}`).join(' '));
  };
}

/** Takes classes, ids and data attributes away, each page another share of them, or as many as given. */
export function loseNames(next: () => number, share = 0.2 + next() * 0.8): Mutation {
  return (element) => {
    for (const { name } of [...element.attributes]) {
      if ((name === 'class' || name === 'id' || name.startsWith('data-')) && next() < share)
        element.removeAttribute(name);
    }
  };
}

/** Whether both are the same words, but for a heading more or less. */
export function sameText(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (!a || !b) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / a.size > 0.97 && shared / b.size > 0.95;
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, everywhere. */
export function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
