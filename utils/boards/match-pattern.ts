/** Match patterns of a manifest (`*://*.example.com/jobs/*`), as browsers read them. */
import type { Board } from './board';

/** The board among `boards` that an address belongs to. One host, one board. */
export function boardAmong<T extends Pick<Board, 'matches' | 'hosts'>>(boards: readonly T[], url: URL): T | undefined {
  return boards.find(
    (board) =>
      board.matches.some((pattern) => matchesPattern(pattern, url)) || (board.hosts?.test(url.hostname) ?? false),
  );
}

/** Whether the address fits the pattern. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) return false;
  const schemeFits = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\./, '');
  const hostFits = url.hostname === bare || (bare !== host && url.hostname.endsWith(`.${bare}`));
  const pathFits = new RegExp(`^${path.split('*').map(escape).join('.*')}$`).test(url.pathname + url.search);
  return schemeFits && hostFits && pathFits;
}

/** What a browser is asked for: whole hosts, for it lets nobody into a part of one. */
export function hostsOf(patterns: readonly string[]): string[] {
  return [...new Set(patterns.map((pattern) => pattern.replace(/^([^/]+\/\/[^/]+)\/.*$/, '$1/*')))];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
