/** A part of a picture that leads to its postings, by pointer, key and voice. */
import type { ReactNode } from 'react';
import { usePostingsLink } from '@/components/market/use-postings-link';
import type { Evidence } from '@/utils/market/evidence';

interface Props {
  readonly evidence: Evidence;
  /** Said and shown on hovering, by the title of the SVG link. */
  readonly label: string;
  readonly children: ReactNode;
}

export function ChartLink({ evidence, label, children }: Props) {
  const link = usePostingsLink({ evidence });
  if (!link) return <g>{children}</g>;
  return (
    <a className="chart-link" {...link}>
      <title>{label}</title>
      {children}
    </a>
  );
}
