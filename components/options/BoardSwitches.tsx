/** The switches of some boards, under a heading. */
import { useId } from 'react';
import { Switch } from '@/components/controls/Switch';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';

export interface BoardView {
  readonly id: string;
  readonly name: string;
  /** On, and the browser lets us in. */
  readonly on: boolean;
  /** Granted at install; the browser asks for each of the others. */
  readonly isBuiltIn: boolean;
  readonly hosts: readonly string[];
  /** Its postings are remembered. */
  readonly isRecorded: boolean;
}

interface Props {
  readonly heading: MessageKey;
  readonly note?: MessageKey;
  readonly shown: readonly BoardView[];
  /** False where nothing is remembered at all. */
  readonly recordingOn: boolean;
  readonly onBoard: (id: string, on: boolean) => void;
  readonly onRecording: (id: string, on: boolean) => void;
}

export function BoardSwitches({ heading, note, shown, recordingOn, onBoard, onRecording }: Props) {
  const { t, list } = useSpeech();
  const titleId = useId();
  if (shown.length === 0) return null;
  return (
    <div className="stack">
      <div>
        <h3 id={titleId}>{t(heading)}</h3>
        {note !== undefined && <p className="soft small">{t(note)}</p>}
      </div>
      <ul className="switch-row" aria-labelledby={titleId}>
        {shown.map(({ id, name, on, isBuiltIn, hosts, isRecorded }) => (
          <li key={id}>
            <Switch
              label={name}
              {...(on && !isBuiltIn ? { hint: t('boardGranted', list(hosts, 'conjunction')) } : {})}
              checked={on}
              onChange={(next) => {
                onBoard(id, next);
              }}
            />
            {on && (
              <label className="tick small">
                <input
                  type="checkbox"
                  checked={recordingOn && isRecorded}
                  disabled={!recordingOn}
                  onChange={(event) => {
                    onRecording(id, event.target.checked);
                  }}
                />
                <span>
                  {t('boardRecorded')}
                  <span className="visually-hidden"> ({name})</span>
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
