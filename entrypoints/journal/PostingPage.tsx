/** One posting of the journal, with what the store knows of it. */
import { useMemo } from 'react';
import { PostingDetail } from '@/components/journal/detail/PostingDetail';
import { JournalState } from '@/components/journal/JournalState';
import { kinship } from '@/entrypoints/screen/knowledge';
import { LIST, openHref, OPTIONS } from '@/entrypoints/screen/links';
import { boardName } from '@/entrypoints/screen/seen';
import type { PostingKey } from '@/utils/boards/posting';
import { gates } from '@/utils/match/gates';
import { groundsIn } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Journal } from './use-journal';
import { usePosting } from './use-posting';

interface Props {
  readonly journal: Journal;
  readonly posting: PostingKey;
}

export function PostingPage({ journal, posting: key }: Props) {
  const { rows, whole, own, weighing, now, nameOf, marking, knownTags } = journal;
  const row = useMemo(() => rows.find((one) => one.key === key), [rows, key]);
  const stored = usePosting(key, row?.lastSequence);
  const view = useMemo(() => {
    if (!row || !stored || !own || !weighing) return null;
    const { text, reading } = stored;
    return {
      row,
      boardName: boardName(row.board, row.url),
      // The whole reading where it is there: its parts are those that the text shows.
      match: match(reading ?? row.summary, own, kinship, weighing),
      text,
      reading,
      groundsFor: own.skills.length > 0 ? groundsIn(own, kinship, weighing) : null,
      gates: reading ? gates(reading.facts, own) : [],
      openHref: openHref(row.url, row.board),
    };
  }, [row, stored, own, weighing]);
  if (!row && whole) return <JournalState state="gone" optionsHref={OPTIONS} />;
  if (!view) return <JournalState state="loading" optionsHref={OPTIONS} />;
  return (
    <PostingDetail
      detail={view}
      now={now}
      nameOf={nameOf}
      optionsHref={OPTIONS}
      listHref={LIST}
      marking={marking}
      knownTags={knownTags}
    />
  );
}
