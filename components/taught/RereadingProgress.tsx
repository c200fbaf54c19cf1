/** How far the stored postings are read again, with the way to stop it and to go on. */
import { useSpeech } from '@/components/i18n/translator';

export interface RereadingView {
  readonly state: 'running' | 'stopped' | 'done';
  readonly done: number;
  readonly total: number;
}

interface Props {
  readonly rereading: RereadingView;
  readonly onStop: () => void;
  readonly onGoOn: () => void;
}

export function RereadingProgress({ rereading: { state, done, total }, onStop, onGoOn }: Props) {
  const { t, number, plural } = useSpeech();
  return (
    <div className="stack rereading">
      {state === 'running' && total > 0 && <progress aria-label={t('rereadingRunning')} max={total} value={done} />}
      <p className="row">
        <span className="soft small" role="status">
          {state === 'running' && total > 0 && t('rereadingFar', number(done), number(total))}
          {state === 'stopped' && plural('rereadingStopped', total)}
          {state === 'done' && total > 0 && plural('rereadingDone', total)}
        </span>
        {state === 'running' && total > 0 && (
          <button type="button" className="button" onClick={onStop}>
            {t('rereadingStop')}
          </button>
        )}
        {state === 'stopped' && total > 0 && (
          <button type="button" className="button" onClick={onGoOn}>
            {t('rereadingGoOn')}
          </button>
        )}
      </p>
    </div>
  );
}
