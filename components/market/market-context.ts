/** What every figure of the market needs: the postings it is counted over, and the address of a list of them. */
import { createContext, useContext } from 'react';
import type { Entry } from '@/utils/market/entry';
import type { Remembered } from '@/utils/market/remembered';
import type { ReportWords } from '@/utils/market/words';

export interface MarketContext {
  /** The slice's postings; null: not read yet, so figures lead nowhere. */
  readonly entries: readonly Entry[] | null;
  readonly remembered: Remembered;
  readonly hrefForKeys: (keys: readonly string[]) => string;
  readonly words: ReportWords;
}

const Context = createContext<MarketContext | null>(null);

export const MarketProvider = Context.Provider;

/** Throws outside a `MarketProvider`, which is a mistake of the program. */
export function useMarket(): MarketContext {
  const found = useContext(Context);
  if (!found) throw new Error('useMarket needs a MarketProvider above it');
  return found;
}
