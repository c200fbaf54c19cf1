/** Options: the profiles, of which one is matched with what is read. */
import { useRef } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import {
  addProfile,
  newProfileId,
  profilesByAge,
  removeProfile,
  renameProfile,
  switchTo,
  type NamedProfile,
  type Profiles,
} from '@/utils/match/profiles';
import type { Change } from './change';
import { LONGEST_NAME, ProfileRow } from './ProfileRow';

interface Props {
  readonly profiles: Profiles;
  /** ms since 1970. */
  readonly clock: () => number;
  readonly change: Change<Profiles>;
}

export function ProfilesSection({ profiles, clock, change }: Props) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const nameOf = ({ name, targetRole }: NamedProfile): string => name || targetRole || t('profileUnnamed');
  const all = profilesByAge(profiles);
  /** Adds one and makes it active. */
  const begin = (words: string, made: NamedProfile): void => {
    change(words, (now) => switchTo(addProfile(now, made), made.id));
  };

  return (
    <>
      <ul className="profile-rows" aria-label={t('profilesTitle')} ref={list} tabIndex={-1}>
        {all.map((one) => {
          const name = nameOf(one);
          return (
            <ProfileRow
              key={one.id}
              profile={one}
              name={name}
              active={one.id === profiles.id}
              alone={all.length === 1}
              onUse={() => {
                change(t('profileUsed', name), (now) => switchTo(now, one.id));
              }}
              onRename={(next) => {
                change(t('profileRenamed'), (now) => renameProfile(now, one.id, next.slice(0, LONGEST_NAME)), 'typed');
              }}
              onDuplicate={() => {
                const copy = t('profileCopyName', name).slice(0, LONGEST_NAME);
                begin(t('profileAdded', copy), { ...one, id: newProfileId(profiles, clock()), name: copy });
              }}
              onDelete={() => {
                // The button goes away with its row; the focus must not fall back to the top of the page.
                list.current?.focus();
                change(t('profileDeleted', name), (now) => removeProfile(now, one.id), 'loud');
              }}
            />
          );
        })}
      </ul>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            begin(t('profileAdded', t('profileNewName')), {
              ...EMPTY_PROFILE,
              id: newProfileId(profiles, clock()),
              name: t('profileNewName'),
            });
          }}
        >
          <Icon name="plus" />
          {t('profileNew')}
        </button>
      </p>
    </>
  );
}
