/** The sums taken apart by kind, once for a whole report. */
import type { Feature } from './features';
import type { Sums } from './sums';

/** One feature's values and count: `language/DE/German/required` → ["DE", "German", "required"], 12. */
export interface Row {
  readonly feature: Feature;
  readonly values: readonly string[];
  readonly n: number;
}

/** The rows of each kind, in no order. */
export function tablesOf({ counts }: Sums): (kind: string) => readonly Row[] {
  const tables = new Map<string, Row[]>();
  for (const feature in counts) {
    const [kind = '', ...values] = feature.split('/');
    const row = { feature, values, n: counts[feature] ?? 0 };
    const table = tables.get(kind);
    if (table) table.push(row);
    else tables.set(kind, [row]);
  }
  return (kind) => tables.get(kind) ?? [];
}
