/** Every board we read: the manifest, the switches in the options and the reader start from this table. */
import type { Board } from './board';
import { indeed } from './indeed';
import { linkedin } from './linkedin';
import { matchesPattern } from './match-pattern';

/** Read from the first day; all others are asked for when the user turns them on. */
const builtIn: readonly Board[] = [linkedin, indeed];
const optional: readonly Board[] = [];

export const boards: readonly Board[] = [...builtIn, ...optional];

/** Match patterns granted at install. */
export const builtInMatches: readonly string[] = builtIn.flatMap((board) => board.matches);

/** Match patterns asked for board by board. */
export const optionalMatches: readonly string[] = optional.flatMap((board) => board.matches);

/** The board an address belongs to. One host, one board. */
export function boardFor(url: URL): Board | undefined {
  return boards.find(
    (board) =>
      board.matches.some((pattern) => matchesPattern(pattern, url)) || (board.hosts?.test(url.hostname) ?? false),
  );
}
