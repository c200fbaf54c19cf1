/** What this page shows: the board's finding and its text, as the follower wants it. */
import type { Board, Finding, Found } from '@/utils/boards/board';
import { chosen, namedByPage, type Choice } from '@/utils/boards/choice';
import { boardAmong } from '@/utils/boards/match-pattern';
import type { Posting } from '@/utils/boards/posting';
import { LIMITS } from '@/utils/messages';
import type { Sight } from '@/utils/page/follow';
import { readText, type PageText } from '@/utils/page/read-text';

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
  readonly find: () => Finding;
}

/** What this frame is to be read as; undefined where it is of none of the boards. `choice` is what its reader chose here. */
export function siteHere(boards: readonly Board[], choice: () => Choice): Site | undefined {
  const board = boardAmong(boards, pageAddress());
  if (board === undefined || (window !== window.top && board.frames !== true)) return undefined;
  return {
    id: board.id,
    address: () => addressedJob(board),
    find: () => finding((url) => chosen(board.find(document, url), choice(), board, namedByPage(board, document, url))),
  };
}

/** Looks at the page as it stands: first for the posting, then for its text. */
export function look(site: Site): Sight<Shown> | (() => Sight<Shown>) {
  const found = site.find();
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
      return () => sightOf(site, found);
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

function sightOf(site: Site, found: Found): Sight<Shown> {
  const page = readText(found.elements, (element) => getComputedStyle(element));
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
