/** Every board we read: the manifest, the switches in the options and the reader start from this table. */
import type { Board } from './board';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { breezy } from './breezy';
import { builtin } from './builtin';
import { dice } from './dice';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { hackerNews } from './hacker-news';
import { icims } from './icims';
import { indeed } from './indeed';
import { lever } from './lever';
import { linkedin } from './linkedin';
import { monster } from './monster';
import { naukri } from './naukri';
import { personio } from './personio';
import { reed } from './reed';
import { remoteok } from './remoteok';
import { seek } from './seek';
import { smartrecruiters } from './smartrecruiters';
import { stepstone } from './stepstone';
import { teamtailor } from './teamtailor';
import { wellfound } from './wellfound';
import { weworkremotely } from './weworkremotely';
import { workAtAStartup } from './work-at-a-startup';
import { workable } from './workable';
import { workday } from './workday';
import { xing } from './xing';
import { ziprecruiter } from './ziprecruiter';
import { matchesPattern } from './match-pattern';

/** Read from the first day; all others are asked for when the user turns them on. */
const builtIn: readonly Board[] = [linkedin, indeed];
const optional: readonly Board[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  bamboohr,
  icims,
  glassdoor,
  dice,
  ziprecruiter,
  monster,
  stepstone,
  xing,
  seek,
  naukri,
  wellfound,
  builtin,
  workAtAStartup,
  weworkremotely,
  remoteok,
  hackerNews,
  reed,
  teamtailor,
  personio,
  breezy,
];

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
