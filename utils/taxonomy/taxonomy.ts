/** The compiled whole: the skills, and the index by which their forms are found in a text. */
import { foldWord, isWordUnit, tokenise, type Words } from './tokenise';
import type { Evidence, Form, Skill, SkillId } from './skill';

/** A form as the index knows it. */
export interface IndexedForm {
  /** Index into `Taxonomy.skills`. */
  readonly skill: number;
  readonly text: string;
  readonly evidence: Evidence;
  /** Its words, and the same in lower case: what is compared with the words of a text. */
  readonly parts: readonly string[];
  readonly lowerParts: readonly string[];
  /** How many words it has. */
  readonly words: number;
  /** The next form with the same words, or null: two skills may share a weak form. */
  readonly next: IndexedForm | null;
}

/** Open-addressing table from the hash of a word sequence to the forms that end there. */
export interface FormIndex {
  readonly mask: number;
  /**
   * Two numbers a place, side by side since both are read from memory that is seldom in the cache: the hash of the sequence,
   * then its value. 0: free place. Bit 0: longer sequences begin so. The rest: index into `forms` plus one.
   */
  readonly table: Int32Array;
  /** Bits by `FIRST_MASK` of the hash: whether a sequence may begin with that word. So small that it stays in the cache. */
  readonly firsts: Uint8Array;
  readonly forms: readonly IndexedForm[];
}

/** Bits of `firsts`, less one: one in eight is set by 10,000 first words, so seven of eight words need no look in the table. */
const FIRST_MASK = 0x1_ffff;

/** Whether any form may begin with the word of this sequence of one. */
export function mayBegin(firsts: Uint8Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & FIRST_MASK;
  return ((firsts[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

export interface Taxonomy {
  readonly skills: readonly Skill[];
  readonly byId: ReadonlyMap<SkillId, Skill>;
  readonly index: FormIndex;
}

/** Where in the table the hash stands or would stand; its value is behind it. */
export function slotOf({ mask, table }: Pick<FormIndex, 'mask' | 'table'>, hash: number): number {
  let slot = ((hash ^ (hash >>> 16)) << 1) & mask;
  while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 2) & mask;
  return slot;
}

/** Forms whose words may also be written in one: hyphens, dots and slashes between them (`Node.js`, `front-end`). */
const JOINABLE = /^[\p{L}\p{N}+#]+(?:[-./][\p{L}\p{N}+#]+)+$/u;

/** Names that run their words together: `RudderStack`, `CloudWatch`. */
const CAMEL = /^(?=.{7})\p{Lu}?\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;
/** Names of two words that are written in one as well: `After Effects`, `Cloud Watch`. */
const TWO_WORDS = /^(?=.{7})\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;

/** The spellings under which a form is indexed: as it is, and joined or parted where its words may be. */
export function spellingsOf({ text, evidence }: Form): string[] {
  if (JOINABLE.test(text)) return [text, text.replace(/[-./]/g, '')];
  if (evidence !== 'free') return [text];
  if (CAMEL.test(text)) return [text, text.replace(/(?<=\p{Ll})(?=\p{Lu})/u, ' ')];
  return TWO_WORDS.test(text) ? [text, text.replace(' ', '')] : [text];
}

/** Words [first, next) of the text. */
export function partsOf(text: string, { starts, ends }: Words, first: number, next: number): string[] {
  return Array.from({ length: next - first }, (_, i) => text.slice(starts[first + i], ends[first + i]));
}

/** How many words a form has at the most: a table twice the size would be half as often in the processor's cache. */
function mostWords(text: string): number {
  let words = 1;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A capital inside may part a name in two: `RudderStack`.
    if (!isWordUnit(unit) || (unit >= 65 && unit <= 90)) words++;
  }
  return words;
}

/** Builds the index over all forms. @throws Error when a form has no word. */
export function makeTaxonomy(skills: readonly Skill[]): Taxonomy {
  let words = 0;
  for (const skill of skills) for (const form of skill.forms) words += mostWords(form.text);
  let size = 1024;
  while (size < words * 3) size *= 2;
  const index = { mask: (size - 1) << 1, table: new Int32Array(size << 1) };
  const { table } = index;
  const firsts = new Uint8Array((FIRST_MASK + 1) >> 3);
  const forms: IndexedForm[] = [];

  skills.forEach((skill, skillIndex) => {
    for (const form of skill.forms) {
      for (const spelling of spellingsOf(form)) {
        const spelt = tokenise(spelling);
        const { count, stems } = spelt;
        if (count === 0) throw new Error(`“${form.text}” of ${skill.id} has no word in it.`);
        let hash = 0;
        for (let i = 0; i < count; i++) {
          hash = foldWord(hash, stems[i] ?? 0);
          if (i === 0) {
            const bit = (hash ^ (hash >>> 15)) & FIRST_MASK;
            firsts[bit >> 3] = (firsts[bit >> 3] ?? 0) | (1 << (bit & 7));
          }
          const slot = slotOf(index, hash);
          table[slot] = hash;
          const value = table[slot + 1] ?? 0;
          if (i < count - 1) table[slot + 1] = value | 1;
          else {
            const next = forms[(value >> 1) - 1] ?? null;
            if (next?.skill === skillIndex && next.text === form.text) continue;
            const parts = partsOf(spelling, spelt, 0, count);
            forms.push({
              skill: skillIndex,
              text: form.text,
              evidence: form.evidence,
              parts,
              lowerParts: parts.map((part) => part.toLowerCase()),
              words: count,
              next,
            });
            table[slot + 1] = (forms.length << 1) | (value & 1);
          }
        }
      }
    }
  });
  return { skills, byId: new Map(skills.map((skill) => [skill.id, skill])), index: { ...index, firsts, forms } };
}
