/** Takes a saved history in: says first what it would do, and does it only then. */
import { useId, useRef } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';

/** How far it is. */
export type TakeInState =
  | { readonly at: 'start' }
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly refused: number; readonly lines: readonly RefusedLine[] }
  | { readonly at: 'counted'; readonly mode: TakeInMode; readonly counts: TakeInCounts }
  | { readonly at: 'writing'; readonly written: number; readonly of: number }
  | { readonly at: 'done'; readonly taken: number }
  | { readonly at: 'failed' };

export type TakeInMode = 'merge' | 'replace';

export interface TakeInCounts {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  /** Here and not in the file. */
  readonly gone: number;
}

export interface RefusedLine {
  readonly line: number;
  readonly trouble:
    'not-an-archive' | 'newer' | 'not-json' | 'changed' | 'not-a-posting' | 'twice' | 'cut-off' | 'long';
}

interface Props {
  readonly state: TakeInState;
  readonly onFile: (file: Blob) => void;
  readonly onMode: (mode: TakeInMode) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

const TROUBLE: Readonly<Record<RefusedLine['trouble'], MessageKey>> = {
  'not-an-archive': 'takeInNoArchive',
  newer: 'takeInNewer',
  'not-json': 'takeInBroken',
  changed: 'takeInChanged',
  'not-a-posting': 'takeInNoPosting',
  twice: 'takeInTwice',
  'cut-off': 'takeInCutOff',
  long: 'takeInBroken',
};

export function TakeArchiveIn({ state, onFile, onMode, onTake, onCancel }: Props) {
  const { t, plural, number } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const choosing = state.at === 'start' || state.at === 'refused' || state.at === 'done' || state.at === 'failed';
  return (
    <div className="stack">
      <h3>{t('takeInTitle')}</h3>
      {state.at === 'refused' && (
        <div className="notice problem" role="alert">
          <Icon name="warning" size={20} />
          <div className="stack">
            <p>
              <strong>{t('takeInRefused')}</strong>
            </p>
            <ul className="plain">
              {state.lines.map(({ line, trouble }) => (
                <li key={line}>{t('takeInLine', number(line), t(TROUBLE[trouble]))}</li>
              ))}
            </ul>
            {state.refused > state.lines.length && <p>{plural('takeInMore', state.refused - state.lines.length)}</p>}
          </div>
        </div>
      )}
      {state.at === 'counted' && (
        <div className="stack">
          <fieldset className="stack">
            <legend>{t('takeInHow')}</legend>
            {(['merge', 'replace'] as const).map((mode) => (
              <label key={mode} className="choice">
                <input
                  type="radio"
                  name={id}
                  checked={state.mode === mode}
                  onChange={() => {
                    onMode(mode);
                  }}
                />
                <span>
                  {t(mode === 'merge' ? 'takeInMerge' : 'takeInReplace')}
                  <span className="soft small block">
                    {t(mode === 'merge' ? 'takeInMergeHint' : 'takeInReplaceHint')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <dl className="counts" aria-live="polite">
            <Count word={t('takeInFresh')} n={state.counts.fresh} />
            <Count word={t('takeInChange')} n={state.counts.changed} />
            <Count word={t('takeInSame')} n={state.counts.same} />
            <Count word={t(state.mode === 'replace' ? 'takeInGone' : 'takeInStay')} n={state.counts.gone} />
          </dl>
          <p className="row">
            <button type="button" className="button primary" onClick={onTake}>
              {t('takeInDo')}
            </button>
            <button type="button" className="button" onClick={onCancel}>
              {t('cancel')}
            </button>
          </p>
        </div>
      )}
      {state.at === 'writing' && (
        <p>
          <progress aria-label={t('takeInBusy')} max={Math.max(1, state.of)} value={state.written} />
        </p>
      )}
      <p role="status" className="soft small">
        {state.at === 'reading' && t('takeInReading')}
        {state.at === 'writing' && t('takeInBusy')}
        {state.at === 'done' && plural('takeInDone', state.taken)}
        {state.at === 'failed' && t('takeInFailed')}
        {state.at === 'start' && t('takeInHint')}
      </p>
      {choosing && (
        <p>
          <input
            ref={field}
            hidden
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) onFile(file);
              event.target.value = '';
            }}
          />
          <button type="button" className="button" onClick={() => field.current?.click()}>
            <Icon name="up" />
            {t('takeInChoose')}
          </button>
        </p>
      )}
    </div>
  );
}

function Count({ word, n }: { readonly word: string; readonly n: number }) {
  const { number } = useSpeech();
  return (
    <div>
      <dt>{word}</dt>
      <dd>{number(n)}</dd>
    </div>
  );
}
