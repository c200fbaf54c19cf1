/** The market: what the postings ask, how it moves, and what to make of it. */
import { useDeferredValue, useMemo, useState } from 'react';
import { late } from '@/components/controls/Late';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { isWhole, WHOLE, within } from '@/utils/market/slice';
import { remember } from '@/utils/market/remembered';
import { sumsOf } from '@/utils/market/sums';
import { BaselineView } from './BaselineView';
import { CompareView } from './CompareView';
import { EmergingView } from './EmergingView';
import { EmployersView } from './EmployersView';
import { LearnView } from './LearnView';
import { MarketProvider } from './market-context';
import { VIEWS, type MarketProps, type View, type ViewProps } from './market-props';
import { Notices } from './Notices';
import { ReportView } from './ReportView';
import { reportWords } from './report-words';
import { SliceBar } from './SliceBar';
import { useRemembered, useSettled } from './use-settled';

// The charts' library is loaded with the first picture, not with the report.
const PicturesView = late(() => import('./PicturesView').then(({ PicturesView: view }) => view));
const TrendsView = late(() => import('./TrendsView').then(({ TrendsView: view }) => view));

const VIEW_WORD: Readonly<Record<View, MessageKey>> = {
  report: 'marketOverview',
  pictures: 'marketPictures',
  trends: 'marketTrends',
  learn: 'marketLearn',
  employers: 'marketEmployers',
  compare: 'marketCompare',
  emerging: 'marketEmerging',
  baseline: 'marketBaseline',
};

export function MarketScreen(props: MarketProps) {
  const speech = useSpeech();
  const { t, plural } = speech;
  const { view, hrefFor, failed, sums, knowledge, hrefForKeys } = props;
  const [chosen, setSlice] = useState(WHOLE);
  // The field that was changed shows it at once, the figures as soon as they are counted.
  const slice = useDeferredValue(chosen);
  const [remembered] = useState(remember);
  const settled = useSettled(sums !== null);
  const prepared = useRemembered(settled ? props.entries : null, remembered);
  const entries = settled ? (prepared ?? props.entries) : null;
  const whole = isWhole(slice);
  const part = useMemo(
    () => (entries === null || whole ? entries : within(slice, entries, remembered.features)),
    [entries, slice, whole, remembered],
  );
  const partSums = useMemo(
    () => (whole ? sums : part === null ? null : sumsOf(part, remembered.features)),
    [whole, sums, part, remembered],
  );
  const words = useMemo(() => reportWords(speech, knowledge.nameOf), [speech, knowledge]);
  const context = useMemo(
    () => ({ entries: part, remembered, hrefForKeys, words }),
    [part, remembered, hrefForKeys, words],
  );

  if (failed) {
    return (
      <section className="empty">
        <h1>{t('journalFailedTitle')}</h1>
        <p className="soft">{t('journalFailedText')}</p>
      </section>
    );
  }
  if (!partSums) {
    return (
      <div role="status">
        <h1>{t('marketTitle')}</h1>
        <p className="visually-hidden">{t('journalLoading')}</p>
        <div className="skeleton" aria-hidden="true" />
      </div>
    );
  }
  // On the first day the baseline is all there is to show.
  const shown = sums?.n === 0 ? 'baseline' : view;
  const given: ViewProps = { ...props, entries, slice, part };
  /** What is counted over the postings themselves would keep the page busy before they are prepared. */
  const detailed: ViewProps = prepared ? given : { ...given, entries: null, part: null };
  return (
    <MarketProvider value={context}>
      <div className="market">
        <header className="market-head">
          <h1>{t('marketTitle')}</h1>
          <p className="soft">{plural('marketCount', partSums.n)}</p>
        </header>
        {sums?.n === 0 ? (
          <p className="notice">{t('marketNothingYet')}</p>
        ) : (
          <>
            <SliceBar {...given} slice={chosen} onSlice={setSlice} />
            <nav className="market-views" aria-label={t('marketViews')}>
              <ul>
                {VIEWS.map((one) => (
                  <li key={one}>
                    <a href={hrefFor(one)} aria-current={one === shown ? 'page' : undefined}>
                      {t(VIEW_WORD[one])}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {shown === 'report' && <Notices {...detailed} />}
          </>
        )}
        {shown === 'report' && <ReportView {...detailed} sums={partSums} />}
        {shown === 'pictures' && <PicturesView {...given} sums={partSums} />}
        {shown === 'trends' && <TrendsView {...given} />}
        {shown === 'learn' && <LearnView {...given} />}
        {shown === 'employers' && <EmployersView {...given} />}
        {shown === 'compare' && <CompareView {...given} />}
        {shown === 'emerging' && <EmergingView {...given} />}
        {shown === 'baseline' && <BaselineView {...given} sums={partSums} />}
      </div>
    </MarketProvider>
  );
}
