/** What the market needs first, asked for before anything else where the journal is opened at it. */
import { MARKET } from '@/entrypoints/screen/links';
import type { Sums } from '@/utils/market/sums';
import { history } from '@/entrypoints/screen/history';

/** The market's page; loaded once. */
export const marketPage = () => import('./MarketPage');

const atMarket = location.hash.startsWith(MARKET);

/** The sums as they were when the journal was opened at the market; null: it was opened elsewhere. */
export const sumsAhead: Promise<Sums> | null = atMarket ? history.sums() : null;

// Who waits for them is told of a failure; nobody may be waiting yet.
sumsAhead?.catch(() => undefined);
if (atMarket) void marketPage();
