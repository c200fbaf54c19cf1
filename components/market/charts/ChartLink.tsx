/** A part of a picture that leads to its postings, by pointer, key and voice. */
import { useState, type ReactNode } from 'react';
import { keysBehind, type Evidence } from '@/utils/market/evidence';
import { useMarket } from '@/components/market/market-context';

interface Props {
  readonly evidence: Evidence;
  /** Said and shown on hovering, by the title of the SVG link. */
  readonly label: string;
  readonly children: ReactNode;
}

export function ChartLink({ evidence, label, children }: Props) {
  const { entries, hrefForKeys } = useMarket();
  const [href, setHref] = useState<string | null>(null);
  if (!entries) return <g>{children}</g>;
  const found = (): string => hrefForKeys(keysBehind(evidence, entries));
  const prepare = (): void => {
    setHref((known) => known ?? found());
  };
  return (
    <a
      className="chart-link"
      href={href ?? '#market'}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        if (href !== null) return;
        event.preventDefault();
        window.location.hash = found();
      }}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}
