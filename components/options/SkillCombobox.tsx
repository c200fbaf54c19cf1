/** Field that completes skills from the taxonomy: the ARIA combobox pattern with a list and manual selection. */
import { useId, useState, type KeyboardEvent } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch, Suggestion } from '@/utils/taxonomy/suggest';

interface Props {
  readonly search: SkillSearch;
  /** Skills that are in the profile already. */
  readonly has: (id: SkillId) => boolean;
  readonly onPick: (id: SkillId) => void;
}

const MOST = 8;

export function SkillCombobox({ search, has, onPick }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const suggestions = open ? search.suggest(typed, MOST) : [];
  const shown = suggestions.length > 0;
  const current = suggestions[active];

  const pick = ({ skill }: Suggestion): void => {
    if (has(skill.id)) return;
    onPick(skill.id);
    setTyped('');
    setOpen(false);
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method that composes a character keeps its keys.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) {
        setOpen(true);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) setActive((active + step + suggestions.length) % suggestions.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (current) pick(current);
    } else if (event.key === 'Escape' && (open || typed !== '')) {
      event.preventDefault();
      if (shown) setOpen(false);
      else setTyped('');
    }
  };

  return (
    <div className="combobox">
      <label className="label" htmlFor={id}>
        {t('skillAddLabel')}
      </label>
      <div className="combobox-field">
        <Icon name="search" />
        <input
          id={id}
          className="field"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown ? `${id}-${active}` : undefined}
          placeholder={t('skillAddPlaceholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
          }}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={t('skillSuggestions')} hidden={!shown}>
          {suggestions.map((suggestion, place) => (
            <li
              key={suggestion.skill.id}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === active}
              aria-disabled={has(suggestion.skill.id)}
              // The field must keep the focus, or its blur would close the list before the click.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                pick(suggestion);
              }}
              onMouseMove={() => {
                setActive(place);
              }}
            >
              <span>
                {suggestion.skill.name}
                {suggestion.form !== suggestion.skill.name && (
                  <span className="soft small alias">{suggestion.form}</span>
                )}
              </span>
              {has(suggestion.skill.id) && (
                <span className="soft small row">
                  <Icon name="check" size={14} />
                  {t('skillAlready')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className="small soft combobox-status">
        {open && typed.trim() !== '' && (shown ? plural('skillFound', suggestions.length) : t('skillNotFound', typed))}
      </p>
    </div>
  );
}
