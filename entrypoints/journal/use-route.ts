/** The page of the journal that the address asks for. */
import { useMemo, useSyncExternalStore } from 'react';
import { routeIn, type Route } from '@/entrypoints/screen/links';

export function useRoute(): Route {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return useMemo(() => routeIn(hash), [hash]);
}

/** Goes there without leaving a step to come back to. */
export function changeTo(href: string): void {
  location.replace(href);
}

export function goTo(href: string): void {
  location.hash = href;
}

function onHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}
