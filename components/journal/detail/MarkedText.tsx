/** A posting's text with its skills marked as on the page; a place can be shown: it is scrolled to and flashed. */
import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { LEVEL_WORD } from '@/components/posting/words';
import type { Reading } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';
import { markSegments } from './mark-segments';

interface Props {
  readonly text: string;
  readonly reading: Pick<Reading, 'demands'>;
  readonly nameOf: (id: SkillId) => string;
  /** Offset of the mention to show; a new object shows the same one again. */
  readonly shown: { readonly start: number } | null;
}

export function MarkedText({ text, reading, nameOf, shown }: Props) {
  const { t } = useSpeech();
  const segments = useMemo(() => markSegments(text, reading), [text, reading]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!shown) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <div className="posting-text">
      {segments.map(({ start, text: words, mark }) =>
        mark ? (
          <mark
            key={start}
            className={`mark ${mark.level}`}
            title={`${nameOf(mark.skill)}${t('listGap')}${t(LEVEL_WORD[mark.level])}`}
            {...(shown?.start === start ? { ref: place, tabIndex: -1, 'data-shown': true } : {})}
          >
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </div>
  );
}
