/** How the page is built, to be read before it is copied and sent. */
import { useId, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';

export function LayoutReport({ report }: { readonly report: string }) {
  const { t } = useSpeech();
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section className="layout-report">
      <label htmlFor={id}>
        <h2>{t('reportTitle')}</h2>
        <span className="small soft">{t('reportText')}</span>
      </label>
      <textarea id={id} className="field" rows={8} readOnly spellCheck={false} value={report} />
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(report).then(
              () => {
                setCopied(true);
              },
              () => {
                setCopied(false);
              },
            );
          }}
        >
          {t('reportCopy')}
        </button>
        <span role="status" className="small">
          {copied === true && t('reportCopied')}
          {copied === false && t('reportNotCopied')}
        </span>
      </p>
    </section>
  );
}
