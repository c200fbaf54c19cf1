/** Options: what the user taught, to be looked at, added to and taken back. */
import { useId, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Change } from '@/components/options/change';
import type { Corrections } from '@/utils/extract/corrections';
import type { SkillId } from '@/utils/taxonomy/skill';

interface Props {
  readonly taught: Corrections;
  readonly nameOf: (skill: SkillId) => string;
  readonly change: Change<Corrections>;
}

/** The list without one entry. */
const without = <T,>(list: readonly T[], entry: T): readonly T[] =>
  list.filter((other) => JSON.stringify(other) !== JSON.stringify(entry));

export function TaughtSection({ taught, nameOf, change }: Props) {
  const { t } = useSpeech();
  const { notSkills, sameAs, alwaysOptional, ownSkills } = taught;
  const isEmpty = notSkills.length + sameAs.length + alwaysOptional.length + ownSkills.length === 0;
  const drop = (words: string, make: (now: Corrections) => Corrections): void => {
    change(t('taughtRemoved', words), make, 'loud');
  };
  return (
    <>
      <OwnSkillForm
        taken={(name) => ownSkills.some((own) => own.name.toLowerCase() === name.toLowerCase())}
        onAdd={(name, aliases) => {
          change(t('ownSkillAdded', name), (now) => ({
            ...now,
            ownSkills: [...now.ownSkills, { id: ownId(name, now), name, aliases }],
          }));
        }}
      />
      {isEmpty && <p className="soft">{t('taughtNothing')}</p>}
      <ul className="taught">
        {ownSkills.map((own) => (
          <Entry
            key={`own ${own.id}`}
            words={
              own.aliases.length > 0 ? t('taughtOwnAlso', own.name, own.aliases.join(', ')) : t('taughtOwn', own.name)
            }
            name={own.name}
            onRemove={() => {
              drop(own.name, (now) => ({ ...now, ownSkills: without(now.ownSkills, own) }));
            }}
          />
        ))}
        {notSkills.map((not) => (
          <Entry
            key={`not ${JSON.stringify(not)}`}
            words={
              not.context.length > 0 ? t('taughtNotNear', not.form, not.context.join(', ')) : t('taughtNot', not.form)
            }
            name={not.form}
            onRemove={() => {
              drop(not.form, (now) => ({ ...now, notSkills: without(now.notSkills, not) }));
            }}
          />
        ))}
        {sameAs.map((same) => (
          <Entry
            key={`same ${JSON.stringify(same)}`}
            words={t('taughtSame', same.form, nameOf(same.skill))}
            name={same.form}
            onRemove={() => {
              drop(same.form, (now) => ({ ...now, sameAs: without(now.sameAs, same) }));
            }}
          />
        ))}
        {alwaysOptional.map((skill) => (
          <Entry
            key={`optional ${skill}`}
            words={t('taughtOptional', nameOf(skill))}
            name={nameOf(skill)}
            onRemove={() => {
              drop(nameOf(skill), (now) => ({ ...now, alwaysOptional: without(now.alwaysOptional, skill) }));
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** An id that no skill has yet: it is stored for ever. */
function ownId(name: string, { ownSkills }: Corrections): SkillId {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '-')
    .replace(/^-|-$/g, '');
  const id = `own-${plain}`;
  const known = new Set(ownSkills.map((own) => own.id));
  for (let n = 2; ; n++) {
    const free = known.has(id) ? `${id}-${n}` : id;
    if (!known.has(free)) return free;
  }
}

interface EntryProps {
  readonly words: string;
  readonly name: string;
  readonly onRemove: () => void;
}

function Entry({ words, name, onRemove }: EntryProps) {
  const { t } = useSpeech();
  return (
    <li className="row">
      <span>{words}</span>
      <button type="button" className="button quiet icon-only" title={t('taughtRemove', name)} onClick={onRemove}>
        <Icon name="trash" />
        <span className="visually-hidden">{t('taughtRemove', name)}</span>
      </button>
    </li>
  );
}

interface FormProps {
  readonly taken: (name: string) => boolean;
  readonly onAdd: (name: string, aliases: readonly string[]) => void;
}

function OwnSkillForm({ taken, onAdd }: FormProps) {
  const { t } = useSpeech();
  const id = useId();
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const plain = name.trim();
  const isGood = /[\p{L}\p{N}]/u.test(plain) && !taken(plain);
  return (
    <form
      className="own-skill"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGood) return;
        const others = aliases
          .split(',')
          .map((alias) => alias.trim())
          .filter((alias) => /[\p{L}\p{N}]/u.test(alias));
        onAdd(plain, others);
        setName('');
        setAliases('');
      }}
    >
      <div>
        <label className="label" htmlFor={`${id}-name`}>
          {t('ownSkillName')}
        </label>
        <input
          id={`${id}-name`}
          className="field"
          maxLength={80}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-aliases`}>
          {t('ownSkillAliases')}
        </label>
        <input
          id={`${id}-aliases`}
          className="field"
          maxLength={200}
          value={aliases}
          onChange={(event) => {
            setAliases(event.target.value);
          }}
        />
      </div>
      <button type="submit" className="button" disabled={!isGood}>
        <Icon name="plus" />
        {t('ownSkillAdd')}
      </button>
    </form>
  );
}
