/** One of the profiles: whether it is the active one, its name, how much is in it, and what can be done with it. */
import { useId } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { NamedProfile } from '@/utils/match/profiles';

/** A name longer than this is no name. */
export const LONGEST_NAME = 60;

interface Props {
  readonly profile: NamedProfile;
  /** What it is called where the user gave it no name. */
  readonly name: string;
  readonly active: boolean;
  /** There is no other one. */
  readonly alone: boolean;
  readonly onUse: () => void;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

export function ProfileRow({ profile, name, active, alone, onUse, onRename, onDuplicate, onDelete }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  return (
    <li className={active ? 'profile-row active' : 'profile-row'}>
      <label className="profile-use" title={t('profileUse', name)}>
        <input type="radio" name="active-profile" aria-describedby={id} checked={active} onChange={onUse} />
        <span className="visually-hidden">{t('profileUse', name)}</span>
      </label>
      <input
        className="field profile-name"
        aria-label={t('profileNameOf', name)}
        placeholder={name}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        value={profile.name}
        onChange={(event) => {
          onRename(event.target.value);
        }}
      />
      <span id={id} className="soft small profile-size">
        {plural('profileSkills', profile.skills.length)}
        {active && <span className="profile-active">{t('profileActive')}</span>}
      </span>
      <span className="row profile-deeds">
        <button
          type="button"
          className="button quiet icon-only"
          title={t('profileDuplicate', name)}
          onClick={onDuplicate}
        >
          <Icon name="copy" />
          <span className="visually-hidden">{t('profileDuplicate', name)}</span>
        </button>
        <button
          type="button"
          className="button quiet icon-only"
          disabled={alone}
          title={alone ? t('profileAlone') : t('profileDelete', name)}
          onClick={onDelete}
        >
          <Icon name="trash" />
          <span className="visually-hidden">{t('profileDelete', name)}</span>
        </button>
      </span>
    </li>
  );
}
