/** When the history was saved last, and whether the user wants to be reminded. */
import * as v from 'valibot';
import { localItem } from './local-item';

const time = v.nullable(v.pipe(v.number(), v.finite()));

export const backup = localItem<{
  /** ms since 1970; null: never. */
  readonly savedAt: number | null;
  readonly remind: boolean;
}>({
  key: 'backup',
  schema: v.object({ savedAt: v.fallback(time, null), remind: v.fallback(v.boolean(), true) }),
  fallback: { savedAt: null, remind: true },
});
