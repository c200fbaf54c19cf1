/** The history as the journal's pages use it. */
import { noteForgottenHere } from '@/entrypoints/screen/sync-folder';
import { createHistory } from '@/utils/store/history';
import { createForgetting } from './forgetting';

export const history = createHistory({ onForgotten: noteForgottenHere });
export const forgetting = createForgetting(history, localStorage);
