/** Every board we read: the manifest, the switches in the options and the reader start from this table. */
import type { Board } from './board';
import { ashby } from './ashby';
import { bamboohr } from './bamboohr';
import { breezy } from './breezy';
import { builtInBoards } from './built-in';
import { builtin } from './builtin';
import { dice } from './dice';
import { glassdoor } from './glassdoor';
import { greenhouse } from './greenhouse';
import { hackerNews } from './hacker-news';
import { icims } from './icims';
import { lever } from './lever';
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
import { boardAmong, hostsOf } from './match-pattern';

/** Asked for when the user turns them on. */
export const optionalBoards: readonly Board[] = [
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

export const boards: readonly Board[] = [...builtInBoards, ...optionalBoards];

/** Match patterns granted at install. */
export const builtInMatches: readonly string[] = builtInBoards.flatMap((board) => board.matches);

/** Match patterns asked for board by board. */
export const optionalMatches: readonly string[] = optionalBoards.flatMap((board) => hostsOf(board.matches));

/** The board an address belongs to. */
export function boardFor(url: URL): Board | undefined {
  return boardAmong(boards, url);
}
