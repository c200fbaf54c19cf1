/** Rows with their summaries decoded, to be compared. */
import type { SeenPosting } from '@/utils/store/rows';

export function plain(rows: readonly SeenPosting[]): readonly SeenPosting[] {
  return JSON.parse(JSON.stringify(rows)) as SeenPosting[];
}
