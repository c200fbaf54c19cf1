/** Names that share their last words: "machine/deep learning", "unit, integration and end-to-end tests". */
import { slotOf, type FormIndex, type IndexedForm } from '@/utils/taxonomy/taxonomy';
import { foldWord, type Words } from '@/utils/taxonomy/tokenise';
import type { Hit } from './find';

/** What may stand between two beginnings of one name. */
const AND = /^\s*(?:[/,&+]|,?\s*(?:and|or|und|oder|et|ou|y|o|and\/or)\s|-\s*(?:und|oder)\s)\s*$/i;
const CONJUNCTION = /^(?:and|or|und|oder|et|ou|y|o)$/i;
/** Beginnings looked at before a name, words of a beginning, and words of an ending at the most. */
const MOST_BEGINNINGS = 5;
const MOST_WORDS = 2;
const MOST_TAIL = 2;

/**
 * Hits that borrow the last words of the hit behind them. They span only the words they have themselves.
 * @param hits from `findForms`, in text order
 */
export function coordinatedForms(text: string, words: Words, index: FormIndex, hits: readonly Hit[]): Hit[] {
  const { starts, ends } = words;
  const found: Hit[] = [];
  const parted = (before: number, next: number) => AND.test(text.slice(ends[before] ?? 0, starts[next] ?? 0));
  hits.forEach((hit, i) => {
    const length = hit.nextWord - hit.firstWord;
    if (length < 2) return;
    // A sure name of several words before it is no beginning of this one.
    const before = hits[i - 1];
    const barrier =
      before && before.form.evidence === 'free' && before.nextWord - before.firstWord > 1 ? before.nextWord : 0;
    let next = hit.firstWord;
    for (let n = 0; n < MOST_BEGINNINGS && next > barrier; n++) {
      let last = next - 1;
      if (CONJUNCTION.test(text.slice(starts[last], ends[last]))) last--;
      if (last < barrier || !parted(last, next)) return;
      const own = beginning(text, words, index, hit, last, barrier);
      if (own) found.push(own);
      else if (!single(text, words, last)) return;
      next = own?.firstWord ?? last;
    }
  });
  hits.forEach((hit, i) => {
    const ending = lentHead(text, words, index, hit, hits[i + 1]?.firstWord ?? starts.length);
    if (ending) found.push(ending);
  });
  return found;
}

/** Whether the word stands alone between separators: an unknown beginning that others may follow. */
function single(text: string, { starts, ends }: Words, word: number): boolean {
  return word > 0 && AND.test(text.slice(ends[word - 1] ?? 0, starts[word] ?? 0));
}

/** How French and Spanish join what describes one noun: "maintenance préventive et curative", "preventivo y correctivo". */
const ET = /^(?:et|ou|y|o|e)$/i;

/** The form made of the hit's first word and the word behind it, which describes the same: "maintenance préventive et *curative*". */
function lentHead(text: string, words: Words, index: FormIndex, hit: Hit, until: number): Hit | null {
  const { starts, ends } = words;
  const at = hit.nextWord + 1;
  if (hit.nextWord - hit.firstWord !== 2 || at >= until) return null;
  if (!ET.test(text.slice(starts[at - 1], ends[at - 1]))) return null;
  if (!/^\s+$/.test(text.slice(ends[at - 2], starts[at - 1])) || !/^\s+$/.test(text.slice(ends[at - 1], starts[at])))
    return null;
  return formOf(text, words, index, hit, [hit.firstWord, at], 1, at, at);
}

/** The form made of the words up to `last` and the last words of the hit. */
function beginning(text: string, words: Words, index: FormIndex, hit: Hit, last: number, barrier: number): Hit | null {
  for (let size = 1; size <= MOST_WORDS && last - size + 1 >= barrier; size++) {
    const first = last - size + 1;
    for (let tail = Math.min(MOST_TAIL, hit.nextWord - hit.firstWord - 1); tail > 0; tail--) {
      const sequence = [
        ...Array.from({ length: size }, (_, i) => first + i),
        ...Array.from({ length: tail }, (_, i) => hit.nextWord - tail + i),
      ];
      const own = formOf(text, words, index, hit, sequence, size, first, last);
      if (own) return own;
    }
  }
  return null;
}

/** The sure form of another skill that these words make, as a hit on the words from `first` to `last`. */
function formOf(
  text: string,
  { starts, ends, stems }: Words,
  index: FormIndex,
  hit: Hit,
  sequence: readonly number[],
  size: number,
  first: number,
  last: number,
): Hit | null {
  const hash = sequence.reduce((folded, word) => foldWord(folded, stems[word] ?? 0), 0);
  const slot = slotOf(index, hash);
  if (index.table[slot] !== hash) return null;
  const written = sequence.map((word) => text.slice(starts[word], ends[word]).toLowerCase());
  let form: IndexedForm | null = index.forms[((index.table[slot + 1] ?? 0) >> 1) - 1] ?? null;
  for (; form; form = form.next) {
    const { lowerParts } = form;
    // The beginning must be the word itself ("processes and improvement" is no process improvement); the end may be a plural.
    const same = written.every(
      (word, i) => word === lowerParts[i] || (i >= size && word.startsWith(lowerParts[i] ?? ' ')),
    );
    if (form.evidence === 'free' && form.words === sequence.length && form.skill !== hit.form.skill && same) {
      return {
        form,
        start: starts[first] ?? 0,
        end: ends[last] ?? 0,
        firstWord: first,
        nextWord: last + 1,
        exact: true,
      };
    }
  }
  return null;
}
