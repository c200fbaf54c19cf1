/** Reads a text as the background does; loaded only where an older version of a posting is compared. */
import { taxonomy } from 'virtual:taxonomy';
import type { Corrections } from '@/utils/extract/corrections';
import { extract } from '@/utils/extract/extract';
import type { Reading } from '@/utils/extract/reading';

export function readText(text: string, taught: Corrections): Reading {
  return extract(text, taxonomy, taught);
}
