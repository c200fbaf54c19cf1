/** What this page shows: the board's finding and its text, as the follower wants it. */
import type { Board, Finding, Found } from '@/utils/boards/board';
import { chosen, namedByPage, type Choice } from '@/utils/boards/choice';
import { boardAmong } from '@/utils/boards/match-pattern';
import type { Posting } from '@/utils/boards/posting';
import { LIMITS } from '@/utils/messages';
import type { Look, Sight } from '@/utils/page/follow';
import { readInSteps, type PageText } from '@/utils/page/read-text';
import { workOn } from '@/utils/page/tasks';

/** A posting where it stands. */
export interface Shown {
  readonly posting: Posting;
  readonly found: Found;
  readonly page: PageText;
}

/** The address of the page: LinkedIn draws some of its pages inside a frame of its own that has none. */
export function pageAddress(): URL {
  if (window !== window.top && location.pathname.startsWith('/preload')) {
    try {
      if (window.top !== null) return new URL(window.top.location.href);
    } catch {
      // The frame of somebody else.
    }
  }
  return new URL(location.href);
}

/** A page as its board reads it. */
export interface Site {
  /** The board's id. */
  readonly id: string;
  /** The job the address points to; undefined where it says none. */
  readonly address: () => string | undefined;
  /** `paths`: what was pointed at on this host before. */
  readonly find: (paths: readonly string[]) => Finding;
  /** Calls back when another posting may be shown though nothing on the page changed, until the signal aborts. */
  readonly watch?: (changed: () => void, signal: AbortSignal) => void;
}

/** What this frame is to be read as; undefined where it is of none of the boards. `choose`: what its reader chose here. */
export function siteHere(boards: readonly Board[], choose: (paths: readonly string[]) => Choice): Site | undefined {
  const board = boardAmong(boards, pageAddress());
  if (board === undefined || (window !== window.top && board.frames !== true)) return undefined;
  return {
    id: board.id,
    address: () => addressedJob(board),
    find: (paths) =>
      finding((url) => chosen(board.find(document, url), choose(paths), board, namedByPage(board, document, url))),
  };
}

/** Looks at the page as it stands: first for the posting, then for its text; `reading` hears whose text it is. */
export function look(site: Site, paths: readonly string[], reading: (found: Found) => void): Look<Shown> {
  const found = site.find(paths);
  switch (found.state) {
    case 'none':
      return { kind: 'nothing' };
    case 'pending':
      return { kind: 'waiting', reason: found.reason };
    case 'signed-out':
    case 'empty':
    case 'unknown-layout':
      return { kind: 'trouble', trouble: found.state, reason: found.reason };
    case 'found':
      reading(found);
      return () =>
        read(
          site,
          found,
          readInSteps(found.elements, (element) => getComputedStyle(element)),
        );
  }
}

function addressedJob(board: Board): string | undefined {
  try {
    return board.jobId(pageAddress());
  } catch {
    // An address that cannot be decoded.
    return undefined;
  }
}

/** A reader that throws has met a layout it does not know. */
export function finding(read: (url: URL) => Finding): Finding {
  try {
    return read(pageAddress());
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown';
    return { state: 'unknown-layout', reason: `Reading the page failed: ${cause}`.slice(0, LIMITS.reason) };
  }
}

function read(site: Site, found: Found, steps: Iterator<undefined, PageText>): Look<Shown> {
  const done = workOn(steps);
  return done === undefined ? () => read(site, found, steps) : sightOf(site, found, done.value);
}

function sightOf(site: Site, found: Found, page: PageText): Sight<Shown> {
  const { id, url, title, company, location: place } = found;
  const key = `${site.id}:${id}`;
  if (page.text === '') return { kind: 'waiting', reason: `The description of job ${id} is not on the page yet.` };
  const cut = (value: string): string => value.slice(0, LIMITS.title);
  const posting: Posting = {
    ...{ key, board: site.id, id, url, text: page.text, title: cut(title) },
    ...{ company: company === null ? null : cut(company), location: place === null ? null : cut(place) },
  };
  return { kind: 'there', key, text: page.text, value: { posting, found, page } };
}
