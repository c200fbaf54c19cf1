/** What a chip says: "Seen 3 days ago · 72 · Applied". */
import { t } from '@/entrypoints/board/words';
import { ago } from '@/components/i18n/ago';
import { STATUS_WORD } from '@/components/posting/words';
import type { Chip } from '@/utils/messages';

/** `now` in ms since 1970. */
export function wordsOf({ seenAt, score, status }: Chip, now: number): string {
  return [
    t('resultSeen', ago(seenAt, now, t('lang'))),
    ...(score === null ? [] : [String(score)]),
    ...(status === null ? [] : [t(STATUS_WORD[status])]),
  ].join(' · ');
}
