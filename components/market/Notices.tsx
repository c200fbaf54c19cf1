/** What is worth telling when the journal is opened; each can be silenced, and taken back at once. */
import { useMemo } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { share } from '@/utils/market/figure';
import { standingNotices, type Notice } from '@/utils/market/notices';
import { FigureLink } from './FigureLink';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';

export function Notices({ entries, knowledge, choices, onChoose, onAddSkill }: ViewProps) {
  const { t, plural } = useSpeech();
  const { cutoffs, pace, silenced } = choices;
  const notices = useMemo(
    () => (entries === null ? [] : standingNotices(entries, knowledge, { cutoffs, pace, silenced })),
    [entries, knowledge, pace, cutoffs, silenced],
  );
  if (notices.length === 0 && silenced.length === 0) return null;
  return (
    <section className="market-notices" aria-label={t('marketNotices')}>
      {notices.map((notice) => (
        <div key={notice.id} className="notice market-notice">
          <p>
            <NoticeText notice={notice} />
          </p>
          {notice.kind === 'emerging' && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onAddSkill(notice.emerging.phrase);
              }}
            >
              <Icon name="plus" />
              {t('marketAddSkill')}
            </button>
          )}
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onChoose({ silenced: [...silenced, notice.id] });
            }}
          >
            {t('marketSilence')}
          </button>
        </div>
      ))}
      {silenced.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onChoose({ silenced: [] });
          }}
        >
          {plural('marketSilenced', silenced.length)}
        </button>
      )}
    </section>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }) {
  const { words } = useMarket();
  const { t, number } = useSpeech();
  if (notice.kind === 'emerging') {
    const { phrase, n, employers, keys } = notice.emerging;
    return (
      <>
        {t('marketNoticeEmerging', phrase)}{' '}
        <FigureLink of={{ keys }}>{t('marketEmergingLine', number(n), number(employers))}</FigureLink>
      </>
    );
  }
  const { skill, trend } = notice;
  return (
    <>
      {t(trend.arrow === 'up' ? 'marketNoticeUp' : 'marketNoticeDown', words.skill(skill))}{' '}
      <FigureLink of={{ evidence: trend.after.evidence }}>
        {t('marketFromTo', words.percent(share(trend.before)), words.percent(share(trend.after)))}
      </FigureLink>
    </>
  );
}
