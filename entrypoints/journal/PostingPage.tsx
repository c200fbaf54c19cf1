/** One posting of the journal, with what the store knows of it. */
import { useMemo } from 'react';
import { PostingDetail } from '@/components/journal/detail/PostingDetail';
import type { SimilarView } from '@/components/journal/detail/SimilarCard';
import { JournalState } from '@/components/journal/JournalState';
import { useSpeech } from '@/components/i18n/translator';
import { kinship } from '@/entrypoints/screen/knowledge';
import { comparison, detail, LIST, openHref, OPTIONS } from '@/entrypoints/screen/links';
import { boardName } from '@/entrypoints/screen/seen';
import type { PostingKey } from '@/utils/boards/posting';
import { gates } from '@/utils/match/gates';
import { groundsIn } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Undo } from '@/utils/store/marks';
import type { SeenPosting } from '@/utils/store/rows';
import { history } from '@/entrypoints/screen/history';
import type { Journal } from './use-journal';
import { useChanges, usePosting, useSimilar } from './use-posting';

interface Props {
  readonly journal: Journal;
  readonly posting: PostingKey;
}

export function PostingPage({ journal, posting: key }: Props) {
  const { rows, whole, own, weighing, now, nameOf, taught, marking, knownTags, did } = journal;
  const row = useMemo(() => rows.find((one) => one.key === key), [rows, key]);
  const stored = usePosting(key, row?.lastSequence);
  const versions = useChanges(stored, taught, row?.lastSeenAt ?? now);
  const similar = useSimilarViews(row, rows);
  const { t } = useSpeech();
  const view = useMemo(() => {
    if (!row || !stored || !own || !weighing) return null;
    const { text, reading } = stored;
    return {
      row,
      versions,
      similar,
      boardName: boardName(row.board, row.url),
      // The whole reading where it is there: its parts are those that the text shows.
      match: match(reading ?? row.summary, own, kinship, weighing),
      text,
      reading,
      groundsFor: own.skills.length > 0 ? groundsIn(own, kinship, weighing) : null,
      gates: reading ? gates(reading.facts, own) : [],
      openHref: openHref(row.url, row.board),
    };
  }, [row, stored, versions, similar, own, weighing]);
  /** Does it, and offers to take it back. */
  const change = (changing: Promise<Undo>, words: string): void => {
    did({ words, undo: async () => history.undo(await changing, Date.now()) });
  };
  if (!row && whole) return <JournalState state="gone" optionsHref={OPTIONS} listHref={LIST} />;
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
      detailHref={detail}
      compareHref={(other) => comparison([key, other])}
      onMerge={({ key: other, title }) => {
        change(history.merge([key, other], Date.now()), t('jobMerged', title));
      }}
      onSplit={({ key: other, title }) => {
        change(history.split(other, Date.now()), t('jobSplitDone', title));
      }}
    />
  );
}

/** Those that look like the same job, and those that the user called so. */
function useSimilarViews(row: SeenPosting | undefined, rows: readonly SeenPosting[]): readonly SimilarView[] {
  const similar = useSimilar(row?.key ?? '');
  return useMemo(() => {
    if (!row) return [];
    const found = new Map(similar.map((one) => [one.key, one]));
    return rows
      .filter(({ key, job }) => key !== row.key && (found.has(key) || (job !== null && job === row.job)))
      .map((other) => {
        const { likeness = null, signals = [], relation = null } = found.get(other.key) ?? {};
        const merged = other.job !== null && other.job === row.job;
        return { row: other, boardName: boardName(other.board, other.url), likeness, signals, relation, merged };
      })
      .sort((a, b) => Number(b.merged) - Number(a.merged) || (b.likeness ?? 0) - (a.likeness ?? 0));
  }, [row, rows, similar]);
}
