/** Says what was just done and offers to take it back, for ten seconds; a pointer or the focus on it stops the time. */
import { useEffect, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly text: string;
  /** Absent where it cannot be taken back. */
  readonly onUndo?: (() => void) | undefined;
  /** The time is over or the user closed it. */
  readonly onEnd: () => void;
}

const SHOWN_FOR = 10_000;

export function Toast({ text, onUndo, onEnd }: Props) {
  const { t } = useSpeech();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onEnd, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [held, onEnd, text]);

  const hold = (): void => {
    setHeld(true);
  };
  const release = (): void => {
    setHeld(false);
  };
  return (
    <div className="toast" role="status" onMouseEnter={hold} onMouseLeave={release} onFocus={hold} onBlur={release}>
      <span>{text}</span>
      <span className="row">
        {onUndo && (
          <button type="button" className="button" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
        <button type="button" className="button quiet icon-only" title={t('close')} onClick={onEnd}>
          <Icon name="close" />
          <span className="visually-hidden">{t('close')}</span>
        </button>
      </span>
    </div>
  );
}
