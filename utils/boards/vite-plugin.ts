/**
 * Puts what the background must know of the optional boards into its bundle: `virtual:optional-boards`, without the code
 * that reads their pages.
 */
import type { Plugin } from 'vite';
import { optionalBoards } from './index';

const NAME = 'virtual:optional-boards';

export function boardsPlugin(): Plugin {
  return {
    name: 'skillight:boards',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      const rows = optionalBoards.map(({ id: board, matches, frames = false }) => ({ id: board, matches, frames }));
      return `export const optionalBoards = ${JSON.stringify(rows)};`;
    },
  };
}
