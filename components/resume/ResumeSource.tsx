/** Where a résumé comes from: a button, a place to drop a file on, a field to paste a text or a file into. */
import { useId, useRef, useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly onFile: (file: Blob, name: string) => void;
}

/** Only what the dialog shows first; a file is known by what it holds. */
const ACCEPT = '.pdf,.docx,.txt,.md,.json,.zip';

export function ResumeSource({ onFile }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const take = (file: File | undefined): void => {
    if (file) onFile(file, file.name);
  };

  return (
    <div
      className="drop stack"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <p className="row">
        <button
          type="button"
          className="button primary"
          data-begin
          aria-describedby={`${id}-kinds`}
          onClick={() => {
            picker.current?.click();
          }}
        >
          <Icon name="page" />
          {t('resumeChoose')}
        </button>
        <span className="soft">{t('resumeDrop')}</span>
      </p>
      <p id={`${id}-kinds`} className="soft small">
        {t('resumeKinds')}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t('resumeChoose')}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file once more is a change too.
          event.target.value = '';
        }}
      />
      <details className="paste">
        <summary>
          <Icon name="chevron" />
          {t('resumePaste')}
        </summary>
        <div className="stack">
          <label className="soft" htmlFor={`${id}-text`}>
            {t('resumePasteHint')}
          </label>
          <textarea
            id={`${id}-text`}
            className="field"
            rows={6}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            onPaste={(event) => {
              const [file] = event.clipboardData.files;
              if (file === undefined) return;
              event.preventDefault();
              take(file);
            }}
          />
          <p>
            <button
              type="button"
              className="button"
              disabled={text.trim() === ''}
              onClick={() => {
                onFile(new Blob([text]), t('resumePasted'));
              }}
            >
              {t('resumeRead')}
            </button>
          </p>
        </div>
      </details>
    </div>
  );
}
