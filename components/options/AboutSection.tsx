/** Options: what Skillight is and what it does not do. */
import { useSpeech } from '@/components/i18n/translator';

export function AboutSection({ version, welcomeHref }: { readonly version: string; readonly welcomeHref: string }) {
  const { t } = useSpeech();
  return (
    <>
      <p>{t('aboutText')}</p>
      <p>{t('aboutPrivacy')}</p>
      <p>{t('aboutScore')}</p>
      <p>
        <a className="button" href={welcomeHref}>
          {t('welcomeAgain')}
        </a>
      </p>
      <p className="soft small">{t('aboutVersion', version)}</p>
    </>
  );
}
