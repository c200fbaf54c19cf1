/** What the user says of the posting: its status, and a note. */
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { StatusSelect } from '@/components/journal/StatusSelect';
import type { Status } from '@/utils/store/status';

interface Props {
  readonly title: string;
  readonly status: Status | null;
  readonly note: string;
  readonly onStatus: (status: Status | null) => void;
  readonly onNote: (note: string) => void;
}

/** A popup may be gone with the next click: what was written is kept soon after the last letter. */
const PAUSE_MS = 300;

export function OwnMarks({ title, status, note, onStatus, onNote }: Props) {
  const { t } = useSpeech();
  const [written, setWritten] = useState(note);
  /** What is not kept yet. */
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(pending.current);
    },
    [],
  );
  const keep = (text: string): void => {
    clearTimeout(pending.current);
    if (text.trim() !== note) onNote(text.trim());
  };
  return (
    <div className="own-marks">
      <StatusSelect status={status} label={t('statusOf', title)} onStatus={onStatus} />
      <textarea
        className="field"
        rows={1}
        aria-label={t('noteLabel')}
        placeholder={t('noteAdd')}
        value={written}
        onChange={(event) => {
          const { value } = event.target;
          setWritten(value);
          clearTimeout(pending.current);
          pending.current = setTimeout(keep, PAUSE_MS, value);
        }}
        onBlur={() => {
          keep(written);
        }}
      />
    </div>
  );
}
