/** The history, as the pages of ours share it. */
import { noteForgottenHere } from '@/entrypoints/screen/sync-folder';
import { createHistory } from '@/utils/store/history';

export const history = createHistory({ onForgotten: noteForgottenHere });
