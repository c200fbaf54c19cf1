/** The score as a ring that fills up, with its number inside. The words beside it say the same. */
import { useSpeech } from '@/components/i18n/translator';

const RADIUS = 26;
const ROUND = 2 * Math.PI * RADIUS;

export function ScoreRing({ score, label }: { readonly score: number; readonly label: string }) {
  const { number } = useSpeech();
  return (
    <div className="ring" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={score}>
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle className="ring-track" cx="32" cy="32" r={RADIUS} />
        <circle
          className="ring-fill"
          cx="32"
          cy="32"
          r={RADIUS}
          strokeDasharray={`${(ROUND * score) / 100} ${ROUND}`}
          transform="rotate(-90 32 32)"
        />
      </svg>
      <span className="ring-number" aria-hidden="true">
        {number(score)}
      </span>
    </div>
  );
}
