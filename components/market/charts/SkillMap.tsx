/** Skills by how many postings name them and how well the user covers those demands: high and left is worth learning. */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scaleSqrt } from '@visx/scale';
import { useSpeech } from '@/components/i18n/translator';
import { share, type Figure } from '@/utils/market/figure';
import { useMarket } from '@/components/market/market-context';
import { Chart } from './Chart';
import { ChartLink } from './ChartLink';
import { Drawing } from './Drawing';
import { useWidth } from './use-width';

export interface MapPoint extends Figure {
  readonly label: string;
  /** Mean credit of its demands, 0–1. */
  readonly coverage: number;
}

const HEIGHT = 420;
const MARGIN = { left: 52, right: 16, top: 12, bottom: 44 };

export function SkillMap({ points }: { readonly points: readonly MapPoint[] }) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [ref, width] = useWidth<HTMLDivElement>();
  const top = Math.max(0.2, ...points.map(share));
  const x = scaleLinear<number>({ domain: [0, 1], range: [MARGIN.left + 12, width - MARGIN.right - 12] });
  const y = scaleSqrt<number>({ domain: [0, top], range: [HEIGHT - MARGIN.bottom, MARGIN.top], nice: true });
  const placed = placeLabels(
    points.map((point) => ({ point, cx: x(point.coverage), cy: y(share(point)) })),
    width,
  );
  return (
    <Chart
      title={t('marketMap')}
      text={t('marketMapText')}
      head={[t('marketSkill'), t('marketShare'), t('marketCoverage')]}
      rows={points.map((point) => [point.label, words.percent(share(point)), words.percent(point.coverage)])}
    >
      <div ref={ref} className="chart-plot">
        <Drawing width={width} height={HEIGHT} label={t('marketMap')}>
          {y.ticks(5).map((tick) => (
            <line
              key={tick}
              className="chart-grid"
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
          ))}
          {placed.map(({ point, cx, cy, dx, anchor, shown }) => (
            <ChartLink
              key={point.label}
              evidence={point.evidence}
              label={t(
                'marketMapSaid',
                point.label,
                words.percent(share(point)),
                words.percent(point.coverage),
                number(point.n),
              )}
            >
              <circle className="chart-target" cx={cx} cy={cy} r={16} />
              <circle className={point.coverage >= 0.5 ? 'chart-dot have' : 'chart-dot'} cx={cx} cy={cy} r={6} />
              {shown && (
                <text className="chart-label" x={cx + dx} y={cy} textAnchor={anchor} dominantBaseline="central">
                  {point.label}
                </text>
              )}
            </ChartLink>
          ))}
          <AxisLeft
            left={MARGIN.left}
            scale={y}
            numTicks={5}
            tickFormat={(value) => words.percent(Number(value))}
            axisLineClassName="chart-axis"
            tickClassName="chart-tick"
            tickLength={4}
          />
          <AxisBottom
            top={HEIGHT - MARGIN.bottom}
            scale={x}
            numTicks={width < 420 ? 2 : 5}
            tickFormat={(value) => words.percent(Number(value))}
            axisLineClassName="chart-axis"
            tickClassName="chart-tick"
            tickLength={4}
          />
          <text className="chart-label" x={(MARGIN.left + width) / 2} y={HEIGHT - 8} textAnchor="middle">
            {t('marketCoverage')}
          </text>
        </Drawing>
      </div>
    </Chart>
  );
}

interface Placed {
  readonly point: MapPoint;
  readonly cx: number;
  readonly cy: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  readonly shown: boolean;
}

/** Names beside their dots, the most named first; one that would lie on a name or a dot is left to the link and the table. */
function placeLabels(dots: readonly Pick<Placed, 'point' | 'cx' | 'cy'>[], width: number): Placed[] {
  const taken = dots.map(({ cx, cy }) => ({ left: cx - 7, right: cx + 7, top: cy - 7, bottom: cy + 7 }));
  return dots.map((dot) => {
    const length = dot.point.label.length * 6.6;
    const right = dot.cx + 10 + length < width - 4;
    const dx = right ? 10 : -10;
    const left = right ? dot.cx + 10 : dot.cx - 10 - length;
    const box = { left, right: left + length, top: dot.cy - 9, bottom: dot.cy + 9 };
    const free =
      left > 0 &&
      taken.every(
        (one) => one.right < box.left || box.right < one.left || one.bottom < box.top || box.bottom < one.top,
      );
    if (free) taken.push(box);
    return { ...dot, dx, anchor: right ? 'start' : 'end', shown: free };
  });
}
