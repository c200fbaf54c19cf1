/** A picture to begin with, labelled as not the user's own, and the user's figures beside it. */
import { useMemo, useState, type ReactNode } from 'react';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Level } from '@/utils/extract/reading';
import { againstBaseline, beyondBaseline, type BaselineLine } from '@/utils/market/baseline';
import {
  DOCUMENT_FACTS,
  DOCUMENT_SKILLS,
  DOCUMENT_SOFT_SKILLS,
  DOCUMENTS,
  SAID_TO_PAY,
} from '@/utils/market/documents';
import { share } from '@/utils/market/figure';
import { reportOf } from '@/utils/market/report';
import type { Sums } from '@/utils/market/sums';
import { ROLE_TEMPLATES, templateFor } from '@/utils/match/templates';
import type { SkillId } from '@/utils/taxonomy/skill';
import { FigureLink } from './FigureLink';
import { MoreLess } from './MoreLess';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { SliceField } from './SliceField';

const LEVELS = ['required', 'preferred', 'mentioned'] as const;
const TEMPLATE_WORD: Readonly<Record<Level, MessageKey>> = {
  required: 'marketBaseMost',
  preferred: 'marketBaseMany',
  mentioned: 'marketBaseFew',
};
const DOCUMENT_WORD: Readonly<Record<Level, MessageKey>> = {
  required: 'marketDocsMost',
  preferred: 'marketDocsSeveral',
  mentioned: 'marketDocsOne',
};
/** The choice that is no template. */
const FROM_DOCUMENTS = 'documents';
/** Lines of one part that are shown at once; a few more are shown rather than hidden. */
const SHOWN = 60;
const FEW = 12;

const timesNamed = new Map([...DOCUMENT_SKILLS, ...DOCUMENT_SOFT_SKILLS].map(({ skill, n }) => [skill, n]));

export function BaselineView({ sums, part, knowledge, profile, choices }: ViewProps & { readonly sums: Sums }) {
  const { t, locale, number } = useSpeech();
  const { words, remembered } = useMarket();
  const [id, setId] = useState<string>(() => templateFor(profile.targetRole)?.id ?? FROM_DOCUMENTS);
  const template = ROLE_TEMPLATES.find((one) => one.id === id);
  const report = useMemo(
    () => reportOf(sums, part ?? [], knowledge, choices.cutoffs, remembered),
    [sums, part, knowledge, choices.cutoffs, remembered],
  );
  const own = sums.n === 0 || report.tooFew ? [] : report.skills;
  const nameOf = (named: readonly string[]): string => named[locale.startsWith('de') ? 1 : 0] ?? named[0] ?? '';
  const baseline = template?.skills ?? DOCUMENT_SKILLS;
  const lines = againstBaseline(baseline, own);
  const beyond = beyondBaseline(baseline, own).slice(0, 20);
  const ofDocuments = (n: number) => t('marketOfShort', number(n), number(DOCUMENTS));
  const named = (skill: SkillId) =>
    template ? null : <span className="soft">{ofDocuments(timesNamed.get(skill) ?? 0)}</span>;
  return (
    <section className="card baseline" aria-labelledby="baseline-title">
      <h2 id="baseline-title">{t('marketBaseline')}</h2>
      <p className="notice">{t(template ? 'marketBaselineText' : 'marketDocsText')}</p>
      <SliceField
        label={t('marketRole')}
        value={id}
        none={null}
        options={[
          { value: FROM_DOCUMENTS, label: t('marketDocs') },
          ...ROLE_TEMPLATES.map((one) => ({ value: one.id, label: nameOf(one.named) })),
        ]}
        onChange={setId}
      />
      <div className="report-groups">
        {LEVELS.map((level) => (
          <Part
            key={`${id} ${level}`}
            title={t((template ? TEMPLATE_WORD : DOCUMENT_WORD)[level])}
            lines={lines.filter(({ usual }) => usual === level)}
          >
            {({ skill, own: line, differs }) => (
              <>
                <span className={`mark ${level}`}>{words.skill(skill)}</span> {named(skill)}{' '}
                {line && (
                  <FigureLink of={{ evidence: line.evidence }} label={words.skill(skill)}>
                    {t('marketYours', words.percent(share(line)))}
                  </FigureLink>
                )}{' '}
                {differs && <b>{t(differs === 'more' ? 'marketMoreThanBase' : 'marketLessThanBase')}</b>}
              </>
            )}
          </Part>
        ))}
        {!template && (
          <>
            <Part title={t('marketSoftSkills')} lines={againstBaseline(DOCUMENT_SOFT_SKILLS, [])}>
              {({ skill }) => (
                <>
                  {words.skill(skill)} {named(skill)}
                </>
              )}
            </Part>
            <div className="report-group">
              <h3>{t('marketDocsFacts')}</h3>
              <ul className="baseline-list">
                <li>
                  {words.language(DOCUMENT_FACTS.language.name)}{' '}
                  <span className="soft">{ofDocuments(DOCUMENT_FACTS.language.n)}</span>
                </li>
                <li>
                  {t('marketDocsYears', number(DOCUMENT_FACTS.years.least))}{' '}
                  <span className="soft">{ofDocuments(DOCUMENT_FACTS.years.n)}</span>
                </li>
                <li>
                  {words.degree(DOCUMENT_FACTS.degree.degree)}{' '}
                  <span className="soft">{ofDocuments(DOCUMENT_FACTS.degree.n)}</span>
                </li>
              </ul>
            </div>
            <div className="report-group">
              <h3>{t('marketDocsPay')}</h3>
              <p className="soft small">{SAID_TO_PAY.map(words.skill).join(', ')}</p>
            </div>
          </>
        )}
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

interface PartProps {
  readonly title: string;
  readonly lines: readonly BaselineLine[];
  readonly children: (line: BaselineLine) => ReactNode;
}

function Part({ title, lines, children }: PartProps) {
  const [whole, setWhole] = useState(false);
  const many = lines.length > SHOWN + FEW;
  return (
    <div className="report-group">
      <h3>{title}</h3>
      <ul className="baseline-list">
        {(whole || !many ? lines : lines.slice(0, SHOWN)).map((line) => (
          <li key={line.skill}>{children(line)}</li>
        ))}
      </ul>
      {many && <MoreLess more={lines.length - SHOWN} whole={whole} onWhole={setWhole} />}
    </div>
  );
}
