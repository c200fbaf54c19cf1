/** Shares on two sides, skill by skill, with what is outside chance. */
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { share } from '@/utils/market/figure';
import type { Contrast } from '@/utils/market/contrast';
import { FigureLink } from './FigureLink';
import { useMarket } from './market-context';
import { ShareBar } from './ShareBar';

export interface Move extends Pick<Contrast, 'skill' | 'before' | 'after'> {
  /** null: within chance. */
  readonly way: 'up' | 'down' | null;
  /** Of such a move where nothing changed. */
  readonly chance: number;
  /** It stands among all that were compared, too: said where not all that is shown does. */
  readonly certain?: boolean;
}

interface Props {
  readonly caption: string;
  readonly head: readonly [string, string];
  readonly rows: readonly Move[];
  /** What a larger and a smaller share on the second side are called. */
  readonly more: MessageKey;
  readonly less: MessageKey;
}

export function MoveTable({ caption, head, rows, more, less }: Props) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  return (
    <table className="market-table move-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('marketSkill')}</th>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
          <th scope="col">{t('marketChange')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ skill, before, after, way, chance, certain }) => {
          return (
            <tr key={skill}>
              <th scope="row">{words.skill(skill)}</th>
              {[before, after].map((figure, i) => (
                <td key={i} data-head={head[i]}>
                  <span className="move-share">
                    <ShareBar n={figure.n} of={figure.of} />
                    <span className="figure-words">
                      {words.percent(share(figure))}{' '}
                      <span className="soft">{t('marketOfShort', number(figure.n), number(figure.of))}</span>
                    </span>
                  </span>
                </td>
              ))}
              <td className="move-change">
                {way !== null ? (
                  <>
                    <FigureLink of={{ evidence: after.evidence }} label={words.skill(skill)}>
                      <span aria-hidden="true">{way === 'up' ? '▲' : '▼'}</span> {t(way === 'up' ? more : less)}{' '}
                      <span className="soft">
                        {t('marketChance', chance < 0.001 ? `< ${number(0.001)}` : number(rounded(chance)))}
                      </span>
                    </FigureLink>
                    {certain && <span className="move-certain">{t('marketAmongAll')}</span>}
                  </>
                ) : (
                  <span className="soft">{t('marketWithinChance')}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** To one significant digit: more would be pretence. */
function rounded(chance: number): number {
  return Number(chance.toPrecision(1));
}
