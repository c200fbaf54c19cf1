/** The facts of a report: languages by region, pay, working years. */
import type { Level, PayPeriod } from '@/utils/extract/reading';
import type { Cutoffs } from './cutoffs';
import type { Evidence } from './evidence';
import { countedBy, quartiles, type Figure, type Quartiles } from './figure';
import { NOWHERE } from './features';
import type { Row } from './tables';

/** Of the postings of one region, how many ask for a language. */
export interface LanguageLine extends Figure {
  /** ISO 3166 code; null: postings that name no country that is known. */
  readonly region: string | null;
  /** English name of the language. */
  readonly language: string;
  readonly levels: Readonly<Record<Level, number>>;
  /** Too few postings of the region to say. */
  readonly enough: boolean;
}

/** By region with most postings first; within one the language asked most. */
export function languageLines(languages: readonly Row[], regions: readonly Row[], cutoffs: Cutoffs): LanguageLine[] {
  const sizes = countedBy(regions, 0);
  return sizes.flatMap(({ value: region, n: of }) =>
    countedBy(
      languages.filter(({ values }) => values[0] === region).map((row) => ({ ...row, values: row.values.slice(1) })),
      of,
    ).map(({ value, n, evidence }) => {
      const level = (wanted: Level) =>
        languages.find(({ values: [where, name, how] }) => where === region && name === value && how === wanted)?.n ??
        0;
      return {
        region: region === NOWHERE ? null : region,
        language: value,
        n,
        of,
        evidence,
        levels: { required: level('required'), preferred: level('preferred'), mentioned: level('mentioned') },
        enough: of >= cutoffs.fewest,
      };
    }),
  );
}

export interface SalaryLine extends Quartiles {
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
  readonly enough: boolean;
  readonly evidence: Evidence;
}

/** Quartiles of the pay (of a range its middle), each currency and period apart; most postings first. */
export function salaryLines(rows: readonly Row[], cutoffs: Cutoffs): SalaryLine[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.values.slice(0, 2).join('/');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([key, group]): SalaryLine[] => {
      const [currency = '', period = ''] = key.split('/');
      const found = quartiles(group.map(({ values, n }) => [Number(values[2]), n]));
      if (!found) return [];
      const evidence = [group.map(({ feature }) => feature).sort()];
      return [{ ...found, currency, period: period as PayPeriod, enough: found.n >= cutoffs.fewest, evidence }];
    })
    .sort((a, b) => b.n - a.n || (a.currency + a.period < b.currency + b.period ? -1 : 1));
}

/** What postings ask of working years altogether. */
export interface ExperienceLine extends Quartiles {
  readonly evidence: Evidence;
}

/** Quartiles of the years asked at least; null where no posting names any. */
export function experienceLine(rows: readonly Row[]): ExperienceLine | null {
  const found = quartiles(rows.map(({ values, n }) => [Number(values[0]), n]));
  return found && { ...found, evidence: [rows.map(({ feature }) => feature).sort()] };
}
