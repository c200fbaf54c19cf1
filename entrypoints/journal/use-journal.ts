/** All the journal shows: the rows of the history, or one posting, by the hash of the address. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { JournalScreenProps, JournalView } from '@/components/journal/JournalScreen';
import type { DetailView } from '@/components/journal/PostingDetail';
import { kinship, namesWith } from '@/entrypoints/screen/knowledge';
import { detail as detailHref, LIST, openHref, OPTIONS, postingIn } from '@/entrypoints/screen/links';
import { seenViews } from '@/entrypoints/screen/seen';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { PostingKey } from '@/utils/boards/posting';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import type { Reading } from '@/utils/extract/reading';
import { gates } from '@/utils/match/gates';
import { groundsIn } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import { corrections } from '@/utils/store/corrections';
import { createHistory } from '@/utils/store/history';
import { profile } from '@/utils/store/profile';
import type { SeenPosting } from '@/utils/store/rows';
import { settings } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import { createForgetting } from './forgetting';

const history = createHistory();
const forgetting = createForgetting(history, localStorage);

/** Rows read in one go: first what the list shows at once, then the others. */
const FIRST_ROWS = 100;
const MORE_ROWS = 2_000;

interface Rows {
  readonly rows: readonly SeenPosting[];
  /** No more are on their way. */
  readonly whole: boolean;
}

interface Loaded {
  readonly row: SeenPosting;
  readonly text: string | null;
  readonly reading: Reading | null;
}

export function useJournal(): JournalScreenProps {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  const key = postingIn(hash);
  const { read, failed, reload } = useRows();
  const loaded = useDetail(key);
  const [own] = useLocalItem(profile);
  const [weighing] = useLocalItem(weights);
  const [chosen] = useLocalItem(settings);
  const [taught] = useLocalItem(corrections);
  const [gone, setGone] = useState<PostingKey | null>(null);
  const [now] = useState(() => Date.now());

  const nameOf = useMemo(() => namesWith(taught ?? NO_CORRECTIONS), [taught]);
  const seen = useMemo(
    () => (read && own && weighing ? read.rows.map(seenViews(own, kinship, weighing)) : null),
    [read, own, weighing],
  );
  const shown = useMemo(() => seen?.filter((row) => row.key !== gone) ?? null, [seen, gone]);
  const detail = useMemo(
    () => (own && weighing && loaded ? detailView(loaded, own, weighing) : null),
    [loaded, own, weighing],
  );

  const onEndUndo = useCallback(() => {
    void forgetting
      .finish()
      .then(reload)
      .then(() => {
        setGone(null);
      });
  }, [reload]);

  const view = (): JournalView => {
    if (failed) return { state: 'failed' };
    if (key === undefined)
      return shown && read ? { state: 'list', rows: shown, whole: read.whole } : { state: 'loading' };
    if (key === gone || loaded === null) return { state: 'detail', detail: null };
    return detail?.seen.key === key ? { state: 'detail', detail } : { state: 'loading' };
  };
  return {
    view: view(),
    now,
    recordingOn: chosen?.recording ?? true,
    forgotten: seen?.find((row) => row.key === gone) ?? null,
    nameOf,
    optionsHref: OPTIONS,
    listHref: LIST,
    detailHref,
    onForget: (row) => {
      setGone(row.key);
      location.hash = LIST;
      void forgetting.begin(row.key, Date.now());
    },
    onUndoForget: () => {
      forgetting.undo();
      setGone(null);
    },
    onEndUndo,
  };
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

/** The whole history, the posting seen last first; read again whenever the page is looked at. */
function useRows(): { read: Rows | null; failed: boolean; reload: () => Promise<void> } {
  const [read, setRead] = useState<Rows | null>(null);
  const [failed, setFailed] = useState(false);

  const reload = useCallback(async (): Promise<void> => {
    try {
      const rows = await allRows((first) => {
        // Only as the journal opens: later the list must not shrink for a moment.
        setRead((known) => known ?? { rows: first, whole: false });
      });
      setRead({ rows, whole: true });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    const onFocus = (): void => {
      void reload();
    };
    const onHide = (): void => {
      void forgetting.finish();
    };
    // What was left over when the journal was closed.
    void forgetting
      .finishLeft(Date.now())
      .catch(() => undefined)
      .then(reload);
    window.addEventListener('focus', onFocus);
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('pagehide', onHide);
    };
  }, [reload]);
  return { read, failed, reload };
}

async function allRows(onFirst: (rows: readonly SeenPosting[]) => void): Promise<SeenPosting[]> {
  const first = await history.page(null, FIRST_ROWS);
  if (first.next !== null) onFirst(first.rows);
  const rows = [...first.rows];
  for (let cursor = first.next; cursor !== null;) {
    const page = await history.page(cursor, MORE_ROWS);
    rows.push(...page.rows);
    cursor = page.next;
  }
  return rows;
}

/** One posting; undefined while it is read, null where there is none. */
function useDetail(key: PostingKey | undefined): Loaded | null | undefined {
  const [loaded, setLoaded] = useState<{ key: PostingKey; posting: Loaded | null } | null>(null);
  useEffect(() => {
    if (key === undefined) return undefined;
    let ended = false;
    const show = (posting: Loaded | null): void => {
      if (!ended) setLoaded({ key, posting });
    };
    load(key).then(show, () => {
      show(null);
    });
    return () => {
      ended = true;
    };
  }, [key]);
  return loaded?.key === key ? loaded?.posting : undefined;
}

async function load(key: PostingKey): Promise<Loaded | null> {
  const [row, text, reading] = await Promise.all([history.get(key), history.textOf(key), history.readingOf(key)]);
  return row ? { row, text: text ?? null, reading: reading ?? null } : null;
}

function detailView({ row, text, reading }: Loaded, own: Profile, weighing: Weights): DetailView {
  const seen = seenViews(own, kinship, weighing)(row);
  return {
    // The whole reading where it is there: its parts are those that the text shows.
    seen: reading ? { ...seen, match: match(reading, own, kinship, weighing) } : seen,
    text,
    reading,
    groundsFor: own.skills.length > 0 ? groundsIn(own, kinship, weighing) : null,
    gates: reading ? gates(reading.facts, own) : [],
    openHref: openHref(row.url, row.board),
  };
}
