/** Names that share their last words: "machine/deep learning", "unit and integration tests", "SQL Server 2016 or 2019". */
import { slotOf, type FormIndex } from '@/utils/taxonomy/taxonomy';
import { foldWord, type Words } from '@/utils/taxonomy/tokenise';
import type { Hit } from './find';

/** What may stand between two beginnings of one name. */
const AND = /^\s*(?:[/,&+]|(?:,\s*)?(?:and|or|und|oder|et|ou|y|o|and\/or)\s|-\s*(?:und|oder)\s)\s*$/i;
/** Beginnings looked at before a name: "unit, integration and regression tests" has two. */
const MOST = 4;

/**
 * Hits that borrow the last words of the hit behind them. They span only the words they have themselves.
 * @param hits from `findForms`, in text order
 */
export function coordinatedForms(text: string, words: Words, index: FormIndex, hits: readonly Hit[]): Hit[] {
  const { starts, ends, stems } = words;
  const found: Hit[] = [];
  hits.forEach((hit, i) => {
    const length = hit.nextWord - hit.firstWord;
    if (length < 2) return;
    const barrier = hits[i - 1]?.nextWord ?? 0;
    let next = hit.firstWord;
    for (let n = 0; n < MOST && next - 1 >= barrier; n++) {
      const word = next - 1;
      if (!AND.test(text.slice(ends[word] ?? 0, starts[next] ?? 0))) {
        // The conjunction is a word itself: look at the one before it.
        if (word - 1 < barrier || !AND.test(text.slice(ends[word - 1] ?? 0, starts[next] ?? 0))) return;
        next = word;
      }
      const own = next - 1;
      let hash = foldWord(0, stems[own] ?? 0);
      for (let j = hit.firstWord + 1; j < hit.nextWord; j++) hash = foldWord(hash, stems[j] ?? 0);
      const slot = slotOf(index, hash);
      const form = index.keys[slot] === hash ? index.forms[((index.values[slot] ?? 0) >> 1) - 1] : undefined;
      if (!form || form.evidence !== 'free' || form.words !== length || form.skill === hit.form.skill) return;
      found.push({
        form,
        start: starts[own] ?? 0,
        end: ends[own] ?? 0,
        firstWord: own,
        nextWord: own + 1,
        exact: true,
      });
      next = own;
    }
  });
  return found;
}
