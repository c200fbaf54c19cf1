/** What the user taught us, as it is stored. */
import * as v from 'valibot';
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import { listOf, localItem } from './local-item';

const words = v.array(v.string());

const schema = v.object({
  notSkills: listOf(v.object({ form: v.string(), context: words })),
  sameAs: listOf(v.object({ form: v.string(), skill: v.string() })),
  alwaysOptional: listOf(v.string()),
  ownSkills: listOf(v.object({ id: v.string(), name: v.string(), aliases: words })),
});

export const corrections = localItem<Corrections>({ key: 'corrections', schema, fallback: NO_CORRECTIONS });
