/** Pay by currency and period: from the lower to the upper quarter, with the median. */
import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { useSpeech } from '@/components/i18n/translator';
import type { SalaryLine } from '@/utils/market/fact-lines';
import { useMarket } from '@/components/market/market-context';
import { Chart } from './Chart';
import { ChartLink } from './ChartLink';
import { Drawing } from './Drawing';
import { useWidth } from './use-width';

const ROW = 76;

export function Ranges({ salaries }: { readonly salaries: readonly SalaryLine[] }) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [ref, width] = useWidth<HTMLDivElement>();
  const name = ({ currency, period }: SalaryLine) => words.pay(currency, period);
  const money = (line: SalaryLine, amount: number) => words.money(amount, line.currency);
  return (
    <Chart
      title={t('marketSalary')}
      text={t('marketSalaryText')}
      head={[t('marketSalary'), t('marketLowQuarter'), t('marketMedian'), t('marketHighQuarter'), t('marketPostings')]}
      rows={salaries.map((line) => [
        name(line),
        money(line, line.low),
        money(line, line.median),
        money(line, line.high),
        number(line.n),
      ])}
    >
      <div ref={ref} className="chart-plot">
        <Drawing width={width} height={salaries.length * ROW} label={t('marketSalary')}>
          {salaries.map((line, i) => {
            // Currencies and periods have nothing to do with one another: each has its own scale.
            const spread = Math.max(line.high - line.low, line.high * 0.1);
            const x = scaleLinear<number>({
              domain: [Math.max(0, line.low - spread), line.high + spread],
              range: [36, width - 44],
              nice: true,
            });
            return (
              <g key={name(line)} transform={`translate(0, ${String(i * ROW)})`}>
                <ChartLink
                  evidence={line.evidence}
                  label={`${name(line)}: ${t('marketQuartiles', money(line, line.low), money(line, line.median), money(line, line.high), number(line.n))}`}
                >
                  <rect className="chart-target" x={0} y={0} width={width} height={44} />
                  <text className="chart-label" x={0} y={12}>
                    {name(line)} · {money(line, line.median)}
                  </text>
                  <rect
                    className="chart-soft"
                    x={x(line.low)}
                    y={22}
                    width={Math.max(3, x(line.high) - x(line.low))}
                    height={16}
                    rx={4}
                  />
                  <rect className="chart-bar" x={x(line.median) - 2} y={18} width={4} height={24} rx={2} />
                </ChartLink>
                <AxisBottom
                  top={44}
                  scale={x}
                  numTicks={width < 420 ? 2 : 5}
                  tickFormat={(value) => words.money(Number(value), line.currency)}
                  axisLineClassName="chart-axis"
                  tickClassName="chart-tick"
                  tickLength={4}
                />
              </g>
            );
          })}
        </Drawing>
      </div>
    </Chart>
  );
}
