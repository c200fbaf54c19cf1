/** The figures a report is cut by, and how news are told. */
import { Switch } from '@/components/controls/Switch';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { CUTOFFS, type Cutoffs } from '@/utils/market/cutoffs';

interface Props {
  readonly cutoffs: Cutoffs;
  readonly onChange: (cutoffs: Cutoffs) => void;
  readonly badge: boolean;
  readonly onBadge: (on: boolean) => void;
}

/** In the unit that is shown: per cent for shares. */
const FIELDS: readonly { key: keyof Cutoffs; word: MessageKey; min: number; max: number; percent: boolean }[] = [
  { key: 'common', word: 'marketCutCommon', min: 5, max: 95, percent: true },
  { key: 'niche', word: 'marketCutNiche', min: 1, max: 50, percent: true },
  { key: 'companion', word: 'marketCutCompanion', min: 10, max: 100, percent: true },
  { key: 'fewest', word: 'marketCutFewest', min: 1, max: 100, percent: false },
  { key: 'employers', word: 'marketCutEmployers', min: 2, max: 20, percent: false },
  { key: 'lines', word: 'marketCutLines', min: 3, max: 100, percent: false },
];

export function CutoffFields({ cutoffs, onChange, badge, onBadge }: Props) {
  const { t } = useSpeech();
  return (
    <details className="cutoffs">
      <summary className="button">{t('marketCutoffs')}</summary>
      <div className="card cutoff-fields">
        {FIELDS.map(({ key, word, min, max, percent }) => (
          <label key={key}>
            <span>{t(word)}</span>
            <input
              type="number"
              className="field"
              min={min}
              max={max}
              value={percent ? Math.round(cutoffs[key] * 100) : cutoffs[key]}
              onChange={({ target }) => {
                const value = target.valueAsNumber;
                if (Number.isFinite(value) && value >= min && value <= max)
                  onChange({ ...cutoffs, [key]: percent ? value / 100 : value });
              }}
            />
          </label>
        ))}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onChange(CUTOFFS);
          }}
        >
          {t('marketCutReset')}
        </button>
        <Switch label={t('marketBadge')} hint={t('marketBadgeHint')} checked={badge} onChange={onBadge} />
      </div>
    </details>
  );
}
