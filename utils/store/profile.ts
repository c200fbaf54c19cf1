/** The active profile, as it is stored among the others. */
import type { Profile } from '@/utils/match/profile';
import { activeProfile } from '@/utils/match/profiles';
import type { LocalItem } from './local-item';
import { profiles } from './profiles';

export const profile: LocalItem<Profile> = {
  get: async () => activeProfile(await profiles.get()),
  update: async (change) => activeProfile(await profiles.update((all) => ({ ...all, ...change(activeProfile(all)) }))),
  watch: (listener) =>
    profiles.watch((all) => {
      listener(activeProfile(all));
    }),
};
