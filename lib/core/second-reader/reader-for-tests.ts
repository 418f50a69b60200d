/** A small second reader for the engine's own tests: few senses, and weights that a test chooses. */
import { createTextReader, type ReadSentence } from '../analysis/read-text';
import { smallGerman, smallKnowledge } from '../rules/language-for-tests';
import { featuresOf, type SeenSentence } from './features';
import { OUTPUTS, type Output } from './judge';
import type { ReaderModel } from './model';
import { seenFrom } from './seen-sentences';
import { createSenseLexicon } from './senses';

export const smallLexicon = createSenseLexicon(
  { self: 'ich wir', customer: 'Sie Ihnen', negation: 'nicht nie kein*', refund: '{erstatten}' },
  smallGerman,
);

const read = createTextReader(smallKnowledge);

/** The first sentence of a German text. */
export function sentenceFrom(text: string): ReadSentence {
  const sentence = read(text, 'de')[0]?.paragraph.sentences[0];
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return sentence;
}

export const seenIn = (text: string, place = { before: 2, after: 2 }): SeenSentence =>
  seenFrom(text, sentenceFrom(text), place);

/** Every feature of `text` speaks for `output`, or against it where `weight` is negative. */
interface Lesson {
  readonly text: string;
  readonly output: Output;
  /** -128 to 127. */
  readonly weight: number;
}

export function modelFrom(lessons: readonly Lesson[], bias = -2): ReaderModel {
  const outputs = OUTPUTS.length;
  // Files of weights know no steps between numbers that need more than three bytes.
  const taught = new Map(Array.from({ length: 256 }, (_, n) => [n * 0xffffff, new Int8Array(outputs)] as const));
  for (const { text, output, weight } of lessons)
    for (const id of featuresOf(seenIn(text), smallLexicon).ids) {
      const weights = taught.get(id) ?? new Int8Array(outputs);
      weights[OUTPUTS.indexOf(output)] = weight;
      taught.set(id, weights);
    }
  const sorted = [...taught].sort(([a], [b]) => a - b);
  return {
    outputs,
    ids: Uint32Array.from(sorted, ([id]) => id),
    weights: Int8Array.from(sorted.flatMap(([, weights]) => [...weights])),
    scales: new Float32Array(outputs).fill(0.05),
    bias: new Float32Array(outputs).fill(bias),
  };
}
