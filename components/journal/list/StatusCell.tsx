/** The status of a posting in the list; a press opens the choice. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useSpeech } from '@/components/i18n/translator';
import { StatusSelect } from '@/components/journal/StatusSelect';
import { STATUS_WORD } from '@/components/posting/words';
import type { Status } from '@/utils/store/status';

interface Props {
  readonly status: Status | null;
  readonly title: string;
  readonly onStatus: (status: Status | null) => void;
}

export function StatusCell({ status, title, onStatus }: Props) {
  const { t } = useSpeech();
  const [choosing, setChoosing] = useState(false);
  if (choosing) {
    return (
      <StatusSelect
        status={status}
        label={t('statusOf', title)}
        open
        onStatus={(next) => {
          setChoosing(false);
          onStatus(next);
        }}
        onLeave={() => {
          setChoosing(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`status-pill ${status ?? 'none'}`}
      title={t('statusOf', title)}
      aria-label={status === null ? t('statusNone') : undefined}
      onClick={() => {
        flushSync(() => {
          setChoosing(true);
        });
      }}
    >
      {t(status === null ? 'noScoreSign' : STATUS_WORD[status])}
    </button>
  );
}
