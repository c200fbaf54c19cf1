/** What screens know of the boards: all but how they are read, which is most of their weight. */
import { boardRows } from 'virtual:board-list';
import type { Board } from './board';
import { boardAmong } from './match-pattern';

export type ListedBoard = Pick<Board, 'id' | 'name' | 'matches' | 'hosts'> & {
  /** Granted at install. */
  readonly isBuiltIn: boolean;
};

export const boards: readonly ListedBoard[] = boardRows.map(({ hosts, ...row }) =>
  hosts === null ? row : { ...row, hosts: new RegExp(hosts) },
);

/** Asked for when the user turns them on. */
export const optionalBoards: readonly ListedBoard[] = boards.filter(({ isBuiltIn }) => !isBuiltIn);

/** The board an address belongs to. */
export function boardFor(url: URL): ListedBoard | undefined {
  return boardAmong(boards, url);
}
