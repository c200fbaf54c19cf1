/** All the market's screen is given. */
import type { Kinship } from '@/utils/match/grounds';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import type { Told } from '@/utils/market/boilerplate';
import type { Entry } from '@/utils/market/entry';
import type { Knowledge } from '@/utils/market/skill-lines';
import type { Slice } from '@/utils/market/slice';
import type { Sums } from '@/utils/market/sums';
import type { Choices } from './choices';

export const VIEWS = ['report', 'pictures', 'trends', 'learn', 'employers', 'compare', 'emerging', 'baseline'] as const;
export type View = (typeof VIEWS)[number];

export interface MarketProps {
  readonly view: View;
  readonly hrefFor: (view: View) => string;
  readonly failed: boolean;
  /** Of the whole history; null: not read yet. */
  readonly sums: Sums | null;
  /** The whole history, each job once; null: not read yet. */
  readonly entries: readonly Entry[] | null;
  /** ms since 1970. */
  readonly now: number;
  readonly knowledge: Knowledge;
  readonly boardName: (id: string) => string;
  readonly profile: Profile;
  readonly weights: Weights;
  readonly kinship: Kinship;
  readonly choices: Choices;
  readonly onChoose: (change: Partial<Choices>) => void;
  /** Searches the user saved, by name, with the postings they find now. */
  readonly searches: readonly { readonly name: string; readonly keys: () => readonly string[] }[];
  readonly hrefForKeys: (keys: readonly string[]) => string;
  /** Texts and readings of an employer's postings, to learn its boilerplate. */
  readonly tellOf: (keys: readonly string[]) => Promise<readonly Told[]>;
  readonly onAddSkill: (phrase: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onSave: (name: string, type: string, text: string) => void;
  readonly onPrint: () => void;
}

/** What the views are given besides: the part of the history that is looked at. */
export interface ViewProps extends MarketProps {
  readonly slice: Slice;
  /** The slice's entries; null: not read yet. */
  readonly part: readonly Entry[] | null;
}
