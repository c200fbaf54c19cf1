/** The facts beside the skills; where one clashes with the profile, a sign and a word say so. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { Span } from '@/utils/extract/reading';
import type { FactView } from './fact-views';

interface Props {
  readonly facts: readonly FactView[];
  /** The sentence of each fact, shown under it; absent where there is no room. */
  readonly sentenceOf?: ((fact: FactView) => string) | undefined;
  /** Shows on the page where it is said; absent where there is no page to show. */
  readonly onShow?: ((span: Span) => void) | undefined;
}

export function FactList({ facts, sentenceOf, onShow }: Props) {
  const { t } = useSpeech();
  return (
    <dl className="facts">
      {facts.map((fact, place) => (
        <div key={`${fact.label} ${fact.span.start}`}>
          <dt>
            <span className={facts[place - 1]?.label === fact.label ? 'visually-hidden' : undefined}>
              {t(fact.label)}
            </span>
          </dt>
          <dd>
            {onShow ? (
              <button
                type="button"
                className="link plain"
                title={t('quoteTitle')}
                onClick={() => {
                  onShow(fact.span);
                }}
              >
                {fact.words}
              </button>
            ) : (
              fact.words
            )}
            {fact.state === 'met' && (
              <span className="fact-state have">
                <Icon name="check" size={14} />
                <span className="visually-hidden">{t('gateMet')}</span>
              </span>
            )}
            {fact.state === 'unmet' && (
              <span className="fact-state missing">
                <Icon name="warning" size={14} />
                {fact.own === null ? t('gateUnmet') : t('gateOwn', fact.own)}
              </span>
            )}
            {sentenceOf && <q className="sentence">{sentenceOf(fact)}</q>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
