/** Field that finds sections of the options by their words. */
import { useId, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  /** How many sections are found; null where nothing is searched. */
  readonly found: number | null;
  readonly onSearch: (typed: string) => void;
  /** To the first section that is found. */
  readonly onEnter: () => void;
}

export function SearchOptions({ found, onSearch, onEnter }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const search = (words: string): void => {
    setTyped(words);
    onSearch(words);
  };
  return (
    <search className="options-search">
      <label className="visually-hidden" htmlFor={id}>
        {t('optionsSearch')}
      </label>
      <div className="search-field">
        <Icon name="search" />
        <input
          id={id}
          className="field"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('optionsSearch')}
          value={typed}
          onChange={(event) => {
            search(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') onEnter();
            if (event.key === 'Escape' && typed !== '') {
              event.preventDefault();
              search('');
            }
          }}
        />
      </div>
      <p role="status" className="small soft">
        {found !== null && (found === 0 ? t('optionsFoundNone', typed) : plural('optionsFound', found))}
      </p>
    </search>
  );
}
