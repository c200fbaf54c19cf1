/** The shape of the market's sums as they are kept. */
import * as v from 'valibot';
import type { Sums } from '@/utils/market/sums';
import { count } from './reading-schema';

const sums = v.object({ n: count, counts: v.record(v.string(), count) });

/** Kept sums, or undefined where they are broken. */
export function parseSums(value: unknown): Sums | undefined {
  const parsed = v.safeParse(sums, value);
  return parsed.success ? parsed.output : undefined;
}
