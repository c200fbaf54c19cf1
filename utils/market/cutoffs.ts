/** The figures a report is cut by; the user sees and sets them. */

export interface Cutoffs {
  /** Below so many postings a section says "too few to say". */
  readonly fewest: number;
  /** A skill or duty is common from this share of postings on, 0–1. */
  readonly common: number;
  /** And niche below this one. */
  readonly niche: number;
  /** Skills that stand in at least this share of a skill's postings are its companions, 0–1. */
  readonly companion: number;
  /** Lines a section shows at most. */
  readonly lines: number;
  /** Employers that must use a phrase before it is proposed as a skill. */
  readonly employers: number;
}

/** Common and niche as the hand-written documents use the words; eight postings as the least that can show a half. */
export const CUTOFFS: Cutoffs = { fewest: 8, common: 0.3, niche: 0.1, companion: 0.5, lines: 12, employers: 3 };
