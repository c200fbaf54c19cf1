/** A picture to begin with, labelled as not the user's own, and the user's figures beside it. */
import { useMemo, useState } from 'react';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Level } from '@/utils/extract/reading';
import { againstBaseline, beyondBaseline } from '@/utils/market/baseline';
import { share } from '@/utils/market/figure';
import { reportOf } from '@/utils/market/report';
import type { Sums } from '@/utils/market/sums';
import { ROLE_TEMPLATES, templateFor } from '@/utils/match/templates';
import { FigureLink } from './FigureLink';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { SliceField } from './SliceField';

const USUAL: Readonly<Record<Level, MessageKey>> = {
  required: 'marketBaseMost',
  preferred: 'marketBaseMany',
  mentioned: 'marketBaseFew',
};

export function BaselineView({ sums, part, knowledge, profile, choices }: ViewProps & { readonly sums: Sums }) {
  const { t, locale } = useSpeech();
  const { words, remembered } = useMarket();
  const [id, setId] = useState<string>(() => templateFor(profile.targetRole)?.id ?? ROLE_TEMPLATES[0]?.id ?? '');
  const template = ROLE_TEMPLATES.find((one) => one.id === id);
  const report = useMemo(
    () => reportOf(sums, part ?? [], knowledge, choices.cutoffs, remembered),
    [sums, part, knowledge, choices.cutoffs, remembered],
  );
  const own = sums.n === 0 || report.tooFew ? [] : report.skills;
  const nameOf = (named: readonly string[]): string => named[locale.startsWith('de') ? 1 : 0] ?? named[0] ?? '';
  if (!template) return null;
  const lines = againstBaseline(template, own);
  const beyond = beyondBaseline(template, own).slice(0, 20);
  return (
    <section className="card baseline" aria-labelledby="baseline-title">
      <h2 id="baseline-title">{t('marketBaseline')}</h2>
      <p className="notice">{t('marketBaselineText')}</p>
      <SliceField
        label={t('marketRole')}
        value={id}
        options={ROLE_TEMPLATES.map((one) => ({ value: one.id, label: nameOf(one.named) }))}
        onChange={(value) => {
          if (value !== '') setId(value);
        }}
      />
      <div className="report-groups">
        {(['required', 'preferred', 'mentioned'] as const).map((level) => (
          <div key={level} className="report-group">
            <h3>{t(USUAL[level])}</h3>
            <ul className="baseline-list">
              {lines
                .filter(({ usual }) => usual === level)
                .map(({ skill, own: line, differs }) => (
                  <li key={skill}>
                    <span className={`mark ${level}`}>{words.skill(skill)}</span>{' '}
                    {line && (
                      <FigureLink of={{ evidence: line.evidence }} label={words.skill(skill)}>
                        {t('marketYours', words.percent(share(line)))}
                      </FigureLink>
                    )}{' '}
                    {differs && <b>{t(differs === 'more' ? 'marketMoreThanBase' : 'marketLessThanBase')}</b>}
                  </li>
                ))}
            </ul>
          </div>
        ))}
        {beyond.length > 0 && (
          <div className="report-group">
            <h3>{t('marketBeyondBase')}</h3>
            <ul className="baseline-list">
              {beyond.map((line) => (
                <li key={line.skill}>
                  {words.skill(line.skill)}{' '}
                  <FigureLink of={{ evidence: line.evidence }} label={words.skill(line.skill)}>
                    {t('marketYours', words.percent(share(line)))}
                  </FigureLink>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
