/** A figure that leads to its postings. Which they are is worked out when somebody turns to it: a report has hundreds. */
import { useState, type ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { useMarket } from './market-context';
import type { Part } from '@/utils/market/document';
import { keysBehind } from '@/utils/market/evidence';

type Source = Exclude<Part, string> extends infer P ? (P extends { text: string } ? Omit<P, 'text'> : never) : never;

interface Props {
  readonly of: Source;
  /** What the figure is of, for those who hear links one by one. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function FigureLink({ of, label, children }: Props) {
  const { t } = useSpeech();
  const { entries, hrefForKeys } = useMarket();
  const [href, setHref] = useState<string | null>(null);
  if (!entries) return <span className="figure">{children}</span>;
  const found = (): string => hrefForKeys('keys' in of ? of.keys : keysBehind(of.evidence, entries));
  const prepare = (): void => {
    setHref((known) => known ?? found());
  };
  return (
    <a
      className="figure"
      href={href ?? '#market'}
      title={t('marketOpenPostings')}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        if (href !== null) return;
        event.preventDefault();
        window.location.hash = found();
      }}
    >
      {label !== undefined && <span className="visually-hidden">{label}: </span>}
      {children}
    </a>
  );
}
