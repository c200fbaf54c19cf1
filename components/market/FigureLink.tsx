/** A figure that leads to its postings. */
import type { ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { usePostingsLink, type Source } from './use-postings-link';

interface Props {
  readonly of: Source;
  /** What the figure is of, for those who hear links one by one. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function FigureLink({ of, label, children }: Props) {
  const { t } = useSpeech();
  const link = usePostingsLink(of);
  if (!link) return <span className="figure">{children}</span>;
  return (
    <a className="figure" title={t('marketOpenPostings')} {...link}>
      {label !== undefined && <span className="visually-hidden">{label}: </span>}
      {children}
    </a>
  );
}
