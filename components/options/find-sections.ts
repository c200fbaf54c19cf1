/** Search in the options: by all that a section says, its labels and choices included. */

/** The marks of the words that were found (::highlight in options.css). */
const FOUND = 'options-found';

/**
 * Ids of the sections that say every one of the words, which are marked there and unfolded. null where nothing is searched.
 * @param root - the element around all sections
 */
export function findSections(root: ParentNode, typed: string): ReadonlySet<string> | null {
  const words = lower(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const sections = [...root.querySelectorAll<HTMLElement>(':scope > section[id]')];
  const found = words.length === 0 ? [] : sections.filter((section) => saysAll(section, words));
  const ranges = found.flatMap((section) =>
    words.flatMap((word) => {
      const places = rangesOf(word, section);
      // What can be read already needs no unfolding.
      if (places.every((place) => foldOf(place) !== null)) places.forEach(unfold);
      return places;
    }),
  );
  mark(ranges);
  return words.length === 0 ? null : new Set(found.map(({ id }) => id));
}

function saysAll(section: HTMLElement, words: readonly string[]): boolean {
  const labels = [...section.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  const said = lower([section.textContent, ...labels].join('\n'));
  return words.every((word) => said.includes(word));
}

/** The closed fold that hides the place; the words on the fold itself are not hidden. */
function foldOf({ startContainer }: Range): HTMLDetailsElement | null {
  const element = startContainer.parentElement?.closest('summary')?.parentElement?.parentElement;
  return (element ?? startContainer.parentElement)?.closest<HTMLDetailsElement>('details:not([open])') ?? null;
}

function unfold(place: Range): void {
  for (let fold = foldOf(place); fold; fold = foldOf(place)) fold.open = true;
}

function mark(ranges: readonly Range[]): void {
  // Old browsers find without marking.
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(FOUND);
  else CSS.highlights.set(FOUND, new Highlight(...ranges));
}

function rangesOf(word: string, section: HTMLElement): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const said = lower(node.nodeValue ?? '');
    for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Lower case, letter by letter, so that places stay what they are. */
function lower(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
