/** Names the day of a promise in the draft; where no day can be written, it is kept for the reminder. */
import { placedWords, placeOfDay } from '@/lib/core/commitments/date-writer';
import { followSpan } from '@/lib/core/text/edit';
import { sliceOf } from '@/lib/core/text/span';
import type { CommitmentView } from '@/lib/core/view/panel-state';
import type { ChosenDays } from './chosen-days';
import type { DraftWriter } from './draft-writer';
import type { Reader } from './reader';

export interface WriteDayParts {
  readonly promise: CommitmentView;
  /** A local date, or the words that the panel shows. */
  readonly day: string;
  /** The text that the promise was read in, and as it is now. */
  readonly text: string;
  readonly now: string;
  readonly reader: Reader;
  readonly writer: DraftWriter;
  readonly chosen: ChosenDays;
}

/** Answers whether the draft was left alone, so that nobody has read it again. */
export async function writeDay({ promise, day, text, now, reader, writer, chosen }: WriteDayParts): Promise<boolean> {
  const isDate = day !== 'clear' && day !== 'offer';
  const words = isDate ? reader.wordsFor(promise, text, day) : promise[day];
  const place = placeOfDay(promise);
  if (words === null || !place) {
    if (isDate) chosen.choose(promise, text, day);
    return true;
  }
  const span = followSpan(text, now, place);
  if (!span) {
    writer.changedMeanwhile();
    return false;
  }
  // Chosen first: the draft is read again, and told, within the writing.
  if (isDate) chosen.choose(promise, text, day);
  const outcome = await writer.put(span, sliceOf(text, place), placedWords(words, text, place));
  if (outcome !== 'refused') chosen.forget(promise);
  return false;
}
