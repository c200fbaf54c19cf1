/** Scores of all postings in tens, now and if; a table that is a picture too. */
import { useSpeech } from '@/components/i18n/translator';
import type { Scores } from '@/utils/market/what-if';

interface Props {
  readonly before: Scores;
  readonly after: Scores;
  readonly threshold: number;
}

export function ScoreBins({ before, after, threshold }: Props) {
  const { t, number } = useSpeech();
  const most = Math.max(1, ...before.tens, ...after.tens);
  const bar = (n: number, kind: string) => (
    <span className="bin">
      <svg className="gain-bar" aria-hidden="true" focusable="false">
        <rect className={kind} width={`${String((100 * n) / most)}%`} y="15%" height="70%" rx="2" />
      </svg>
      {number(n)}
    </span>
  );
  return (
    <table className="market-table score-bins">
      <caption className="visually-hidden">{t('marketScores')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('marketScore')}</th>
          <th scope="col">{t('marketNow')}</th>
          <th scope="col">{t('marketThen')}</th>
        </tr>
      </thead>
      <tbody>
        {before.tens.map((n, ten) => (
          <tr key={ten} data-over={ten * 10 >= threshold}>
            <th scope="row">{ten === 9 ? '90–100' : `${number(ten * 10)}–${number(ten * 10 + 9)}`}</th>
            <td>{bar(n, 'chart-soft')}</td>
            <td>{bar(after.tens[ten] ?? 0, 'chart-bar')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
