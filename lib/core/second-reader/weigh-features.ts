/** What a learned model makes of a text's features: a sum for each output, and each word's share in it. */
import type { FeatureVector } from './features';
import { createFeatureIndex, type ReaderModel } from './model';

/** Places of features in a model, -1 where it does not know them. (`Int32Array.from` with a function takes ten times as long.) */
export function placesOf(ids: Uint32Array, placeOf: (id: number) => number): Int32Array {
  const places = new Int32Array(ids.length);
  for (let n = 0; n < ids.length; n++) places[n] = placeOf(ids[n] as number);
  return places;
}

/** One sum an output, without scale and bias. */
export function sumsOf({ values }: FeatureVector, places: Int32Array, { weights, outputs }: ReaderModel): Float32Array {
  const sums = new Float32Array(outputs);
  for (let n = 0; n < places.length; n++) {
    const first = (places[n] as number) * outputs;
    if (first < 0) continue;
    const value = values[n] as number;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + value * (weights[first + k] as number);
  }
  return sums;
}

/** The logarithm of an output's odds, from its sum. */
export const oddsOf = (sum: number, { scales, bias }: ReaderModel, output: number): number =>
  sum * (scales[output] ?? 0) + (bias[output] ?? 0);

/** A feature's weight is shared by the words that it was made of. */
export function evidenceOf(
  { values, from, to }: FeatureVector,
  places: Int32Array,
  { weights, outputs, scales }: ReaderModel,
  output: number,
  words: number,
): Float32Array {
  const evidence = new Float32Array(words);
  const scale = scales[output] as number;
  places.forEach((place, n) => {
    const first = from[n] as number;
    const end = Math.min(to[n] as number, words);
    if (place < 0 || end <= first) return;
    const share = ((weights[place * outputs + output] as number) * scale * (values[n] as number)) / (end - first);
    for (let word = first; word < end; word++) evidence[word] = (evidence[word] as number) + share;
  });
  return evidence;
}

/** Features with what a model makes of them. */
export interface WeighedFeatures {
  readonly features: FeatureVector;
  readonly places: Int32Array;
  /** One an output, as `sumsOf` gives them. */
  readonly sums: Float32Array;
}

export function createFeatureWeigher(model: ReaderModel): (features: FeatureVector) => WeighedFeatures {
  const placeOf = createFeatureIndex(model.ids);
  return (features) => {
    const places = placesOf(features.ids, placeOf);
    return { features, places, sums: sumsOf(features, places, model) };
  };
}
