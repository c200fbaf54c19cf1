/** The history, as all sections of the options share it. */
import { createHistory } from '@/utils/store/history';

export const history = createHistory();
