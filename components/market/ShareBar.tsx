/** A share as a bar with its interval; what it says stands beside it in words. */
import { wilson } from '@/utils/market/interval';

export function ShareBar({ n, of }: { readonly n: number; readonly of: number }) {
  const { low, high } = wilson(n, of);
  const percent = (part: number): string => `${String(100 * part)}%`;
  return (
    <svg className="share-bar" aria-hidden="true" focusable="false">
      <rect className="chart-rail" x="0" y="35%" width="100%" height="30%" rx="2" />
      <rect className="chart-bar" x="0" y="20%" width={percent(of === 0 ? 0 : n / of)} height="60%" rx="2" />
      <line className="chart-whisker-ground" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
      <line className="chart-whisker" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
    </svg>
  );
}
