/** Shares as bars with their 95 % intervals; each bar is a link to its postings. */
import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { useSpeech } from '@/components/i18n/translator';
import { share, type Figure } from '@/utils/market/figure';
import { wilson } from '@/utils/market/interval';
import { useMarket } from '@/components/market/market-context';
import { Chart } from './Chart';
import { ChartLink } from './ChartLink';
import { Drawing } from './Drawing';
import { useWidth } from './use-width';

export interface ShareRow extends Figure {
  readonly label: string;
}

interface Props {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly ShareRow[];
}

const ROW = 32;
const AXIS = 28;

export function ShareBars({ title, text, rows }: Props) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [ref, width] = useWidth<HTMLDivElement>();
  const gutter = Math.min(190, width * 0.45);
  const height = rows.length * ROW;
  const top = Math.max(0.1, ...rows.map(({ n, of }) => wilson(n, of).high));
  const x = scaleLinear<number>({ domain: [0, Math.min(1, top)], range: [gutter, width - 52], nice: true });
  const y = scaleBand<string>({ domain: rows.map(({ label }) => label), range: [0, height], padding: 0.28 });
  const bounds = ({ n, of }: Figure) => wilson(n, of);
  return (
    <Chart
      title={title}
      text={text}
      head={[t('marketSkill'), t('marketPostings'), t('marketShare'), t('marketInterval')]}
      rows={rows.map((row) => [
        row.label,
        t('marketOfShort', number(row.n), number(row.of)),
        words.percent(share(row)),
        `${words.percent(bounds(row).low)} – ${words.percent(bounds(row).high)}`,
      ])}
    >
      <div ref={ref} className="chart-plot">
        <Drawing width={width} height={height + AXIS} label={title}>
          {rows.map((row) => {
            const { low, high } = bounds(row);
            const at = y(row.label) ?? 0;
            const middle = at + y.bandwidth() / 2;
            return (
              <ChartLink
                key={row.label}
                evidence={row.evidence}
                label={`${row.label}: ${words.percent(share(row))}, ${t('marketOf', number(row.n), number(row.of))}`}
              >
                <rect className="chart-target" x={0} y={at - 4} width={width} height={ROW} />
                <text className="chart-label" x={gutter - 8} y={middle} textAnchor="end" dominantBaseline="central">
                  {shortened(row.label, gutter)}
                </text>
                <rect
                  className="chart-bar"
                  x={x(0)}
                  y={at}
                  width={Math.max(1, x(share(row)) - x(0))}
                  height={y.bandwidth()}
                  rx={3}
                />
                <line className="chart-whisker-ground" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
                <line className="chart-whisker" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
                <text
                  className="chart-value"
                  x={Math.max(x(high), x(share(row))) + 6}
                  y={middle}
                  dominantBaseline="central"
                >
                  {words.percent(share(row))}
                </text>
              </ChartLink>
            );
          })}
          <AxisBottom
            top={height}
            scale={x}
            numTicks={width < 420 ? 2 : 6}
            tickFormat={(value) => words.percent(Number(value))}
            axisLineClassName="chart-axis"
            tickClassName="chart-tick"
            tickLength={4}
          />
        </Drawing>
      </div>
    </Chart>
  );
}

/** As much of a name as its place holds; the link says it whole. */
function shortened(label: string, room: number): string {
  const most = Math.floor((room - 8) / 8);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
}
