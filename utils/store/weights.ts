/** The weights of the score, as the user set them. */
import * as v from 'valibot';
import { MOST_WEIGHT, soundWeights, WEIGHTS, type Weights } from '@/utils/match/weights';
import { localItem } from './local-item';

const weight = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MOST_WEIGHT));
const percent = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(100));

const schema = v.pipe(
  v.object({
    required: v.fallback(weight, WEIGHTS.required),
    preferred: v.fallback(weight, WEIGHTS.preferred),
    implied: v.fallback(percent, WEIGHTS.implied),
    related: v.fallback(percent, WEIGHTS.related),
    levelStep: v.fallback(percent, WEIGHTS.levelStep),
    leastForHaving: v.fallback(percent, WEIGHTS.leastForHaving),
  }),
  v.transform(soundWeights),
);

export const weights = localItem<Weights>({ key: 'weights', schema, fallback: WEIGHTS });
