/** All the popup shows, followed while it is open. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PopupPage, ReadPosting } from '@/components/popup/popup-page';
import type { PopupScreenProps, RevealOutcome } from '@/components/popup/PopupScreen';
import { journal, OPTIONS } from '@/entrypoints/screen/links';
import { boardName, seenViews } from '@/entrypoints/screen/seen';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { PostingKey } from '@/utils/boards/posting';
import { WEB } from '@/utils/boards/web';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import type { Level } from '@/utils/extract/reading';
import { gates } from '@/utils/match/gates';
import { groundsIn, type Kinship } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import type { PageState } from '@/utils/messages';
import { watchChanges } from '@/utils/store/changes';
import { corrections } from '@/utils/store/corrections';
import { watchPage } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import type { SeenPosting, UserMarks } from '@/utils/store/rows';
import { levelIsOn, recordingOf, settings, withRecording } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import { history, readActivePage, reveal, type ActivePage, type CurrentPosting } from './active-page';
import type { FirstLook } from './first-look';
import { useCommands } from './use-commands';
import { usePageWork } from './page-work';
import { canOpenPanel, openPanel } from './panel';
import { wholeHistory } from './whole-history';
import { useQuickSearch } from './use-quick-search';
import { covers, entries, namesWith, useTable } from './skill-entries';

/** How many postings are listed besides the one that is open. */
const RECENT = 5;
const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

/** @param first what was read before anything was drawn; null: that took too long */
export function usePopup(first: FirstLook | null, place: PopupScreenProps['place'] = 'popup'): PopupScreenProps {
  const active = useActivePage(first?.active ?? null, place);
  const [own] = useLocalItem(profile, first?.own);
  const [weighing] = useLocalItem(weights, first?.weighing);
  const [chosen, changeSettings] = useLocalItem(settings, first?.chosen);
  const [taught] = useLocalItem(corrections, first?.taught);
  const [revealed, setRevealed] = useState<{ readonly key: string; readonly outcome: RevealOutcome } | null>(null);
  const commands = useCommands();
  const [now] = useState(() => Date.now());

  const [words, setWords] = useState('');
  const rows = useRecent(active);
  const quick = useQuickSearch(words);
  const came = active?.seen?.skills ?? null;
  const table = useTable(rows.length > 0 || (own !== undefined && active?.seen != null && !covers(came, own)));
  const entryOf = useMemo(() => entries(came, table), [came, table]);
  const nameOf = useMemo(() => namesWith(entryOf, taught ?? NO_CORRECTIONS), [entryOf, taught]);
  const categoryOf = useCallback((id: SkillId) => entryOf(id)?.category, [entryOf]);
  const isKnown = own !== undefined && (table !== null || covers(came, own));
  const measure = useMemo(
    () => own && weighing && { own, weighing, kinship: isKnown ? entryOf : null },
    [own, weighing, isKnown, entryOf],
  );
  const page = useMemo(() => pageView(active, measure), [active, measure]);
  const recent = useMemo(
    () => (own && table && weighing ? rows.map(seenViews(own, table, weighing)) : []),
    [rows, own, table, weighing],
  );

  const found = useMemo(() => {
    if (!own || !table || !weighing) return [];
    const viewOf = seenViews(own, table, weighing);
    return quick.rows.map(({ row, hit }) => ({ seen: viewOf(row), hit }));
  }, [quick.rows, own, table, weighing]);

  const tabPage = active?.tabPage ?? null;
  const tabId = active?.tabId ?? null;
  const windowId = active?.windowId ?? null;
  const key = tabPage?.page.state === 'read' ? tabPage.page.key : null;
  const work = usePageWork(tabId, active?.url ?? null);
  const board = tabPage && tabPage.page.state !== 'none' ? tabPage.page.board : null;
  const shownBoard = board === null || board === WEB ? null : boardName(board);
  return {
    page,
    recent,
    now,
    marksOn: chosen?.marks ?? true,
    nameOf,
    categoryOf,
    optionsHref: OPTIONS,
    journalHref: journal,
    revealed: revealed?.key === key ? revealed.outcome : null,
    commands,
    search: { words, found, ended: quick.ended, onWords: setWords },
    recording: {
      recording: chosen ? recordingOf(chosen, board ?? '') : 'on',
      boardName: shownBoard,
      onRecording: (scope, on) => {
        if (scope === 'all' || board !== null)
          changeSettings((current) => withRecording(current, scope === 'all' ? null : board, on));
      },
    },
    legend:
      chosen && page.state === 'read'
        ? {
            marked: chosen.marks ? LEVELS.filter((level) => levelIsOn(chosen, level)) : [],
            boardName: shownBoard,
            onLevel: (level, on) => {
              changeSettings((current) => ({
                ...current,
                // A level that is switched on is to be seen, also where marks were off.
                marks: current.marks || on,
                kinds: { ...current.kinds, [level]: on },
              }));
            },
            onBoardOff: () => {
              if (board !== null)
                changeSettings((current) => ({ ...current, boards: { ...current.boards, [board]: false } }));
            },
          }
        : null,
    onStatus: (status) => {
      if (key !== null) edit(key, { status });
    },
    onNote: (note) => {
      if (key !== null) edit(key, { note });
    },
    onPanel:
      place === 'popup' && canOpenPanel() && windowId !== null
        ? () => {
            openPanel(windowId);
          }
        : null,
    place,
    ...work,
    onReveal: (at) => {
      // Emptied first, so that the same words are spoken again.
      setRevealed(null);
      if (!tabPage || key === null) return;
      void reveal(tabPage, at).then((outcome) => {
        setRevealed({ key, outcome });
      });
    },
    onMarks: (marks) => {
      changeSettings((current) => ({ ...current, marks }));
    },
    onBoardOn: () => {
      if (board !== null) changeSettings((current) => ({ ...current, boards: { ...current.boards, [board]: true } }));
    },
    onReload: () => {
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
  };
}

function edit(key: PostingKey, said: Partial<UserMarks>): void {
  void wholeHistory().then((history) => history.edit([key], () => said, Date.now()));
}

function useActivePage(first: ActivePage | null, place: PopupScreenProps['place']): ActivePage | null {
  const [active, setActive] = useState(first);
  const tabId = active?.tabId ?? null;
  const read = useCallback(() => {
    void readActivePage().then(setActive);
  }, []);
  useEffect(() => (tabId === null ? undefined : watchPage(tabId, read)), [tabId, read]);
  // Also where something is shown already: it may have changed before it was watched.
  useEffect(read, [read]);
  useEffect(() => (place === 'panel' ? followTabs(read) : undefined), [place, read]);
  useEffect(() => watchChanges(read), [read]);
  return active;
}

/** Calls back when another tab comes to the front or one goes elsewhere: the side panel stays where popups close. */
function followTabs(read: () => void): () => void {
  const updated = (_tab: number, { url, status }: { readonly url?: string; readonly status?: string }): void => {
    if (url !== undefined || status === 'complete') read();
  };
  browser.tabs.onActivated.addListener(read);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(read);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The last postings besides the one that is open, read when that is drawn. */
function useRecent(active: ActivePage | null): readonly SeenPosting[] {
  const [rows, setRows] = useState<readonly SeenPosting[]>([]);
  const key = active?.tabPage?.page.state === 'read' ? active.tabPage.page.key : null;
  useEffect(() => {
    if (active === null) return;
    history.recent(RECENT + 1).then(setRows, () => {
      setRows([]);
    });
  }, [active]);
  return useMemo(() => rows.filter((row) => row.key !== key).slice(0, RECENT), [rows, key]);
}

/** What a posting is matched with; `kinship` is null until it is known. */
interface Measure<K = Kinship | null> {
  readonly own: Profile;
  readonly weighing: Weights;
  readonly kinship: K;
}

function pageView(active: ActivePage | null, measure: Measure | undefined): PopupPage {
  if (!active || !measure) return { state: 'loading' };
  const page = active.tabPage?.page;
  if (!page || page.state === 'none') {
    return { state: 'none', canRead: /^https?:$/.test(active.url?.protocol ?? ''), grant: active.grant };
  }
  const name = boardName(page.board, active.url?.href);
  const isBoard = page.board !== WEB;
  switch (page.state) {
    case 'off':
      return { state: 'off', boardName: name };
    case 'reading':
      return { state: 'reading', boardName: name };
    case 'read':
      if (!active.seen) return { state: 'trouble', trouble: 'failed', boardName: name, isBoard };
      if (!measure.kinship) return { state: 'loading' };
      return {
        state: 'read',
        posting: readPosting(active.seen, active.row, page, { ...measure, kinship: measure.kinship }),
      };
    case 'pending':
    case 'signed-out':
    case 'empty':
    case 'unknown-layout':
    case 'failed':
      return { state: 'trouble', trouble: page.state, boardName: name, isBoard };
  }
}

function readPosting(
  seen: CurrentPosting,
  row: SeenPosting | null,
  { layer, truncated, marked, quiet }: PageState & { state: 'read' },
  { own, weighing, kinship }: Measure<Kinship>,
): ReadPosting {
  const { key, title, company, location, board, url, reading, text, saved } = seen;
  const compared = own.skills.length > 0;
  return {
    ...{ key, title, company, location, url, reading, text, truncated, layer },
    marks: quiet === true ? 'quiet' : marked ? 'shown' : 'none',
    boardName: boardName(board, url),
    firstSeenAt: row?.firstSeenAt ?? null,
    visits: row?.visits ?? 1,
    said: row && { status: row.status, note: row.note },
    unsaved: saved === 'saved' ? null : saved,
    match: match(reading, own, kinship, weighing),
    groundsFor: compared ? groundsIn(own, kinship, weighing) : null,
    gates: gates(reading.facts, own),
  };
}
