/** All that the first picture needs, read in one go before anything is drawn. */
import type { Corrections } from '@/utils/extract/corrections';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import { corrections } from '@/utils/store/corrections';
import { profile } from '@/utils/store/profile';
import { settings, type Settings } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import { history, readActivePage, type ActivePage } from './active-page';

export interface FirstLook {
  readonly active: ActivePage;
  readonly own: Profile;
  readonly weighing: Weights;
  readonly chosen: Settings;
  readonly taught: Corrections;
}

/** Its cost does not grow with the history: what the tab shows, one row, and four values of the local storage. */
export async function firstLook(): Promise<FirstLook> {
  // Opening takes longest, and needs not wait until it is known which row is wanted.
  history.prepare();
  const [active, own, weighing, chosen, taught] = await Promise.all([
    readActivePage(),
    profile.get(),
    weights.get(),
    settings.get(),
    corrections.get(),
  ]);
  return { active, own, weighing, chosen, taught };
}
