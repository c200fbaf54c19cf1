/** What the user chose for the market; kept beside the settings. */
import type { Cutoffs } from '@/utils/market/cutoffs';
import type { Pace } from '@/utils/market/trends';
import type { Mastery } from '@/utils/match/profile';

export interface Choices {
  readonly cutoffs: Cutoffs;
  /** Score from which a posting counts as within reach, 1–100. */
  readonly threshold: number;
  /** How well a skill that is learnt next would be known. */
  readonly mastery: Mastery;
  readonly pace: Pace;
  /** Ids of notices that are to be told no more. */
  readonly silenced: readonly string[];
  /** A dot on the toolbar's button tells of new ones. */
  readonly badge: boolean;
}
