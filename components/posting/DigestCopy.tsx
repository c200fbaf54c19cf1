/** The digest of a posting: to be read here, and copied as text or as Markdown. */
import { useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { plainDigest } from './digest-text';

interface Props {
  /** Makes the digest, as Markdown; not before somebody wants it. */
  readonly markdown: () => string;
}

export function DigestCopy({ markdown }: Props) {
  const { t } = useSpeech();
  const [digest, setDigest] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (text: string): void => {
    setCopied(null);
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <details
      className="digest"
      onToggle={(event) => {
        if (event.currentTarget.open) setDigest(markdown());
      }}
    >
      <summary>
        <Icon name="chevron" />
        {t('digestTitle')}
      </summary>
      {digest !== null && (
        <>
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => {
                copy(plainDigest(digest));
              }}
            >
              {t('digestCopyText')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                copy(digest);
              }}
            >
              {t('digestCopyMarkdown')}
            </button>
            <span role="status" className="small">
              {copied === true && t('reportCopied')}
              {copied === false && t('reportNotCopied')}
            </span>
          </p>
          <pre className="digest-text">{plainDigest(digest)}</pre>
        </>
      )}
    </details>
  );
}
