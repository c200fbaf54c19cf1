/** The drawing of a chart, made for the width it has on the screen: a page that is printed is narrower, and shrinks all of it. */
import type { ReactNode } from 'react';

interface Props {
  /** In px, as the height. */
  readonly width: number;
  readonly height: number;
  /** For assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
}

export function Drawing({ width, height, label, children }: Props) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="group"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
