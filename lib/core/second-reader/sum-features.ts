/** What a learned model makes of a sentence, without keeping its features: judging is done at every keystroke, explaining hardly ever. */
import { createMemory } from '../memory';
import { type FeatureSink, type Group, piecesOf, readFeatures, type SeenSentence, valueIn } from './features';
import { combine } from './hash';
import type { ReaderModel } from './model';
import type { SenseLexicon } from './senses';

/** One sum an output, without scale and bias, as `sumsOf` tells it of the sentence's features. */
export type SentenceSums = (sentence: SeenSentence) => Float64Array;

/** A word's pieces, which are nearly half of all features. Sums of whole numbers, so their order makes no difference. */
interface WordSums {
  readonly features: number;
  readonly sums: Int32Array;
}

/** Words, several long drafts' worth. */
const REMEMBERED = 5000;

export function createSentenceSums(
  { weights, outputs }: ReaderModel,
  placeOf: (id: number) => number,
  lexicon: SenseLexicon,
): SentenceSums {
  const ofWords = createMemory<string, WordSums>(REMEMBERED);
  const ofGroup = new Int32Array(outputs);
  let total = new Float64Array(outputs);
  // What was closed last is empty, so nothing of it comes into the next sentence.
  let group: Group = { salt: 0, weight: 0 };
  let features = 0;

  function addTo(sums: Int32Array, id: number): void {
    const first = placeOf(id) * outputs;
    if (first < 0) return;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] as number) + (weights[first + k] as number);
  }

  function wordSums(norm: string, salt: number): WordSums {
    const known = ofWords.get(norm);
    if (known) return known;
    const pieces = piecesOf(norm);
    const sums = new Int32Array(outputs);
    for (const piece of pieces) addTo(sums, combine(salt, piece));
    return ofWords.set(norm, { features: pieces.length, sums });
  }

  function close(): void {
    const value = valueIn(group, features);
    for (let k = 0; k < outputs; k++) total[k] = (total[k] as number) + value * (ofGroup[k] as number);
    ofGroup.fill(0);
    features = 0;
  }

  const sink: FeatureSink = {
    begin(next) {
      close();
      group = next;
    },
    add(feature) {
      features++;
      addTo(ofGroup, combine(group.salt, feature));
    },
    addPieces(norm) {
      const word = wordSums(norm, group.salt);
      features += word.features;
      for (let k = 0; k < outputs; k++) ofGroup[k] = (ofGroup[k] as number) + (word.sums[k] as number);
    },
  };

  return (sentence) => {
    total = new Float64Array(outputs);
    readFeatures(sentence, lexicon, sink);
    close();
    return total;
  };
}
