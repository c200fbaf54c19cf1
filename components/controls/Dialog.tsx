/**
 * A dialog of the browser's own: it takes the focus, to what has `data-focus` where something has, closes on Escape, and
 * gives the focus back.
 */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

export function Dialog({ title, children, onClose }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before it is taken out of the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // React's own `autoFocus` comes before the dialog is shown, and does nothing.
    shown?.querySelector<HTMLElement>('[data-focus]')?.focus();
    return () => {
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // What is pressed beside the dialog is its backdrop.
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body stack">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="button quiet icon-only" title={t('close')} onClick={onClose}>
            <Icon name="close" />
            <span className="visually-hidden">{t('close')}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
