/** A line to try: what is read in it, with all that was taught. */
import { useId, useState } from 'react';
import { LEVEL_WORD } from '@/components/posting/words';
import { useSpeech } from '@/components/i18n/translator';
import type { Level } from '@/utils/extract/reading';

/** A skill that was read in the line. */
export interface Tried {
  readonly name: string;
  readonly level: Level;
  readonly years: number | null;
}

interface Props {
  /** Undefined while the engine is being loaded. */
  readonly read: ((line: string) => readonly Tried[]) | undefined;
}

export function TryLine({ read }: Props) {
  const { t, plural } = useSpeech();
  const id = useId();
  const [line, setLine] = useState('');
  const tried = line.trim() === '' || !read ? null : read(line);
  return (
    <div className="stack">
      <div>
        <label className="label" htmlFor={id}>
          {t('tryLineLabel')}
        </label>
        <textarea
          id={id}
          className="field"
          rows={2}
          placeholder={t('tryLinePlaceholder')}
          value={line}
          onChange={(event) => {
            setLine(event.target.value);
          }}
        />
      </div>
      <div role="status" className="small">
        {tried?.length === 0 && <p className="soft">{t('tryLineNothing')}</p>}
        {tried !== null && tried.length > 0 && (
          <ul className="tried">
            {tried.map(({ name, level, years }) => (
              <li key={name}>
                <strong>{name}</strong> <span className="soft">{t(LEVEL_WORD[level])}</span>
                {years !== null && <span className="soft"> {plural('years', years)}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
