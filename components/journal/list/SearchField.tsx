/** The words searched for; what is typed is told on after a moment's rest. */
import { useEffect, useState, type Ref } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Goes on to what was found. */
  readonly onLeave: () => void;
}

const REST_MS = 200;

export function SearchField({ ref, words, onWords, onLeave }: Props) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(words);
  const [told, setTold] = useState(words);
  if (words !== told) {
    // Changed from outside: a saved search, a step back.
    setTold(words);
    setTyped(words);
  }
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => {
      setTold(typed);
      onWords(typed);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, words, onWords]);
  return (
    <div className="combobox-field">
      <Icon name="search" />
      <input
        ref={ref}
        className="field"
        type="search"
        aria-label={t('journalSearch')}
        placeholder={t('journalSearch')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== 'ArrowDown') || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // What was typed is found first.
          if (typed === words) onLeave();
          else onWords(typed);
        }}
      />
    </div>
  );
}
