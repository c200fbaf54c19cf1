/** Two parts of the history against each other. */
import { useMemo, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { contrast } from '@/utils/market/contrast';
import { within, WHOLE, type Slice } from '@/utils/market/slice';
import { countedBy } from '@/utils/market/figure';
import { sumsOf } from '@/utils/market/sums';
import { tablesOf } from '@/utils/market/tables';
import { FAMILY_WORD } from './family-words';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { MoveTable, type Move } from './MoveTable';
import { SliceField } from './SliceField';

/** Rows that are shown: what differs most. */
const SHOWN = 40;
const QUARTER = 91 * 86_400_000;

/** A slice in one word: `stack/Go`, `time/new`. */
type Side = string;

export function CompareView({ part, now, boardName, choices }: ViewProps) {
  const { t, number } = useSpeech();
  const {
    words,
    remembered: { features },
  } = useMarket();
  const table = useMemo(() => tablesOf(sumsOf(part ?? [], features)), [part, features]);
  const stacks = countedBy(table('stack'), 0);
  const [chosenLeft, setLeft] = useState<Side | null>(null);
  const [chosenRight, setRight] = useState<Side | null>(null);
  const stackAt = (i: number): Side => (stacks[i] === undefined ? '' : `stack/${stacks[i].value}`);
  const left = chosenLeft ?? stackAt(0);
  const right = chosenRight ?? stackAt(1);
  const options = useMemo(() => {
    const all = (kind: string, name: (value: string) => string) =>
      countedBy(table(kind), 0).map(({ value, n }) => ({
        value: `${kind}/${value}`,
        label: `${name(value)} (${number(n)})`,
      }));
    return [
      { value: 'time/new', label: t('marketThisQuarter') },
      { value: 'time/last', label: t('marketLastQuarter') },
      { value: 'time/old', label: t('marketBeforeQuarter') },
      ...all('stack', (value) => value),
      ...all('family', (value) => t(FAMILY_WORD[value as keyof typeof FAMILY_WORD])),
      ...all('region', (value) => words.region(value === '-' ? null : value)),
      ...all('board', boardName),
    ];
  }, [table, words, boardName, t, number]);
  const [a, b] = useMemo(
    () => [within(sliceOf(left, now), part ?? [], features), within(sliceOf(right, now), part ?? [], features)],
    [left, right, now, part, features],
  );
  const rows = useMemo(
    () =>
      contrast(a, b)
        .slice(0, SHOWN)
        .map(({ differs, chances: { rise, fall, either }, ...one }): Move => {
          const way = rise < fall ? 'up' : 'down';
          return { ...one, way: differs ? way : null, chance: either };
        }),
    [a, b],
  );
  const few = Math.min(a.length, b.length) < choices.cutoffs.fewest;
  const labelOf = (side: Side) => options.find(({ value }) => value === side)?.label ?? t('marketAny');
  return (
    <section className="card" aria-labelledby="compare-title">
      <h2 id="compare-title">{t('marketCompare')}</h2>
      <div className="learn-tools">
        <SliceField label={t('marketLeft')} value={left} options={options} onChange={setLeft} />
        <SliceField label={t('marketRight')} value={right} options={options} onChange={setRight} />
      </div>
      {few ? (
        <p className="notice">
          {t('marketTooFewSides', number(a.length), number(b.length), number(choices.cutoffs.fewest))}
        </p>
      ) : (
        <>
          <p className="soft small">{t('marketTest')}</p>
          <MoveTable
            more="marketMoreHere"
            less="marketLessHere"
            caption={t('marketCompare')}
            rows={rows}
            head={[labelOf(left), labelOf(right)]}
          />
        </>
      )}
    </section>
  );
}

function sliceOf(side: Side, now: number): Slice {
  const [kind = '', value = ''] = side.split(/\/(.*)/s);
  switch (kind) {
    case 'time':
      if (value === 'new') return { ...WHOLE, from: now - QUARTER };
      return { ...WHOLE, to: now - QUARTER, from: value === 'last' ? now - 2 * QUARTER : null };
    case 'stack':
      return { ...WHOLE, stacks: [value] };
    case 'family':
      return { ...WHOLE, families: [value] };
    case 'region':
      return { ...WHOLE, regions: [value] };
    case 'board':
      return { ...WHOLE, boards: [value] };
    default:
      return WHOLE;
  }
}
