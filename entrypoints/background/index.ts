/** The background: answers pages, is the only writer of the history, shows the badge. All it knows is in the stores. */
import { taxonomy } from 'virtual:taxonomy';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { extract } from '@/utils/extract/extract';
import type { Kinship } from '@/utils/match/grounds';
import { corrections } from '@/utils/store/corrections';
import { createHistory } from '@/utils/store/history';
import { forgetTab } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import { answer, type Desk } from './answer';
import { showAllBadges, showBadge } from './badge';
import { obeyKeys } from './keys';
import { namesOf } from './names';
import { enterOpenTabs } from './open-tabs';
import { Turns } from './turns';

export default defineBackground(() => {
  const kinship: Kinship = (id) => taxonomy.byId.get(id);
  const now = (): number => Date.now();
  const turns = new Turns(now);
  const desk: Desk = {
    history: createHistory({
      onNotice: (notice) => {
        console.warn(`The history's database: ${notice}`);
      },
    }),
    names: namesOf,
    read: async (text) => extract(text, taxonomy, await corrections.get()),
    now,
    turns,
    shown: (tabId) => showBadge(tabId, kinship),
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    void answer(desk, message, sender).then(respond);
    return true;
  });
  obeyKeys();
  profile.watch(() => {
    showAllBadges(kinship).catch(console.error);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    turns.forget(tabId);
    forgetTab(tabId).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') enterOpenTabs().catch(console.error);
  });
});
