/** The choice of a posting's status. */
import { useEffect, useRef } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { STATUS_WORD } from '@/components/posting/words';
import { STATUSES, type Status } from '@/utils/store/status';

interface Props {
  readonly status: Status | null;
  /** Whose status it is, for those who do not see it beside. */
  readonly label: string;
  /** Opens at once, where a press led here. */
  readonly open?: boolean;
  /** False where keys do the same. */
  readonly tabbable?: boolean;
  readonly onStatus: (status: Status | null) => void;
  readonly onLeave?: () => void;
}

export function StatusSelect({ status, label, open = false, tabbable = true, onStatus, onLeave }: Props) {
  const { t } = useSpeech();
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!open) return;
    select.current?.focus();
    try {
      select.current?.showPicker();
    } catch {
      // Only a press may open it, and not every browser can: it has the focus, a key opens it.
    }
  }, [open]);
  return (
    <select
      ref={select}
      className="field status-select"
      aria-label={label}
      tabIndex={tabbable ? undefined : -1}
      value={status ?? ''}
      onChange={(event) => {
        onStatus(STATUSES.find((one) => one === event.target.value) ?? null);
      }}
      onBlur={onLeave}
    >
      <option value="">{t('statusNone')}</option>
      {STATUSES.map((one) => (
        <option key={one} value={one}>
          {t(STATUS_WORD[one])}
        </option>
      ))}
    </select>
  );
}
