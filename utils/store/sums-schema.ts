/** The shape of the market's sums as they are kept. */
import * as v from 'valibot';
import { FEATURE_RULES } from '@/utils/market/features';
import type { Sums } from '@/utils/market/sums';
import { count } from './reading-schema';

/** Counted by other rules they are of no use: a row's features could not be taken out of them again. */
const sums = v.object({ n: count, counts: v.record(v.string(), count), rules: v.literal(FEATURE_RULES) });

/** The sums as plain data for IndexedDB. */
export function packSums({ n, counts }: Sums): v.InferOutput<typeof sums> {
  return { n, counts, rules: FEATURE_RULES };
}

/** Kept sums, or undefined where they are broken or were counted by other rules. */
export function parseSums(value: unknown): Sums | undefined {
  const parsed = v.safeParse(sums, value);
  return parsed.success ? { n: parsed.output.n, counts: parsed.output.counts } : undefined;
}
