/**
 * Puts what others must know of the boards into their bundles, without the code that reads pages: `virtual:optional-boards`
 * for the background, `virtual:board-list` for screens.
 */
import type { Plugin } from 'vite';
import { builtInBoards } from './built-in';
import { boards, optionalBoards } from './index';

const MODULES: Readonly<Record<string, () => string>> = {
  'virtual:optional-boards': () => {
    const rows = optionalBoards.map(({ id, matches, frames = false }) => ({ id, matches, frames }));
    return `export const optionalBoards = ${JSON.stringify(rows)};`;
  },
  'virtual:board-list': () => {
    const rows = boards.map(({ id, name, matches, hosts }) => {
      return { id, name, matches, hosts: hosts?.source ?? null, isBuiltIn: builtInBoards.some((one) => one.id === id) };
    });
    return `export const boardRows = ${JSON.stringify(rows)};`;
  },
};

export function boardsPlugin(): Plugin {
  return {
    name: 'skillight:boards',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? MODULES[id.slice(1)]?.() : undefined),
  };
}
