/** The history with its search and its changes, loaded when one of them is wanted: the first picture needs neither. */
import type { History } from '@/utils/store/history';

let opened: Promise<History> | undefined;

export function wholeHistory(): Promise<History> {
  return (opened ??= import('@/utils/store/history').then(({ createHistory }) => createHistory()));
}
