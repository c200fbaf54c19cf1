/** Two numbers, the least and the most; both empty: any. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';

interface Range {
  readonly min: number;
  readonly max: number;
}

interface Props {
  readonly label: string;
  /** The greatest that makes sense; also what an empty upper end means. */
  readonly most: number;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

export function RangeField({ label, most, range, onRange }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const field = (end: keyof Range, empty: number): React.ReactNode => (
    <span>
      <label htmlFor={`${id}-${end}`}>{t(end === 'min' ? 'rangeFrom' : 'rangeTo')}</label>
      <input
        id={`${id}-${end}`}
        className="field"
        type="number"
        min={0}
        max={most}
        value={range && range[end] !== empty ? range[end] : ''}
        placeholder={String(empty)}
        onChange={(event) => {
          const { valueAsNumber } = event.target;
          const value = Number.isNaN(valueAsNumber) ? empty : Math.min(most, Math.max(0, valueAsNumber));
          const next = { min: 0, max: most, ...range, [end]: value };
          onRange(next.min === 0 && next.max === most ? null : next);
        }}
      />
    </span>
  );
  return (
    <fieldset>
      <legend className="label">{label}</legend>
      <div className="range-field">
        {field('min', 0)}
        {field('max', most)}
      </div>
    </fieldset>
  );
}
