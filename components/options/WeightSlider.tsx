/** One figure of the score: its slider, its value and what it means. */
import { useId } from 'react';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly percent: boolean;
  readonly onChange: (value: number) => void;
}

export function WeightSlider({ label, hint, value, min, max, step, percent, onChange }: Props) {
  const { locale, number } = useSpeech();
  const id = useId();
  const shown = percent ? new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100) : number(value);
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onChange(event.target.valueAsNumber);
        }}
      />
      <p id={`${id}-hint`} className="soft small">
        {hint}
      </p>
    </div>
  );
}
