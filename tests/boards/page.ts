/** Saved pages as documents, in Node: XHTML where the file says so, for LinkedIn nests lists in paragraphs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export const here = import.meta.dirname;

/** Pages of others, which are not part of the repository. */
export const captures = path.resolve(here, '../../../shared/pages/captures');
export const hasCaptures = existsSync(captures);

export function loadPage(file: string, url: string): Document {
  return parsePage(readFileSync(file), url, file.endsWith('.xhtml'));
}

export function parsePage(markup: string | Uint8Array, url: string, isXhtml = false): Document {
  const contentType = isXhtml ? 'application/xhtml+xml' : 'text/html';
  return new JSDOM(markup, { url, contentType, virtualConsole: new VirtualConsole() }).window.document;
}

/** What a captured page must give; of its text only the length, and a hash of its first and of its last four words. */
export interface ExpectedCapture {
  readonly file: string;
  readonly url: string;
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly layer: string;
  readonly length: number;
  readonly start: string;
  readonly end: string;
}

export function expectedCaptures(): ExpectedCapture[] {
  return JSON.parse(readFileSync(path.join(here, 'captures.json'), 'utf8')) as ExpectedCapture[];
}

/** What a fixture's page must give. */
export interface Expected {
  readonly url: string;
  /** Of a page that shows no posting. */
  readonly state?: string;
  readonly expect?: {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly company: string | null;
    readonly location: string | null;
    readonly layer: string;
    /** Line by line. */
    readonly text: readonly string[];
  };
}

export interface Fixture {
  readonly board: string;
  readonly name: string;
  readonly file: string;
  readonly expected: Expected;
}

/** All fixtures: tests/boards/<board>/<case>/ with a page and what it must give. A case without either is an error. */
export function fixtures(): Fixture[] {
  const folders = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  return folders(here).flatMap((board) =>
    folders(path.join(here, board)).map((name) => {
      const folder = path.join(here, board, name);
      const page = ['page.html', 'page.xhtml'].find((candidate) => existsSync(path.join(folder, candidate)));
      const expectation = path.join(folder, 'expected.json');
      if (!page) throw new Error(`${board}/${name} has no page.html or page.xhtml.`);
      if (!existsSync(expectation))
        throw new Error(`${board}/${name} has no expected.json: say what the page must give.`);
      const expected = JSON.parse(readFileSync(expectation, 'utf8')) as Expected;
      return { board, name, file: path.join(folder, page), expected };
    }),
  );
}
