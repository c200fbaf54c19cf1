/** One choice among the values that postings have; the first one asks nothing. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly label: string;
  /** '': any. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What choosing nothing is called, if it is not “any”; null: something is always chosen. */
  readonly none?: string | null;
  readonly onChange: (value: string) => void;
}

export function SliceField({ label, value, options, none, onChange }: Props) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div className="slice-field" data-set={none === undefined && value !== ''}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {none !== null && <option value="">{none ?? t('marketAny')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
