/** The quiet badge: a dot on the toolbar's button while news of the market wait, for who wants it. */
import { browser } from 'wxt/browser';
import { oncePerJob } from '@/utils/market/entry';
import { standingNotices } from '@/utils/market/notices';
import type { History } from '@/utils/store/history';
import { marketChoices } from '@/utils/store/market';
import { marketNews, newsAfter } from '@/utils/store/market-news';
import type { SkillId } from '@/utils/taxonomy/skill';

/** ms between two looks through the history: news are no hurry. */
const BETWEEN = 3_600_000;
/** ms after a change: whoever reads postings now comes first. */
const REST = 20_000;
const QUIET = '#374151';

export interface NewsTools {
  readonly history: Pick<History, 'rows' | 'watch'>;
  readonly nameOf: (id: SkillId) => string;
  readonly now: () => number;
}

/** Follows the history and the user's choices; answers how to look at once. */
export function keepNews({ history, nameOf, now }: NewsTools): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const choices = await marketChoices.get();
    if (choices.badge && now() - (await marketNews.get()).lookedAt >= BETWEEN) {
      const standing = standingNotices(oncePerJob(await history.rows()), { nameOf }, choices).map(({ id }) => id);
      await marketNews.update((news) => newsAfter(news, standing, now()));
    }
    await showDot();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(console.error), REST);
  };
  history.watch(soon);
  marketChoices.watch(() => void look().catch(console.error));
  marketNews.watch(() => void showDot().catch(console.error));
  return look;
}

/** Of every tab that shows no posting: those show its score. */
async function showDot(): Promise<void> {
  const [{ badge, silenced }, { waiting }] = await Promise.all([marketChoices.get(), marketNews.get()]);
  const news = badge ? waiting.filter((id) => !silenced.includes(id)).length : 0;
  await Promise.all([
    browser.action.setBadgeText({ text: news > 0 ? '•' : '' }),
    browser.action.setBadgeBackgroundColor({ color: QUIET }),
    browser.action.setTitle({ title: browser.i18n.getMessage(news > 0 ? 'badge_news' : 'extName') }),
  ]);
}
