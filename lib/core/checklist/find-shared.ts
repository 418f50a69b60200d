/** Whether a draft takes up what the customer wrote, and answers what they asked, told by the words that both share. */
import { type ContentReader, type ContentWord, sharedWords } from './content-words';
import { type DraftSentence, shows } from './draft-parts';

export interface CustomerWords {
  readonly message: readonly ContentWord[];
  /** null: asks nothing. */
  readonly asked: readonly ContentWord[] | null;
  readonly asksYesOrNo: boolean;
}

/** The first sentences between greeting and sign-off, where a reply says what it is about. */
const FIRST_SENTENCES = 3;
const FEWEST_SHARED = 2;

/** A sentence to the customer that takes up two of their words. */
export function findRestated(
  body: readonly DraftSentence[],
  customer: CustomerWords,
  read: ContentReader,
): DraftSentence | null {
  const first = body.slice(0, FIRST_SENTENCES);
  const takesUp = (sentence: DraftSentence): boolean =>
    shows(sentence, 'address') && isEnough(sharedWords(read(sentence.tokens), customer.message));
  return first.find(takesUp) ?? null;
}

/** Two words, and one of them names something. */
const isEnough = (shared: readonly ContentWord[]): boolean =>
  shared.length >= FEWEST_SHARED && shared.some(({ key }) => key);

/** One of the first sentences that is about what was asked, or says yes or no to it. */
export function findAnswer(
  body: readonly DraftSentence[],
  { asked, asksYesOrNo }: CustomerWords,
  read: ContentReader,
): DraftSentence | null {
  if (!asked) return null;
  const keys = asked.filter(({ key }) => key);
  const wanted = keys.length > 0 ? keys : asked;
  const states = body.slice(0, FIRST_SENTENCES).filter(isAnswer);
  const isAbout = (sentence: DraftSentence): boolean => sharedWords(wanted, read(sentence.tokens)).length > 0;
  return states.find((one) => (asksYesOrNo && shows(one, 'affirms')) || isAbout(one)) ?? null;
}

/** States something, and does more than to thank, to regret or to say the question again. */
export const isAnswer = (sentence: DraftSentence): boolean =>
  !sentence.question &&
  (shows(sentence, 'affirms') ||
    !shows(sentence, 'thanks', 'apologises', 'restates', 'acknowledges', 'closing-offer', 'boundary'));
