/** Which skills stand together: of the postings with the skill of the row, the share that also names that of the column. */
import type { CSSProperties } from 'react';
import { scaleBand } from '@visx/scale';
import { useSpeech } from '@/components/i18n/translator';
import { countTogether } from '@/utils/market/companions';
import type { Entry } from '@/utils/market/entry';
import { skillFeatures } from '@/utils/market/features';
import { useMarket } from '@/components/market/market-context';
import { Chart } from './Chart';
import { ChartLink } from './ChartLink';
import { Drawing } from './Drawing';
import { useWidth } from './use-width';

interface Props {
  readonly skills: readonly string[];
  readonly entries: readonly Entry[];
}

export function Matrix({ skills: all, entries }: Props) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const [ref, width] = useWidth<HTMLDivElement>();
  // Squares that can be hit and read; fewer where there is less room.
  const skills = all.slice(0, Math.max(4, Math.min(12, Math.floor((width - 130) / 34))));
  const together = countTogether(skills, entries);
  const gutter = Math.min(130, width * 0.34);
  const size = Math.min(560, width - gutter - 8);
  const place = scaleBand<string>({ domain: [...skills], range: [0, size], padding: 0.06 });
  const part = (a: string, b: string): number => (together(a, a) === 0 ? 0 : together(a, b) / together(a, a));
  const said = (a: string, b: string) =>
    t('marketPairSaid', words.skill(a), words.skill(b), number(together(a, b)), number(together(a, a)));
  const head = 112;
  return (
    <Chart
      title={t('marketTogether')}
      text={t('marketTogetherText')}
      head={[t('marketSkill'), ...skills.map(words.skill)]}
      rows={skills.map((a) => [
        words.skill(a),
        ...skills.map((b) => (a === b ? '–' : `${words.percent(part(a, b))} (${number(together(a, b))})`)),
      ])}
    >
      <div ref={ref} className="chart-plot">
        <Drawing width={width} height={size + head} label={t('marketTogether')}>
          {skills.map((b) => (
            <text
              key={b}
              className="chart-label"
              textAnchor="start"
              transform={`translate(${String(gutter + (place(b) ?? 0) + place.bandwidth() / 2)}, ${String(head - 8)}) rotate(-52)`}
            >
              {shortened(words.skill(b))}
            </text>
          ))}
          {skills.map((a) => (
            <g key={a} transform={`translate(0, ${String(head + (place(a) ?? 0))})`}>
              <text
                className="chart-label"
                x={gutter - 8}
                y={place.bandwidth() / 2}
                textAnchor="end"
                dominantBaseline="central"
              >
                {shortened(words.skill(a))}
              </text>
              {skills.map((b) =>
                a === b ? (
                  <rect
                    key={b}
                    className="chart-rail"
                    x={gutter + (place(b) ?? 0)}
                    width={place.bandwidth()}
                    height={place.bandwidth()}
                    rx={3}
                  />
                ) : (
                  <ChartLink key={b} evidence={[skillFeatures(a), skillFeatures(b)]} label={said(a, b)}>
                    <rect
                      className="chart-rail"
                      x={gutter + (place(b) ?? 0)}
                      width={place.bandwidth()}
                      height={place.bandwidth()}
                      rx={3}
                    />
                    <rect
                      className="chart-cell"
                      x={gutter + (place(b) ?? 0)}
                      width={place.bandwidth()}
                      height={place.bandwidth()}
                      rx={3}
                      style={{ '--part': part(a, b) } as CSSProperties}
                    />
                    {place.bandwidth() >= 30 && (
                      <text
                        className="chart-in-cell"
                        x={gutter + (place(b) ?? 0) + place.bandwidth() / 2}
                        y={place.bandwidth() / 2}
                        textAnchor="middle"
                        dominantBaseline="central"
                      >
                        {Math.round(100 * part(a, b))}
                      </text>
                    )}
                  </ChartLink>
                ),
              )}
            </g>
          ))}
        </Drawing>
      </div>
    </Chart>
  );
}

function shortened(label: string): string {
  return label.length <= 16 ? label : `${label.slice(0, 15)}…`;
}
