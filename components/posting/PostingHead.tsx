/** Which posting this is: board and age by our own first sight, title, company and place. */
import { ago, fullDate } from '@/components/i18n/ago';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly posting: {
    readonly title: string;
    readonly company: string | null;
    readonly location: string | null;
    readonly boardName: string;
    /** ms since 1970; null where the posting is not in the history. */
    readonly firstSeenAt: number | null;
    readonly visits: number;
  };
  readonly now: number;
}

export function PostingHead({ posting, now }: Props) {
  const { title, company, location, boardName, firstSeenAt, visits } = posting;
  const { t, plural, locale } = useSpeech();
  return (
    <header className="posting-head">
      <p className="small soft">
        <b>{boardName}</b>
        {firstSeenAt !== null && (
          <>
            <span className="gap" aria-hidden="true" />
            <span title={fullDate(firstSeenAt, locale)}>{t('firstSeen', ago(firstSeenAt, now, locale))}</span>
          </>
        )}
        {visits > 1 && (
          <>
            <span className="gap" aria-hidden="true" />
            {plural('visits', visits)}
          </>
        )}
      </p>
      <h1>{title}</h1>
      {(company !== null || location !== null) && (
        <p>
          {company !== null && <b className="company">{company}</b>}
          {company !== null && location !== null && <span className="gap" aria-hidden="true" />}
          {location !== null && <span className="soft">{location}</span>}
        </p>
      )}
    </header>
  );
}
