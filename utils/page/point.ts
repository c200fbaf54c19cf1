/** Names the place of an element in a page, so that it is found again on the site's other pages: never by its words. */

/** What sites put on elements to find them again themselves, in their own tests. */
const HOOKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-qa-id',
  'data-cy',
  'data-hook',
  'data-ui',
  'data-automation',
  'data-automation-id',
  'data-component',
  'data-section',
  'itemprop',
];

const LONGEST = 1_000;
/** More levels than pages have; an element deeper than this is named by its own attributes or not at all. */
const MOST_STEPS = 60;

/**
 * Paths (CSS selectors) that lead to this element and no other, the steadiest first: by its own name, from the nearest
 * named element around it, from the body down. Empty where no path leads to it alone.
 */
export function pathsTo(element: Element): string[] {
  const own = nameOf(element);
  const steps: string[] = [];
  let fromNamed: string | undefined;
  let at: Element | null = element;
  while (at !== null && at.localName !== 'body' && steps.length < MOST_STEPS) {
    steps.unshift(stepTo(at));
    at = at.parentElement;
    const name: string | undefined = at === null || fromNamed !== undefined ? undefined : nameOf(at);
    if (name !== undefined) fromNamed = [name, ...steps].join(' > ');
  }
  const fromBody = at?.localName === 'body' ? ['body', ...steps].join(' > ') : undefined;
  const paths = [own, fromNamed, fromBody].filter((path) => path !== undefined);
  return [...new Set(paths)].filter(
    (path) => path.length <= LONGEST && leadsTo(element.ownerDocument, path) === element,
  );
}

/** The element that the first of the paths with just one end leads to. */
export function elementAt(document: Document, paths: readonly string[]): Element | undefined {
  for (const path of paths) {
    const element = leadsTo(document, path);
    if (element !== undefined) return element;
  }
  return undefined;
}

function leadsTo(document: Document, path: string): Element | undefined {
  try {
    const [element, other] = document.querySelectorAll(path);
    return other === undefined ? element : undefined;
  } catch {
    // No selector at all: the storage is not only ours to write.
    return undefined;
  }
}

/** A selector of attributes that only this element has. */
function nameOf(element: Element): string | undefined {
  const names = [isSteady(element.id) ? `#${element.id}` : '', ...hooksOf(element)];
  return names.find((name) => name !== '' && leadsTo(element.ownerDocument, name) === element);
}

function hooksOf(element: Element): string[] {
  return HOOKS.flatMap((hook) => {
    const value = element.getAttribute(hook);
    return value !== null && isSteady(value) ? [`[${hook}="${value}"]`] : [];
  });
}

/** The element among its siblings. */
function stepTo(element: Element): string {
  const { localName, parentElement } = element;
  const siblings = [...(parentElement?.children ?? [])];
  if (!/^[a-z][a-z0-9-]*$/.test(localName)) return `*:nth-child(${siblings.indexOf(element) + 1})`;
  const alike = siblings.filter((sibling) => sibling.localName === localName);
  return alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(element) + 1})` : localName;
}

/** A name somebody gave, not a number that was counted up or drawn by lot, nor words. */
function isSteady(value: string): boolean {
  return /^[A-Za-z][\w-]{1,59}$/.test(value) && !/\d{2}/.test(value) && (value.match(/\d/g) ?? []).length < 3;
}
