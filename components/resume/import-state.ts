/** How far the import of a résumé is. */
import type { ResumeProposal } from '@/utils/resume/proposal';
import type { Refusal } from '@/utils/resume/refusal';

export type ImportState =
  | { readonly at: 'start' }
  /** `of` is 0 until the number of pages is known; what has no pages never knows. */
  | { readonly at: 'reading'; readonly name: string; readonly page: number; readonly of: number }
  | { readonly at: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly at: 'proposed'; readonly name: string; readonly proposal: ResumeProposal };
