/** All the popup shows, followed while it is open. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PopupPage, ReadPosting } from '@/components/popup/popup-page';
import type { PopupScreenProps, RevealOutcome } from '@/components/popup/PopupScreen';
import { kinship, namesWith } from '@/entrypoints/screen/knowledge';
import { journal, OPTIONS } from '@/entrypoints/screen/links';
import { boardName, seenViews } from '@/entrypoints/screen/seen';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { WEB } from '@/utils/boards/web';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import { gates } from '@/utils/match/gates';
import { groundsIn } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import type { PageState } from '@/utils/messages';
import { corrections } from '@/utils/store/corrections';
import { watchPage, type SeenNow } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import type { SeenPosting } from '@/utils/store/rows';
import { settings } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import { readActivePage, reveal, type ActivePage } from './active-page';
import { usePageWork } from './page-work';

export function usePopup(): PopupScreenProps {
  const active = useActivePage();
  const [own] = useLocalItem(profile);
  const [weighing] = useLocalItem(weights);
  const [chosen, changeSettings] = useLocalItem(settings);
  const [taught] = useLocalItem(corrections);
  const [revealed, setRevealed] = useState<RevealOutcome | null>(null);
  const [now] = useState(() => Date.now());

  const nameOf = useMemo(() => namesWith(taught ?? NO_CORRECTIONS), [taught]);
  const page = useMemo(() => pageView(active, own, weighing), [active, own, weighing]);
  const recent = useMemo(
    () => (active && own && weighing ? active.recent.map(seenViews(own, weighing)) : []),
    [active, own, weighing],
  );

  const tabPage = active?.tabPage ?? null;
  const tabId = active?.tabId ?? null;
  const work = usePageWork(tabId, active?.url ?? null);
  const board = tabPage && tabPage.page.state !== 'none' ? tabPage.page.board : null;
  return {
    page,
    recent,
    now,
    marksOn: chosen?.marks ?? true,
    nameOf,
    optionsHref: OPTIONS,
    journalHref: journal,
    revealed,
    ...work,
    onReveal: (skill) => {
      // Emptied first, so that the same words are spoken again.
      setRevealed(null);
      if (tabPage) void reveal(tabPage, skill).then(setRevealed);
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

function useActivePage(): ActivePage | null {
  const [active, setActive] = useState<ActivePage | null>(null);
  const tabId = active?.tabId ?? null;
  const read = useCallback(() => {
    void readActivePage().then(setActive);
  }, []);
  useEffect(read, [read]);
  useEffect(() => (tabId === null ? undefined : watchPage(tabId, read)), [tabId, read]);
  return active;
}

function pageView(active: ActivePage | null, own: Profile | undefined, weighing: Weights | undefined): PopupPage {
  if (!active || !own || !weighing) return { state: 'loading' };
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
      return active.seen
        ? { state: 'read', posting: readPosting(active.seen, active.row, { own, weighing }, page) }
        : { state: 'trouble', trouble: 'failed', boardName: name, isBoard };
    case 'pending':
    case 'signed-out':
    case 'empty':
    case 'unknown-layout':
    case 'failed':
      return { state: 'trouble', trouble: page.state, boardName: name, isBoard };
  }
}

function readPosting(
  seen: SeenNow,
  row: SeenPosting | null,
  { own, weighing }: { readonly own: Profile; readonly weighing: Weights },
  { layer, truncated }: PageState & { state: 'read' },
): ReadPosting {
  const { key, title, company, location, board, url, reading, saved } = seen;
  const compared = own.skills.length > 0;
  return {
    ...{ key, title, company, location, reading, truncated, layer },
    boardName: boardName(board, url),
    firstSeenAt: row?.firstSeenAt ?? null,
    visits: row?.visits ?? 1,
    unsaved: saved === 'saved' ? null : saved,
    match: match(reading, own, kinship, weighing),
    groundsFor: compared ? groundsIn(own, kinship, weighing) : null,
    gates: gates(reading.facts, own),
  };
}
