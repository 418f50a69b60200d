/** Finds the model sentences whose sample is most like the sentence at hand. */
import type { Fault } from '../labels';
import { type FeatureVector, featuresOf, type SeenSentence } from './features';
import type { SenseLexicon } from './senses';

/** A way to say it better, and the kind of sentence that it answers. */
export interface ModelSentence {
  readonly instead: string;
  readonly say: string;
}

export type ModelSentences = Readonly<Record<Fault, readonly ModelSentence[]>>;

export type NearestModels = (sentence: SeenSentence, label: Fault) => readonly string[];

const SHOWN = 2;

/** `see` cuts a sample into words as drafts are cut. The samples' features are made at the first question for their label. */
export function createNearestModels(
  models: ModelSentences,
  see: (sample: string) => SeenSentence,
  lexicon: SenseLexicon,
): NearestModels {
  const known = new Map<Fault, readonly { readonly say: string; readonly features: ReadonlyMap<number, number> }[]>();

  return (sentence, label) => {
    const samples =
      known.get(label) ??
      models[label].map(({ instead, say }) => ({ say, features: tableOf(featuresOf(see(instead), lexicon)) }));
    known.set(label, samples);
    const features = featuresOf(sentence, lexicon);
    return samples
      .map(({ say, features: sample }) => ({ say, nearness: product(features, sample) }))
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, SHOWN)
      .map(({ say }) => say);
  };
}

/** Each group of features has length one whatever the sentence, so the product of two sentences is their nearness. */
function tableOf({ ids, values }: FeatureVector): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  ids.forEach((id, n) => {
    table.set(id, (table.get(id) ?? 0) + (values[n] ?? 0));
  });
  return table;
}

const product = ({ ids, values }: FeatureVector, sample: ReadonlyMap<number, number>): number =>
  ids.reduce((sum, id, n) => sum + (sample.get(id) ?? 0) * (values[n] ?? 0), 0);
