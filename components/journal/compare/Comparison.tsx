/** Two to four postings side by side: facts on top, then every demand with how badly each wants it and how the user stands. */
import { useMemo, useState } from 'react';
import { Icon, type IconName } from '@/components/controls/Icon';
import { ago } from '@/components/i18n/ago';
import { useSpeech, type Speech } from '@/components/i18n/translator';
import type { Rating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import { ScoreBadge } from '@/components/journal/ScoreBadge';
import type { Standing } from '@/components/posting/demand-view';
import { LEVEL_WORD, STANDING_WORD } from '@/components/posting/words';
import type { PostingKey } from '@/utils/boards/posting';
import type { SkillId } from '@/utils/taxonomy/skill';
import { compareDemands, type Cell, type CreditOf } from './comparison';
import { markdownTable } from './markdown';
import { compareFacts } from './summary-facts';

interface Props {
  readonly rows: readonly JournalRow[];
  /** ms since 1970. */
  readonly now: number;
  readonly rating: Rating;
  readonly creditOf: CreditOf;
  readonly nameOf: (id: SkillId) => string;
  readonly boardName: (row: JournalRow) => string;
  readonly detailHref: (key: PostingKey) => string;
  /** The comparison without this posting. */
  readonly hrefWithout: (key: PostingKey) => string;
  readonly listHref: string;
  readonly onCopy: (text: string) => Promise<void>;
}

const STANDING_ICON: Readonly<Record<Standing, IconName>> = {
  have: 'check',
  part: 'half',
  missing: 'ring',
  unknown: 'dot',
};

export function Comparison(props: Props) {
  const { rows, now, rating, creditOf, nameOf, boardName, detailHref, hrefWithout, listHref, onCopy } = props;
  const speech = useSpeech();
  const { t, locale } = speech;
  const [copied, setCopied] = useState<boolean | null>(null);
  const skills = useMemo(
    () =>
      compareDemands(
        rows.map(({ summary }) => summary),
        creditOf,
        nameOf,
      ),
    [rows, creditOf, nameOf],
  );
  const facts = [
    { label: 'columnBoard' as const, cells: rows.map(boardName) },
    { label: 'columnPlace' as const, cells: rows.map(({ location }) => location ?? '') },
    { label: 'columnFirst' as const, cells: rows.map(({ firstSeenAt }) => ago(firstSeenAt, now, locale)) },
    ...compareFacts(
      rows.map(({ summary }) => summary),
      speech,
    ),
  ];
  const copy = (): void => {
    const scores = rows.map((row) => {
      const score = rating.scoreOf(row);
      return score === null ? '' : speech.number(score);
    });
    const text = markdownTable([
      ['', ...rows.map(({ title, company }) => [title, company ?? ''].filter(Boolean).join(', '))],
      [t('columnScore'), ...scores],
      ...facts.map(({ label, cells }) => [t(label), ...cells]),
      ...skills.map(({ skill, cells }) => [nameOf(skill), ...cells.map((cell) => cellWords(cell, speech))]),
    ]);
    onCopy(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <div className="compare-head">
        <a className="button quiet back" href={listHref}>
          <Icon name="back" />
          {t('back')}
        </a>
        <h1>{t('compareTitle')}</h1>
        <button type="button" className="button" onClick={copy}>
          <Icon name="copy" />
          {t('compareCopy')}
        </button>
        <span role="status" className="soft">
          {copied !== null && t(copied ? 'compareCopied' : 'compareNotCopied')}
        </span>
      </div>
      <div className="card compare-card" role="region" aria-label={t('compareTitle')} tabIndex={0}>
        <table className="compare">
          <thead>
            <tr>
              <td />
              {rows.map((row) => (
                <th key={row.key} scope="col">
                  <a href={detailHref(row.key)}>{row.title}</a>
                  <span className="compare-company">{row.company}</span>
                  {rows.length > 1 && (
                    <a
                      className="button quiet icon-only"
                      href={hrefWithout(row.key)}
                      title={t('compareRemove', row.title)}
                    >
                      <Icon name="close" size={14} />
                      <span className="visually-hidden">{t('compareRemove', row.title)}</span>
                    </a>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('columnScore')}</th>
              {rows.map((row) => (
                <td key={row.key}>
                  <ScoreBadge score={rating.scoreOf(row)} hasProfile={rating.hasProfile} />
                </td>
              ))}
            </tr>
            {facts.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                {cells.map((words, place) => (
                  <td key={rows[place]?.key}>{words === '' ? <Unsaid /> : words}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            {skills.map(({ skill, cells }) => (
              <tr key={skill}>
                <th scope="row">{nameOf(skill)}</th>
                {cells.map((cell, place) => (
                  <td key={rows[place]?.key}>{cell ? <SkillCell cell={cell} /> : <Unsaid />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function SkillCell({ cell }: { readonly cell: Cell }) {
  const { t, plural } = useSpeech();
  const { level, years, oneOf, standing } = cell;
  return (
    <span className={`compare-cell ${standing}`}>
      <span className={`mark ${level}`}>{t(LEVEL_WORD[level])}</span>
      {years !== null && <span className="small">{plural('yearsShort', years)}</span>}
      {oneOf && <span className="small soft">{t('oneOf')}</span>}
      {standing !== 'unknown' && (
        <span className="standing-word">
          <Icon name={STANDING_ICON[standing]} size={14} />
          {t(STANDING_WORD[standing])}
        </span>
      )}
    </span>
  );
}

function Unsaid() {
  const { t } = useSpeech();
  return (
    <>
      <span aria-hidden="true" className="soft">
        {t('noScoreSign')}
      </span>
      <span className="visually-hidden">{t('filterUnsaid')}</span>
    </>
  );
}

function cellWords(cell: Cell | null, { t, plural }: Speech): string {
  if (!cell) return '';
  const { level, years, oneOf, standing } = cell;
  return [
    t(LEVEL_WORD[level]),
    ...(years === null ? [] : [plural('yearsShort', years)]),
    ...(oneOf ? [t('oneOf')] : []),
    ...(standing === 'unknown' ? [] : [t(STANDING_WORD[standing])]),
  ].join(t('listGap'));
}
