/** The link from a figure to its postings. Which they are is worked out when somebody turns to it: a report has hundreds. */
import { useState, type MouseEvent } from 'react';
import { keysBehind, type Evidence } from '@/utils/market/evidence';
import { useMarket } from './market-context';

/** The postings, or what they have in common. */
export type Source = { readonly evidence: Evidence } | { readonly keys: readonly string[] };

interface PostingsLink {
  readonly href: string;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** The attributes of the link; null while the postings are not read yet, so that it would lead nowhere. */
export function usePostingsLink(source: Source): PostingsLink | null {
  const { entries, remembered, hrefForKeys } = useMarket();
  const [prepared, setPrepared] = useState<{ readonly href: string; readonly from: typeof entries } | null>(null);
  if (!entries) return null;
  const found = (): string =>
    hrefForKeys('keys' in source ? source.keys : keysBehind(source.evidence, entries, remembered));
  const prepare = (): void => {
    setPrepared({ href: found(), from: entries });
  };
  return {
    // Of another slice it would show other postings.
    href: prepared?.from === entries ? prepared.href : '#market',
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: (event) => {
      // A new tab or window takes the address that is prepared.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      window.location.hash = found();
    },
  };
}
