/** Turns annotated drafts into rows for training: one a sentence, with the labels of the spans that stand in it. */
import { createTextReader, type Knowledge } from '@/lib/core/analysis/read-text';
import type { LanguageId } from '@/lib/core/language-id';
import { type FeatureVector, featuresOf, type SeenSentence } from '@/lib/core/second-reader/features';
import { OUTPUTS } from '@/lib/core/second-reader/judge';
import { isJudged, seenFrom } from '@/lib/core/second-reader/seen-sentences';
import type { SenseLexicon } from '@/lib/core/second-reader/senses';
import { movedBy, type Span, sliceOf } from '@/lib/core/text/span';
import type { AnnotatedDraft } from '../corpus/drafts';
import { sharesHalf } from '../corpus/score';
import type { Rows } from './logistic';

export interface LearnedFrom {
  readonly features: FeatureVector;
  /** Bit k set: output k is true. */
  readonly target: number;
  /** Bit k set: nobody knows whether output k is true. */
  readonly unknown?: number;
  /** How much it counts. */
  readonly weight: number;
}

export interface Sample extends Span, LearnedFrom {
  readonly draft: AnnotatedDraft;
  readonly seen: SeenSentence;
}

/** Contrast pairs and rules' examples are single sentences and half of them faulty: they count less than whole drafts. */
const SINGLE_WEIGHT = 0.25;

const isSingle = (file: string): boolean => /-(?:p\d|rules)$/.test(file);

export function samplesOf(
  drafts: readonly AnnotatedDraft[],
  lang: LanguageId,
  knowledge: Knowledge,
  lexicon: SenseLexicon,
): Sample[] {
  const read = createTextReader(knowledge);
  return drafts.flatMap((draft) => {
    const sentences = read(draft.draft, lang).flatMap(({ start: from, paragraph }) =>
      paragraph.sentences.map((sentence) => ({ from, text: paragraph.text, sentence })),
    );
    return sentences.flatMap(({ from, text, sentence }, n) => {
      const place = { before: n, after: sentences.length - 1 - n };
      if (!isJudged(sentence)) return [];
      const seen = seenFrom(sliceOf(text, sentence), sentence, place);
      const span = movedBy(sentence, from);
      const weight = isSingle(draft.file) ? SINGLE_WEIGHT : 1;
      return [{ ...span, draft, target: targetOf(draft, span), weight, seen, features: featuresOf(seen, lexicon) }];
    });
  });
}

function targetOf({ spans }: AnnotatedDraft, sentence: Span): number {
  let target = 0;
  for (const span of spans) {
    if (!sharesHalf(span, sentence)) continue;
    target |= 1 << OUTPUTS.indexOf(span.label as (typeof OUTPUTS)[number]);
    if (span.label !== 'commitment') target |= 1 << OUTPUTS.indexOf('fault');
  }
  return target;
}

/** Numbers the features that at least `atLeast` sentences have; the others would be learned by heart. */
export function rowsOf(samples: readonly LearnedFrom[], atLeast: number): Rows & { readonly ids: Uint32Array } {
  const seenIn = new Map<number, number>();
  for (const { features } of samples) for (const id of new Set(features.ids)) seenIn.set(id, (seenIn.get(id) ?? 0) + 1);
  const columnOf = new Map<number, number>();
  for (const [id, count] of seenIn) if (count >= atLeast) columnOf.set(id, columnOf.size);
  const starts = new Int32Array(samples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  samples.forEach(({ features }, row) => {
    const merged = new Map<number, number>();
    features.ids.forEach((id, n) => {
      const column = columnOf.get(id);
      if (column !== undefined) merged.set(column, (merged.get(column) ?? 0) + (features.values[n] ?? 0));
    });
    for (const [column, value] of merged) {
      columns.push(column);
      values.push(value);
    }
    starts[row + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    width: columnOf.size,
    ids: Uint32Array.from(columnOf.keys()),
  };
}
