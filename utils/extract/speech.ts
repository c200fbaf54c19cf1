/**
 * `compromise` as the judge of doubtful words: what part of speech is this one here? Its start and its tagger are dear
 * (about a millisecond a sentence), so it is asked last, about one sentence, with the punctuation that misleads it taken
 * out beforehand. Its world is global and mutable: it stays inside this file.
 */
import nlp from 'compromise/two';

/** What the judge may answer. */
export type Part = 'noun' | 'verb' | 'other';

/** A word as `compromise` keeps it. */
interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** Longest stretch it is given, in UTF-16 units: its cost grows faster than the text (docs/decisions.md). */
const MOST = 120;

/** The part of speech of sentence[start, end). Cuts long sentences to what stands around the word. */
export function partOfSpeech(sentence: string, start: number, end: number): Part {
  const from = Math.max(0, start - MOST / 2);
  const head = sentence.slice(from, start);
  const word = sentence.slice(start, end);
  const tail = sentence.slice(end, end + MOST / 2);
  const tidy = (text: string) => text.replace(/([.\-_*=~•#/\\]){2,}/g, '$1');
  // Its own terms, as they are: `json()` would copy and number them all.
  const terms = nlp(`${tidy(head)}${word}${tidy(tail)}`).docs as readonly (readonly Term[])[];

  const first = word.split(/[\s.-]/)[0] ?? word;
  const before = tidy(head).split(/\s+/).length;
  const all = terms.flat();
  const candidates = all
    .map((term, i) => ({ term, i }))
    .filter(({ term }) => term.text === first || term.text === word);
  candidates.sort((a, b) => Math.abs(a.i - before) - Math.abs(b.i - before));
  const tags = candidates[0]?.term.tags;
  if (tags?.has('Noun') && !tags.has('Person') && !tags.has('Place')) return 'noun';
  return tags?.has('Verb') ? 'verb' : 'other';
}
