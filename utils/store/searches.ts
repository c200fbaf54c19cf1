/** Searches of the journal that the user gave a name. */
import * as v from 'valibot';
import { listOf, localItem } from './local-item';

const search = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  /** As it stands in the journal's address. */
  query: v.string(),
});

const schema = v.object({ searches: listOf(search) });

export type Searches = Readonly<v.InferOutput<typeof schema>>;

export const searches = localItem<Searches>({ key: 'searches', schema, fallback: { searches: [] } });
