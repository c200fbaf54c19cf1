/** What the popup has done in the tab it was opened on; the click that opened it lets us in there. */
import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { PageActions } from '@/components/popup/page-actions';
import { enter, reportOf } from '@/entrypoints/reader/enter';
import type { QuietRequest } from '@/utils/messages';
import { boardFor, type ListedBoard } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';
import { settings } from '@/utils/store/settings';
import { forgetPointed } from '@/utils/store/site-rules';

interface PageWork {
  readonly actions: PageActions;
  readonly report: string | null;
  readonly refused: boolean;
}

/** `url` of the tab's page; null where the browser does not tell. */
export function usePageWork(tabId: number | null, url: URL | null): PageWork {
  const [report, setReport] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const work = (task: (tabId: number) => Promise<void>): void => {
    if (tabId === null) return;
    setRefused(false);
    task(tabId).catch(() => {
      setRefused(true);
    });
  };
  const board = url === null ? undefined : boardFor(url);
  return {
    report,
    refused,
    actions: {
      read: () => {
        work((tab) => enter(tab, 'read'));
      },
      point: () => {
        work(async (tab) => {
          await enter(tab, 'point');
          // The page needs the keyboard now.
          window.close();
        });
      },
      quiet: (quiet) => {
        work(async (tab) => {
          await browser.tabs.sendMessage(tab, { type: 'quiet', quiet } satisfies QuietRequest);
        });
      },
      forgetPointed: () => {
        work(async (tab) => {
          if (url !== null) await forgetPointed(url.hostname);
          await enter(tab, 'read');
        });
      },
      report: () => {
        work(async (tab) => {
          setReport(await reportOf(tab));
        });
      },
      grant: () => {
        if (board === undefined) return;
        // Not after anything else: browsers ask their user only while the click is being handled.
        void browser.permissions.request({ origins: hostsOf(board.matches) }).then(async (granted) => {
          if (granted) await switchOn(board);
        });
      },
    },
  };
}

/** The name of the board a page is of where the browser does not let us in yet; null elsewhere. */
export async function boardToGrant(url: URL): Promise<string | null> {
  const board = boardFor(url);
  if (board === undefined) return null;
  return (await browser.permissions.contains({ origins: hostsOf(board.matches) })) ? null : board.name;
}

async function switchOn({ id }: ListedBoard): Promise<void> {
  await settings.update((current) => ({ ...current, boards: { ...current.boards, [id]: true } }));
}
