/** What each tag means for the text of a page. Names are lower case, so that HTML and XHTML read alike. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never part of what a reader reads. */
const SKIPPED = set(
  'style script noscript template svg iframe object embed video audio canvas img picture map input select textarea option datalist head title meta link progress meter',
);

/** Begin and end on lines of their own. */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup html legend li main menu nav ol optgroup pre search section summary table tbody tfoot thead tr ul',
);

/** Blocks that a browser sets apart by an empty line. */
const PARAGRAPHS = set('p h1 h2 h3 h4 h5 h6 hr');

/** A paragraph in one of these is the item's own text, not one more paragraph. */
const ITEMS = set('li td th dd dt summary');

const HEADINGS = set('h1 h2 h3 h4 h5 h6 summary');

const PREFORMATTED = set('pre listing xmp plaintext');

/** Inline styles and the usual utility classes that keep line breaks, for documents without computed styles. */
const KEEPS_BREAKS = /white-space(?:-collapse)?:\s*(?:pre|break-spaces)/i;
const KEEPS_BREAKS_CLASS = /(?:^|\s)whitespace-(?:pre|break)/;

/** Whether the element and all below it are left out: no text for a reader, or a control such as "… more". */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return true;
  if (name !== 'button' && element.getAttribute('role') !== 'button') return false;
  // The heading of a part that folds is a button inside a heading.
  const parent = element.parentElement;
  return parent === null || !(HEADINGS.has(parent.localName) || parent.getAttribute('role') === 'heading');
}

/** Newlines that the element asks for before and after itself: 0 inline, 1 a line of its own, 2 a paragraph. */
export function linesAround(element: Element): 0 | 1 | 2 {
  const name = element.localName;
  if (BLOCKS.has(name)) return 1;
  if (!PARAGRAPHS.has(name)) return 0;
  const parent = element.parentElement;
  return parent !== null && ITEMS.has(parent.localName) ? 1 : 2;
}

/** Whether line breaks in its source are line breaks for the reader, as far as its tag and attributes tell. */
export function keepsLineBreaks(element: Element): boolean {
  return (
    PREFORMATTED.has(element.localName) ||
    KEEPS_BREAKS.test(element.getAttribute('style') ?? '') ||
    KEEPS_BREAKS_CLASS.test(element.getAttribute('class') ?? '')
  );
}
