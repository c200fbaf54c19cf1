/** What the journal's pages are about to forget. */
import { history } from '@/entrypoints/screen/history';
import { createForgetting } from './forgetting';

export const forgetting = createForgetting(history, localStorage);
