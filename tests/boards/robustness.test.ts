import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { captures, expectedCaptures, fixtures, loadPage } from './page';

/** A page of LinkedIn or Indeed that shows a posting as long as its names are what they were. */
interface Subject {
  readonly name: string;
  readonly file: string;
  readonly url: string;
}

const own: Subject[] = fixtures()
  .filter(({ board }) => board === 'linkedin' || board === 'indeed')
  .map(({ board, name, file, expected }) => ({ name: `${board}/${name}`, file, url: expected.url }));
const shown = own.filter(({ file, url }) => read(file, url).state === 'found');
const hidden = own.filter((subject) => !shown.includes(subject));

const captured: Subject[] = expectedCaptures().flatMap(({ file: name, url }) => {
  const file = path.join(captures, name);
  return /^(linkedin|indeed)/.test(name) && existsSync(file) ? [{ name, file, url }] : [];
});
const subjects = [...shown, ...captured].map((subject) => ({ ...subject, before: read(subject.file, subject.url) }));

describe('a page whose class names have all changed', () => {
  it.each(subjects)('$name still gives its description', ({ file, url, before }) => {
    const after = read(file, url, renameClasses(random(1)));
    expect(after.text).toBe(before.text);
    expect(after).toMatchObject({ id: before.id, title: before.title });
    expect([before.company, null]).toContain(after.company);
  });
});

describe('200 pages that have lost classes, ids and data attributes at random', () => {
  const results = Array.from({ length: 200 }, (_, seed) => {
    const subject = subjects[seed % subjects.length];
    if (!subject) throw new Error('No page to change.');
    const { name, file, url, before } = subject;
    return { seed, name, before, after: read(file, url, loseNames(random(seed))) };
  });

  it('give their description and title in 95 of 100', () => {
    const lost = results.filter(
      ({ before, after }) => !sameText(before.text, after.text) || before.title !== after.title,
    );
    expect(
      lost.map(({ name, seed, after }) => `${name} (${seed.toString()}): ${after.state} ${after.reason}`).length,
    ).toBeLessThanOrEqual(10);
  });

  it('never give another company, job or place', () => {
    for (const { name, seed, before, after } of results) {
      expect([before.company, null, undefined], `${name} (${seed.toString()})`).toContain(after.company);
      expect([before.location, null, undefined], `${name} (${seed.toString()})`).toContain(after.location);
      expect([before.id, undefined]).toContain(after.id);
    }
  });
});

describe('a page that shows no posting, or another than its address', () => {
  it.each(hidden)('$name gives none without its names either', ({ file, url }) => {
    for (let seed = 0; seed < 8; seed++) expect(read(file, url, loseNames(random(seed))).state).not.toBe('found');
  });
});

function read(file: string, url: string, change?: (element: Element) => void) {
  const document = loadPage(file, url);
  if (change) document.querySelectorAll('*').forEach(change);
  const finding = readPosting(document, new URL(url));
  if (finding.state !== 'found') return { state: finding.state, reason: finding.reason, text: '' };
  const { state, id, title, company, location, elements } = finding;
  return { state, reason: '', id, title, company, location, text: readText(elements).text };
}

function renameClasses(next: () => number): (element: Element) => void {
  return (element) => {
    const names = element.getAttribute('class')?.split(/\s+/).filter(Boolean) ?? [];
    if (names.length)
      element.setAttribute('class', names.map(() => `_${Math.floor(next() * 2 ** 32).toString(16)}`).join(' '));
  };
}

/** Each page keeps another share of its names, some none. */
function loseNames(next: () => number): (element: Element) => void {
  const share = 0.2 + next() * 0.8;
  return (element) => {
    for (const { name } of [...element.attributes]) {
      if ((name === 'class' || name === 'id' || name.startsWith('data-')) && next() < share)
        element.removeAttribute(name);
    }
  };
}

/** The same words but for a heading more or less. */
function sameText(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (!a || !b) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / a.size > 0.97 && shared / b.size > 0.95;
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
