/** Tells the pages that are open that something they asked for has changed. */
import { browser } from 'wxt/browser';
import type { RenewRequest } from '@/utils/messages';
import { corrections } from '@/utils/store/corrections';
import type { History } from '@/utils/store/history';
import { profile } from '@/utils/store/profile';
import { settings } from '@/utils/store/settings';
import { siteRules } from '@/utils/store/site-rules';

/** Tells them from now on. */
export function renewPages(history: Pick<History, 'watch'>): void {
  settings.watch(() => {
    tell('switches');
    // Whether own skills are shown on the page is a switch of the answers.
    tell('answers');
  });
  siteRules.watch(() => {
    tell('switches');
  });
  // A look is recorded every few seconds; chips are for who is looking at a list.
  history.watch(() => {
    void settings.get().then(({ chips }) => {
      if (chips === true) tell('history');
    });
  });
  corrections.watch(() => {
    tell('answers');
  });
  profile.watch(() => {
    void settings.get().then(({ showOwn }) => {
      if (showOwn === true) tell('answers');
    });
  });
}

function tell(what: RenewRequest['what']): void {
  browser.tabs.query({}).then(
    (tabs) => {
      for (const { id } of tabs) {
        if (id === undefined) continue;
        browser.tabs.sendMessage(id, { type: 'renew', what } satisfies RenewRequest).catch(() => {
          // A tab without a script of ours.
        });
      }
    },
    () => undefined,
  );
}
