/** How a text is cut: lines, and the section each stands in. The rest of `extract` reads lines, never the raw text. */
import type { Letters } from './gates';
import type { Span } from './reading';

/**
 * What the part of the posting that a line stands in is about. `required`, `preferred`, `duties` and `stack` speak of the
 * job; `skills` lists skills without saying how badly; `education` is its own heading; `unwanted` lists what is expressly not
 * asked for; the others hold no demand.
 */
export type SectionKind =
  | 'required'
  | 'preferred'
  | 'skills'
  | 'education'
  | 'duties'
  | 'stack'
  | 'niche'
  | 'unwanted'
  | 'soft'
  | 'role'
  | 'company'
  | 'benefits'
  | 'apply'
  | 'legal'
  | 'other'
  | 'unknown';

export interface Section {
  readonly kind: SectionKind;
  /** The words of the heading; null for the text before the first one. */
  readonly heading: Span | null;
}

/** One line of the text without its bullet and outer blanks. */
export interface Line extends Span {
  readonly section: Section;
  /** Begins with a bullet, dash or number. */
  readonly bullet: boolean;
  /** What its words may speak of: `SIGN`s of `signs.ts`, so that readers of facts look only where it can pay. */
  readonly signs: number;
  /** Which gated patterns may match its words (`gates.ts`). */
  readonly letters: Letters;
  /** Is a heading itself (its words then equal `section.heading`, or it is one we do not know). */
  readonly heading: boolean;
  /** Its sentences; null until `sentencesOf` was asked for them. */
  sentences: readonly Span[] | null;
}
