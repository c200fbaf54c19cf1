/** Options: what the score is made of, every figure explained, changed by sliders and seen at once in a posting. */
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { LEAST_SEEN, MOST_WEIGHT, soundWeights, WEIGHTS, type Weights } from '@/utils/match/weights';
import type { Change } from './change';
import { ResetButton } from './ResetButton';
import { ScoreRules } from './ScoreRules';
import { WeightSlider } from './WeightSlider';
import { WeightsPreview, type PreviewProps } from './WeightsPreview';

interface Props extends Omit<PreviewProps, 'weights'> {
  readonly weights: Weights;
  readonly change: Change<Weights>;
}

interface Slider {
  readonly name: keyof Weights;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly percent: boolean;
}

const POINTS = { max: MOST_WEIGHT, step: 1, percent: false };
const SHARE = { min: 0, max: 100, step: 10, percent: true };

const SLIDERS: readonly Slider[] = [
  { name: 'required', label: 'weightRequired', hint: 'weightRequiredHint', min: 1, ...POINTS },
  { name: 'preferred', label: 'weightPreferred', hint: 'weightPreferredHint', min: 0, ...POINTS },
  { name: 'implied', label: 'weightImplied', hint: 'weightImpliedHint', ...SHARE },
  { name: 'related', label: 'weightRelated', hint: 'weightRelatedHint', ...SHARE },
  { name: 'levelStep', label: 'weightLevelStep', hint: 'weightLevelStepHint', ...SHARE, step: 5 },
  { name: 'leastForHaving', label: 'weightLeast', hint: 'weightLeastHint', ...SHARE, min: LEAST_SEEN, step: 5 },
];

export function WeightsSection({ weights, change, ...preview }: Props) {
  const { t } = useSpeech();
  const isFirst = SLIDERS.every(({ name }) => weights[name] === WEIGHTS[name]);
  return (
    <>
      <ScoreRules />
      <div className="weights">
        <div className="stack">
          {SLIDERS.map(({ name, label, hint, ...range }) => (
            <WeightSlider
              key={name}
              {...range}
              label={t(label)}
              hint={t(hint)}
              value={weights[name]}
              onChange={(value) => {
                change(t('fieldChanged', t(label)), (now) => soundWeights({ ...now, [name]: value }), 'typed');
              }}
            />
          ))}
        </div>
        <WeightsPreview {...preview} weights={weights} />
      </div>
      <ResetButton
        label={t('weightsReset')}
        disabled={isFirst}
        onReset={() => {
          change(t('weightsWereReset'), () => WEIGHTS, 'loud');
        }}
      />
    </>
  );
}
