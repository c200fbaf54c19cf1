/** The history as the journal's pages use it. */
import { createHistory } from '@/utils/store/history';
import { createForgetting } from './forgetting';

export const history = createHistory();
export const forgetting = createForgetting(history, localStorage);
