/** One posting in the journal's list. */
import { memo } from 'react';
import { Icon } from '@/components/controls/Icon';
import { ago, fullDate } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';
import type { Match } from '@/utils/match/match';
import { ScoreBadge } from './ScoreBadge';
import type { SeenView } from './seen-view';

interface Props {
  readonly seen: SeenView;
  readonly now: number;
  readonly href: string;
}

export const SeenRow = memo(function SeenRow({ seen, now, href }: Props) {
  const { t, plural, locale } = useSpeech();
  const { title, company, location, boardName, firstSeenAt, visits, match } = seen;
  return (
    <li className="seen-row">
      <a href={href} className="seen-title">
        {title}
      </a>
      <span className="seen-who">
        {company !== null && <b>{company}</b>}
        {company !== null && location !== null && <span className="gap" aria-hidden="true" />}
        {location}
      </span>
      <span className="seen-when small soft">
        {boardName}
        <span className="gap" aria-hidden="true" />
        <span title={fullDate(firstSeenAt, locale)}>{t('firstSeen', ago(firstSeenAt, now, locale))}</span>
        <span className="gap" aria-hidden="true" />
        {plural('visits', visits)}
      </span>
      <span className="seen-score">
        <ScoreBadge match={match} />
        {!('none' in match) && <Counts match={match} />}
      </span>
    </li>
  );
});

function Counts({ match }: { readonly match: Match }) {
  const { plural } = useSpeech();
  const missing = match.parts.filter((part) => part.grounds === null).length;
  const part = match.parts.filter((one) => one.grounds !== null && one.grounds.credit < 100).length;
  const met = match.parts.length - missing - part;
  return (
    <span className="seen-counts small">
      <span>
        <Icon name="check" size={13} />
        {plural('rowMet', met)}
      </span>
      {part > 0 && (
        <span>
          <Icon name="half" size={13} />
          {plural('rowPart', part)}
        </span>
      )}
      {missing > 0 && (
        <span>
          <Icon name="ring" size={13} />
          {plural('rowMissing', missing)}
        </span>
      )}
    </span>
  );
}
