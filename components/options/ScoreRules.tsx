/** How the number comes about, in words: whoever reads it can work one out by hand. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { BAND_WORD } from '@/components/posting/words';
import { BANDS, FEWEST_DEMANDS } from '@/utils/match/weights';

export function ScoreRules() {
  const { t, plural, number } = useSpeech();
  return (
    <details>
      <summary>
        <Icon name="chevron" />
        {t('rulesTitle')}
      </summary>
      <div className="rules stack">
        <ol className="rules-list">
          <li>{t('rulesParts')}</li>
          <li>{t('rulesCredit')}</li>
          <li>{t('rulesShort')}</li>
          <li>{t('rulesSum')}</li>
          <li>{t('rulesBeside')}</li>
          <li>{plural('rulesNone', FEWEST_DEMANDS)}</li>
        </ol>
        <dl className="rules-bands">
          {[...BANDS, [0, 'poor'] as const].map(([from, band]) => (
            <div key={band}>
              <dt>{t(BAND_WORD[band])}</dt>
              <dd>{t('rulesFrom', number(from))}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
