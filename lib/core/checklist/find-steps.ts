/** The steps that a draft takes on and their dates, without what only reads like them: hopes, vague verbs, general rules, opening hours. */
import type { Commitment } from '../commitments/commitment';
import { movedBy, overlaps, type Span, sliceOf } from '../text/span';
import type { DraftSentence } from './draft-parts';
import type { FoundElement } from './element';
import type { ElementSign } from './element-words';

/** "2/3" in front of a message counts its parts. */
const PART = /^([1-9])\/([1-9])$/;

export function findSteps(
  draft: string,
  sentences: readonly DraftSentence[],
  commitments: readonly Commitment[],
): FoundElement[] {
  const promised = promisedSteps(draft, sentences, commitments);
  return [...promised, ...sentences.flatMap((sentence) => namedSteps(sentence, promised))];
}

function promisedSteps(
  draft: string,
  sentences: readonly DraftSentence[],
  commitments: readonly Commitment[],
): FoundElement[] {
  return commitments
    .filter(({ kind }) => kind !== 'expectation')
    .flatMap((step): FoundElement[] => {
      const sentence = sentences.find(({ start, end }) => start <= step.start && step.start < end);
      const when = isDated(step) ? (step.when ?? step) : null;
      const hollow = isEmpty(sentence, 'next-step', step);
      const own: FoundElement = { start: step.start, end: step.end, element: 'next-step', hollow };
      if (!when || hollow || isEmpty(sentence, 'own-date', when) || isPartNumber(sliceOf(draft, when))) return [own];
      return [own, { start: when.start, end: when.end, element: 'own-date', hollow: false }];
    });
}

/** What is no promise to remind of, and a step all the same: a day offered, a parcel that arrives, what is being done. */
function namedSteps(sentence: DraftSentence, promised: readonly FoundElement[]): FoundElement[] {
  return (['next-step', 'own-date'] as const).flatMap((element) => {
    if (promised.some((one) => one.element === element && !one.hollow && overlaps(one, sentence))) return [];
    const named = sentence.signs
      .filter(({ sign, hollow }) => sign === element && !hollow)
      .map((sign) => movedBy(sign, sentence.offset))
      .find((span) => !isEmpty(sentence, element, span));
    return named ? [{ start: named.start, end: named.end, element, hollow: false }] : [];
  });
}

const isDated = ({ due, vague }: Commitment): boolean => due !== null && !vague && !due.flags.includes('vague');

const isEmpty = (sentence: DraftSentence | undefined, wanted: ElementSign, span: Span): boolean =>
  sentence?.signs.some(
    (sign) => sign.hollow && sign.sign === wanted && overlaps(movedBy(sign, sentence.offset), span),
  ) ?? false;

function isPartNumber(written: string): boolean {
  const [, part, whole] = PART.exec(written.trim()) ?? [];
  return part !== undefined && whole !== undefined && part <= whole;
}
