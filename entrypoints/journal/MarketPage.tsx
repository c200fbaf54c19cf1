/** The market in the journal; loaded when somebody turns to it. */
import '@/components/styles/market.css';
import { MarketScreen } from '@/components/market/MarketScreen';
import type { Journal } from './use-journal';
import { useMarket } from './use-market';

export function MarketPage({ journal, rest }: { readonly journal: Journal; readonly rest: string }) {
  const market = useMarket(journal, rest);
  return market ? <MarketScreen {...market} /> : <div className="skeleton" aria-hidden="true" />;
}
