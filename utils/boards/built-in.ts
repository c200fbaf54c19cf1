/** The boards read from the first day, in a file of their own: the script on their pages carries no others. */
import type { Board } from './board';
import { indeed } from './indeed';
import { linkedin } from './linkedin';

export const builtInBoards: readonly Board[] = [linkedin, indeed];
