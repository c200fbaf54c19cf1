/** A number of years from 0 to 60, or nothing. */
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  /** Spoken name of the field. */
  readonly label: string;
  readonly years: number | null;
  readonly onChange: (years: number | null) => void;
}

const MOST = 60;

export function YearsField({ label, years, onChange }: Props) {
  const { t } = useSpeech();
  return (
    <span className="years-field">
      <input
        className="field"
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST}
        step={0.5}
        aria-label={label}
        placeholder={t('noScoreSign')}
        value={years ?? ''}
        onChange={(event) => {
          const value = event.target.valueAsNumber;
          onChange(Number.isNaN(value) ? null : Math.min(MOST, Math.max(0, value)));
        }}
      />
      <span className="soft small" aria-hidden="true">
        {t('yearsUnit')}
      </span>
    </span>
  );
}
