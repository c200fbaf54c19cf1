/** News of the market in the journal: how many there are, on the tab; whoever opens the journal has been told of them. */
import { useEffect, useState } from 'react';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { marketChoices } from '@/utils/store/market';
import { marketNews, newsRead } from '@/utils/store/market-news';
import type { Journal } from './use-journal';

/** Postings beyond which only the market itself looks them all through. */
const MOST = 20_000;

/** Clears the toolbar's dot now and whenever the page is turned to. */
export function tellNewsRead(): void {
  const read = (): void => {
    if (document.visibilityState === 'visible') marketNews.update(newsRead).catch(console.error);
  };
  read();
  document.addEventListener('visibilitychange', read);
}

/** How many notices stand that are not silenced; counted when there is nothing else to do. */
export function useNews({ rows, whole, nameOf }: Journal): number {
  const [choices] = useLocalItem(marketChoices);
  const [news, setNews] = useState(0);
  useEffect(() => {
    if (!whole || !choices || rows.length > MOST) return undefined;
    let ended = false;
    const waiting = requestIdleCallback(() => {
      void import('./news-in').then(({ newsIn }) => {
        if (!ended) setNews(newsIn(rows, nameOf, choices));
      });
    });
    return () => {
      ended = true;
      cancelIdleCallback(waiting);
    };
  }, [rows, whole, nameOf, choices]);
  return news;
}
