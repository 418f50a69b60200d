/** Which elements a draft holds: what cues find, and what the judge is sure of beside it. */
import { overlaps } from '../text/span';
import type { CluedDraft } from './clue-reader';
import { ELEMENTS, type FoundElement } from './element';
import { LEARNED, type LearnedElement, type SentenceJudgement } from './element-judge';
import { isTakenBack, offersAny } from './find-elements';

/** The shipped weights are moved so that from here on nine in ten ticks are right where cues find nothing (`scripts/train/elements.ts`). */
const SURE = 0;

/** In the order of the draft. */
export function weighElements(clues: CluedDraft, judged: readonly SentenceJudgement[]): readonly FoundElement[] {
  const added = judged.flatMap((judgement) =>
    LEARNED.filter((element) => judgement.odds[element] >= SURE && mayAdd(element, judgement, clues)).map(
      (element) => ({ ...judgement.mark(element), element, hollow: isHollowOf(element, judgement, clues) }),
    ),
  );
  if (added.length === 0) return clues.found;
  return [...clues.found, ...added].sort(
    (a, b) => a.start - b.start || ELEMENTS.indexOf(a.element) - ELEMENTS.indexOf(b.element),
  );
}

/** Nothing is answered where nothing is asked, and nothing said again that nobody wrote. */
export function mayHold(element: LearnedElement, { customer }: Pick<CluedDraft, 'customer'>): boolean {
  if (element === 'answers') return customer?.asked != null;
  return element !== 'restates' || customer !== null;
}

/** What cues call hollow stays so. */
export const mayAdd = (element: LearnedElement, { sentence }: SentenceJudgement, clues: CluedDraft): boolean =>
  mayHold(element, clues) && !clues.found.some((one) => one.element === element && overlaps(one, sentence));

/** As cues have it: a boundary without any offer, understanding that the next sentence takes back. */
function isHollowOf(element: LearnedElement, { sentence }: SentenceJudgement, clues: CluedDraft): boolean {
  if (element === 'boundary') return !offersAny(clues);
  const { body } = clues.parts;
  return element === 'acknowledges' && isTakenBack(sentence, body[body.indexOf(sentence) + 1]);
}
