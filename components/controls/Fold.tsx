/** What unfolds when its heading is pressed. Its content is drawn behind the first picture, which does not show it. */
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { Icon } from './Icon';

interface Props {
  readonly heading: ReactNode;
  readonly children: ReactNode;
  /** Unfolded from the start. */
  readonly open?: boolean;
  readonly className?: string;
}

export function Fold({ heading, children, open = false, className }: Props) {
  const [isDrawn, setIsDrawn] = useState(open);
  useEffect(() => {
    startTransition(() => {
      setIsDrawn(true);
    });
  }, []);
  return (
    <details open={open} className={className}>
      <summary>
        <Icon name="chevron" />
        {heading}
      </summary>
      {isDrawn && children}
    </details>
  );
}
