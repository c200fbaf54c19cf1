/** The report as a page: sections of lines with bars, each figure leading to its postings. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { csvOf } from '@/utils/market/csv';
import { documentOf } from '@/utils/market/document';
import { markdownOf } from '@/utils/market/markdown';
import { reportOf } from '@/utils/market/report';
import type { Sums } from '@/utils/market/sums';
import { CutoffFields } from './CutoffFields';
import { GroupLines } from './GroupLines';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';

/** Sections that fill a window. */
const FIRST = 2;

interface Props extends ViewProps {
  readonly sums: Sums;
}

export function ReportView({ sums, part, knowledge, choices, hrefFor, onChoose, onCopy, onSave, onPrint }: Props) {
  const { t } = useSpeech();
  const { words, remembered } = useMarket();
  const [copied, setCopied] = useState(false);
  const report = useMemo(
    () => reportOf(sums, part ?? [], knowledge, choices.cutoffs, remembered),
    [sums, part, knowledge, choices.cutoffs, remembered],
  );
  const sections = useMemo(() => {
    const all = documentOf(report, words);
    // What it comes to is read first on a screen.
    return [...all.filter(({ id }) => id === 'takeaways'), ...all.filter(({ id }) => id !== 'takeaways')];
  }, [report, words]);
  // What fills the window stands there first.
  const shown = useDeferredValue(sections, sections.slice(0, FIRST));
  return (
    <div className="report-view">
      <div className="market-tools">
        <button
          type="button"
          className="button"
          disabled={part === null}
          onClick={() => {
            void onCopy(markdownOf(report, words)).then(() => {
              setCopied(true);
            });
          }}
        >
          {t('marketCopy')}
        </button>
        <button
          type="button"
          className="button"
          disabled={part === null}
          onClick={() => {
            onSave('market.md', 'text/markdown', markdownOf(report, words));
          }}
        >
          {t('marketSaveMarkdown')}
        </button>
        <button
          type="button"
          className="button"
          disabled={part === null}
          onClick={() => {
            onSave('market.csv', 'text/csv', csvOf(report, words));
          }}
        >
          {t('marketSaveCsv')}
        </button>
        <button
          type="button"
          className="button"
          disabled={part === null}
          onClick={() => {
            onSave('market.json', 'application/json', JSON.stringify(report, null, 2));
          }}
        >
          {t('marketSaveJson')}
        </button>
        <button type="button" className="button" onClick={onPrint}>
          {t('marketPrint')}
        </button>
        <span role="status" className="soft">
          {copied && t('marketCopied')}
        </span>
        <CutoffFields
          cutoffs={choices.cutoffs}
          onChange={(cutoffs) => {
            onChoose({ cutoffs });
          }}
          badge={choices.badge}
          onBadge={(badge) => {
            onChoose({ badge });
          }}
        />
      </div>
      {shown.map(({ id, title, groups }) => (
        <section key={id} className={`card report-section ${id}`} aria-labelledby={`report-${id}`}>
          <h2 id={`report-${id}`}>{title}</h2>
          <div className="report-groups">
            {groups.map((group, i) => (
              <GroupLines key={group.title ?? i} group={group} />
            ))}
          </div>
        </section>
      ))}
      {report.tooFew && (
        <p>
          <a className="button" href={hrefFor('baseline')}>
            {t('marketMeanwhile')}
          </a>
        </p>
      )}
    </div>
  );
}
