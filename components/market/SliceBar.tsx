/** Which postings the market speaks of: one choice a field, each with how many postings it leaves. */
import { useMemo } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { SENIORITY_WORD, STATUS_WORD } from '@/components/posting/words';
import type { Seniority } from '@/utils/extract/reading';
import { countedBy } from '@/utils/market/figure';
import { isWhole, WHOLE, type Slice } from '@/utils/market/slice';
import { tablesOf } from '@/utils/market/tables';
import type { Family } from '@/utils/market/families';
import { FAMILY_WORD } from './family-words';
import { useMarket } from './market-context';
import type { ViewProps } from './market-props';
import { SliceField } from './SliceField';

const DAY = 86_400_000;
const PERIODS = [30, 90, 365] as const;

interface Props extends ViewProps {
  readonly onSlice: (slice: Slice) => void;
}

export function SliceBar({ slice, sums, entries, now, boardName, searches, onSlice }: Props) {
  const { t, number } = useSpeech();
  const { words } = useMarket();
  const lists = useMemo(() => {
    const table = tablesOf(sums ?? { n: 0, counts: {} });
    return (kind: string) => countedBy(table(kind), sums?.n ?? 0);
  }, [sums]);
  const statuses = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { status } of entries ?? []) counts.set(status ?? 'none', (counts.get(status ?? 'none') ?? 0) + 1);
    return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => b.n - a.n);
  }, [entries]);
  const choose = (change: Partial<Slice>): void => {
    onSlice({ ...slice, ...change });
  };
  const field = (
    key: 'families' | 'stacks' | 'regions' | 'boards' | 'seniorities',
    label: string,
    kind: string,
    name: (value: string) => string,
  ) => (
    <SliceField
      label={label}
      value={slice[key][0] ?? ''}
      options={lists(kind).map(({ value, n }) => ({ value, label: `${name(value)} (${number(n)})` }))}
      onChange={(value) => {
        choose({ [key]: value === '' ? [] : [value] });
      }}
    />
  );
  const days = PERIODS.find((period) => slice.from === now - period * DAY);
  return (
    <form
      className="slice-bar"
      aria-label={t('marketSlice')}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {field('families', t('marketFamily'), 'family', (value) => t(FAMILY_WORD[value as Family]))}
      {field('stacks', t('marketStack'), 'stack', (value) => value)}
      {field('regions', t('marketRegion'), 'region', (value) => words.region(value === '-' ? null : value))}
      {field('boards', t('marketBoard'), 'board', boardName)}
      {field('seniorities', t('marketSeniority'), 'seniority', (value) => t(SENIORITY_WORD[value as Seniority]))}
      <SliceField
        label={t('marketTime')}
        value={days === undefined ? '' : String(days)}
        options={PERIODS.map((period) => ({ value: String(period), label: t('marketLastDays', number(period)) }))}
        onChange={(value) => {
          choose({ from: value === '' ? null : now - Number(value) * DAY });
        }}
      />
      <SliceField
        label={t('marketStatus')}
        value={slice.statuses[0] ?? ''}
        options={statuses.map(({ value, n }) => ({
          value,
          label: `${value === 'none' ? t('marketNoStatus') : t(STATUS_WORD[value as keyof typeof STATUS_WORD])} (${number(n)})`,
        }))}
        onChange={(value) => {
          choose({ statuses: value === '' ? [] : [value] });
        }}
      />
      {searches.length > 0 && (
        <SliceField
          label={t('marketSearch')}
          value={slice.search ?? ''}
          options={searches.map(({ name }) => ({ value: name, label: name }))}
          onChange={(value) => {
            const search = searches.find(({ name }) => name === value);
            choose({ keys: search ? search.keys() : null, search: search ? value : null });
          }}
        />
      )}
      {!isWhole(slice) && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            onSlice(WHOLE);
          }}
        >
          {t('marketWholeHistory')}
        </button>
      )}
    </form>
  );
}
