/** The course of one skill: its share by week or month with the 95 % interval as a band. Small, one of many alike. */
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import { useSpeech } from '@/components/i18n/translator';
import { wilson } from '@/utils/market/interval';
import type { Span, Trend } from '@/utils/market/trends';
import { useMarket } from '@/components/market/market-context';

interface Props {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly series: readonly number[];
  readonly arrow: Trend['arrow'];
  /** Of the newest part. */
  readonly share: number;
}

const WIDTH = 200;
const HEIGHT = 64;

export function Multiple({ title, spans, series, arrow, share }: Props) {
  const { t, number, locale } = useSpeech();
  const { words } = useMarket();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const points = spans.flatMap(({ from, entries }, i) =>
    entries.length === 0
      ? []
      : [{ i, from, n: series[i] ?? 0, of: entries.length, ...wilson(series[i] ?? 0, entries.length) }],
  );
  const x = scaleLinear<number>({ domain: [0, Math.max(1, spans.length - 1)], range: [2, WIDTH - 2] });
  const y = scaleLinear<number>({ domain: [0, 1], range: [HEIGHT - 2, 2] });
  return (
    <figure className="multiple">
      <figcaption>
        <b>{title}</b> <span>{words.percent(share)}</span>{' '}
        {arrow && (
          <span className="arrow">
            {arrow === 'up' ? '▲' : '▼'}
            <span className="visually-hidden">{t(arrow === 'up' ? 'marketUp' : 'marketDown')}</span>
          </span>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <line className="chart-grid" x1={0} x2={WIDTH} y1={y(0.5)} y2={y(0.5)} />
        <line className="chart-axis" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        <Area
          className="chart-band"
          data={points}
          x={({ i }) => x(i)}
          y0={({ low }) => y(low)}
          y1={({ high }) => y(high)}
        />
        <LinePath className="chart-line" data={points} x={({ i }) => x(i)} y={({ n, of }) => y(n / of)} />
      </svg>
      <details className="chart-table">
        <summary>
          {t('marketTable')}
          <span className="visually-hidden"> {title}</span>
        </summary>
        <table className="market-table">
          <caption className="visually-hidden">{title}</caption>
          <tbody>
            {points.map(({ from, n, of }) => (
              <tr key={from}>
                <th scope="row">{day.format(from)}</th>
                <td>{t('marketFigure', number(n), number(of), words.percent(n / of))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
