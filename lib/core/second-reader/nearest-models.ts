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
  const known = new Map<Fault, Samples>();

  return (sentence, label) => {
    const samples = known.get(label) ?? samplesOf(models[label], see, lexicon);
    known.set(label, samples);
    const features = weighted(featuresOf(sentence, lexicon), samples.rarity);
    return samples.all
      .map(({ say, features: sample }) => ({ say, nearness: product(features, sample) }))
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, SHOWN)
      .map(({ say }) => say);
  };
}

type Weights = ReadonlyMap<number, number>;

interface Samples {
  readonly all: readonly { readonly say: string; readonly features: Weights }[];
  /** How few of the samples have a feature: little words are in all of them and tell nothing. */
  readonly rarity: Weights;
}

function samplesOf(
  models: readonly ModelSentence[],
  see: (sample: string) => SeenSentence,
  lexicon: SenseLexicon,
): Samples {
  const read = models.map(({ instead, say }) => ({ say, features: featuresOf(see(instead), lexicon) }));
  const counts = new Map<number, number>();
  for (const { features } of read) for (const id of new Set(features.ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rarity = new Map([...counts].map(([id, count]) => [id, Math.log(1 + read.length / count)]));
  return { all: read.map(({ say, features }) => ({ say, features: weighted(features, rarity) })), rarity };
}

/** Of length one, so that the product of two sentences is their nearness. What no sample has is left out. */
function weighted({ ids, values }: FeatureVector, rarity: Weights): Weights {
  const weights = new Map<number, number>();
  ids.forEach((id, n) => {
    const rare = rarity.get(id);
    if (rare) weights.set(id, (weights.get(id) ?? 0) + rare * (values[n] ?? 0));
  });
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([id, weight]) => [id, weight / length]));
}

function product(sentence: Weights, sample: Weights): number {
  let sum = 0;
  for (const [id, weight] of sentence) sum += weight * (sample.get(id) ?? 0);
  return sum;
}
