/** The journal: list, one posting, pipeline, comparison and market, by the hash of the address. */
import '@/components/styles/options.css';
import '@/components/styles/journal.css';
import { useEffect, useRef, useState } from 'react';
import { late } from '@/components/controls/Late';
import { JournalScreen, type Tab } from '@/components/journal/JournalScreen';
import { JournalState } from '@/components/journal/JournalState';
import { createListPlace, type ListPlace } from '@/components/journal/list/list-place';
import { LIST, MARKET, OPTIONS, PIPELINE, type Route } from '@/entrypoints/screen/links';
import { mount } from '@/entrypoints/screen/mount';
import { keepBackedUp } from '@/entrypoints/screen/backup-folder';
import { keepFolderSynced } from '@/entrypoints/screen/sync-folder';
import { marketPage } from './ahead';
import { history } from '@/entrypoints/screen/history';
import { tellNewsRead, useNews } from './news';
import { ListPage } from './ListPage';
import { ComparePage } from './ComparePage';
import { PipelinePage } from './PipelinePage';
import { PostingPage } from './PostingPage';
import { useJournal, type Journal } from './use-journal';
import { useRoute } from './use-route';

// The market is loaded when somebody turns to it, or when there is nothing else to do; its charts when they are looked at.
const MarketPage = late(() => marketPage().then(({ MarketPage: page }) => page));

function JournalApp() {
  const journal = useJournal();
  const route = useRoute();
  const news = useNews(journal);
  const [place] = useState(createListPlace);
  useHeadingFocus(route.page === 'posting' ? route.key : route.page);
  return (
    <JournalScreen
      tabs={tabsAt(route, news)}
      optionsHref={OPTIONS}
      done={journal.done}
      onUndo={journal.marking.undo}
      onEndDone={journal.endDone}
      extent={EXTENT[route.page]}
    >
      <Page journal={journal} route={route} place={place} />
    </JournalScreen>
  );
}

interface PageProps {
  readonly journal: Journal;
  readonly route: Route;
  readonly place: ListPlace;
}

function Page({ journal, route, place }: PageProps) {
  // It opens from the sums, before the rows are here.
  if (route.page === 'market') return <MarketPage journal={journal} rest={route.rest} />;
  if (journal.state !== 'ready') return <JournalState state={journal.state} optionsHref={OPTIONS} />;
  switch (route.page) {
    case 'list':
      return <ListPage journal={journal} query={route.query} place={place} />;
    case 'posting':
      return <PostingPage key={route.key} journal={journal} posting={route.key} />;
    case 'pipeline':
      return <PipelinePage journal={journal} />;
    case 'compare':
      return <ComparePage journal={journal} keys={route.keys} />;
  }
}

const EXTENT = { list: 'filling', posting: 'reading', pipeline: 'wide', compare: 'wide', market: 'wide' } as const;

function tabsAt({ page }: Route, news: number): Tab[] {
  return [
    { word: 'navJournal', icon: 'journal', href: LIST, current: page === 'list' },
    { word: 'navPipeline', icon: 'columns', href: PIPELINE, current: page === 'pipeline' },
    { word: 'marketTab', icon: 'chart', href: MARKET, current: page === 'market', news },
  ];
}

/** A page that is come to from another one is read from its heading on. */
function useHeadingFocus(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return undefined;
    before.current = page;
    const focus = (): boolean => {
      // A page that puts the focus somewhere itself has done so by now.
      if (document.activeElement !== document.body) return true;
      const heading = document.querySelector<HTMLElement>(`main h1:not([role='status'] *)`);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus();
      return heading !== null;
    };
    if (focus()) return undefined;
    // What a page is about may come a moment later; the heading until then goes with the focus.
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }, [page]);
}

mount('journalTitle', <JournalApp />);
requestIdleCallback(() => void marketPage(), { timeout: 5_000 });
keepFolderSynced(history);
tellNewsRead();
keepBackedUp(history);
