/** The results of a list: which element shows which job. By the board's own marks where it has any, else by its links. */
import type { Board } from './board';
import { boardAmong } from './match-pattern';

/** One result. */
export interface ResultCard {
  /** The board's own id of the job. */
  readonly id: string;
  readonly element: Element;
}

interface Marks {
  readonly selector: string;
  /** Of the id: the last digits or letters in this attribute. */
  readonly attribute: string;
  readonly id: RegExp;
  /** The card around what has the attribute; the element itself where nothing is named. */
  readonly within?: string;
}

/** What boards mark their results with besides links (docs/boards.md). */
const MARKS: Readonly<Record<string, readonly Marks[]>> = {
  linkedin: [
    {
      selector: '[componentkey^="job-card-component-ref-"]',
      ...{ attribute: 'componentkey', id: /(\d{6,})$/ },
    },
    { selector: '[data-occludable-job-id]', attribute: 'data-occludable-job-id', id: /^(\d{6,})$/ },
    { selector: '[data-entity-urn*="jobPosting:"]', attribute: 'data-entity-urn', id: /(\d{6,})$/ },
  ],
  indeed: [{ selector: 'a[data-jk]', attribute: 'data-jk', id: /^([0-9a-f]{16})$/, within: '.cardOutline, li, td' }],
  remoteok: [{ selector: 'tr.job[data-id]', attribute: 'data-id', id: /^(\d+)$/, within: 'tr' }],
};

/** Elements that are one result of a list. */
const CARD = 'li, article, tr, [role="listitem"], [role="option"]';
/** A page with more links is no list for a reader. */
const MOST_LINKS = 4_000;
/** Longer than a teaser: what it holds is the posting itself. */
const MOST_WORDS = 3_000;

/** Every result that is drawn, once, in page order. `jobs` remembers which link leads to which job. */
export function resultCards(
  document: Document,
  board: Board,
  jobs: Map<string, string | undefined> = new Map(),
): ResultCard[] {
  const cards = new Map<Element, Set<string>>();
  const add = (element: Element | null, id: string | undefined): void => {
    if (element !== null && id !== undefined) cards.set(element, (cards.get(element) ?? new Set()).add(id));
  };
  for (const { selector, attribute, id, within } of MARKS[board.id] ?? []) {
    for (const marked of document.querySelectorAll(selector)) {
      add(within === undefined ? marked : marked.closest(within), id.exec(marked.getAttribute(attribute) ?? '')?.[1]);
    }
  }
  const marked = new Set([...cards.values()].flatMap((ids) => [...ids]));
  for (const link of [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST_LINKS)) {
    const id = jobOf(link.href, board, jobs);
    // What the board marks itself is known better than by its links.
    if (id !== undefined && !marked.has(id)) add(link.closest(CARD), id);
  }
  const found: ResultCard[] = [];
  const seen = new Set<string>();
  for (const [element, ids] of cards) {
    const [id] = ids;
    // A box around several results is none itself, and of two copies the one that is drawn counts.
    if (id === undefined || ids.size > 1 || seen.has(id) || !isDrawn(element)) continue;
    if (element.textContent.length > MOST_WORDS) continue;
    seen.add(id);
    found.push({ id, element: roomIn(element) });
  }
  return found;
}

/** In a row only a cell can hold what is added. */
function roomIn(element: Element): Element {
  return element.localName === 'tr'
    ? (element.querySelector('td:has(a)') ?? element.querySelector('td') ?? element)
    : element;
}

function jobOf(href: string, board: Board, jobs: Map<string, string | undefined>): string | undefined {
  if (jobs.has(href)) return jobs.get(href);
  let id: string | undefined;
  try {
    const url = new URL(href);
    if (boardAmong([board], url) !== undefined) id = board.jobId(url);
  } catch {
    // No address that can be read.
  }
  jobs.set(href, id);
  return id;
}

function isDrawn(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
