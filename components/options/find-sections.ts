/** Search in the options: by all that a section says, its labels and choices included. */

/** The marks of the words that were found (::highlight in options.css). */
const FOUND = 'options-found';

/**
 * Ids of the sections that say every one of the words, and marks these there. null where nothing is searched.
 * @param root - the element around all sections
 */
export function findSections(root: ParentNode, typed: string): ReadonlySet<string> | null {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const sections = [...root.querySelectorAll<HTMLElement>('section[id]')];
  const found = words.length === 0 ? [] : sections.filter((section) => saysAll(section, words));
  mark(found, words);
  return words.length === 0 ? null : new Set(found.map(({ id }) => id));
}

function saysAll(section: HTMLElement, words: readonly string[]): boolean {
  const labels = [...section.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
  const said = fold([section.textContent, ...labels].join('\n'));
  return words.every((word) => said.includes(word));
}

function mark(sections: readonly HTMLElement[], words: readonly string[]): void {
  // Old browsers find without marking.
  if (!('highlights' in CSS)) return;
  const ranges = sections.flatMap((section) => rangesIn(section, words));
  if (ranges.length === 0) CSS.highlights.delete(FOUND);
  else CSS.highlights.set(FOUND, new Highlight(...ranges));
}

function rangesIn(section: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const said = fold(node.nodeValue ?? '');
    for (const word of words) {
      for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Lower case, letter by letter, so that places stay what they are. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
