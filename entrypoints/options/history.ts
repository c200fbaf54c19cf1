/** The history, as all sections of the options share it. */
import { noteForgottenHere } from '@/entrypoints/screen/sync-folder';
import { createHistory } from '@/utils/store/history';

export const history = createHistory({ onForgotten: noteForgottenHere });
