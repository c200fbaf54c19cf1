/** The mark of the product with its name. */
import { useSpeech } from '@/components/i18n/translator';

export function Brand() {
  const { t } = useSpeech();
  return (
    <span className="brand">
      <svg width="22" height="22" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect width="16" height="16" rx="3.5" fill="#1a4bb8" />
        <path d="M2 3h7v2H2zM2 11h9v2H2z" fill="#fff" />
        <rect x="2" y="6" width="12" height="4" rx=".75" fill="#ffd95c" />
      </svg>
      {t('extName')}
    </span>
  );
}
