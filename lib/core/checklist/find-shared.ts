/** Whether a draft takes up what the customer wrote, and answers what they asked, told by the words that both share. */
import type { Span } from '../text/span';
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

/**
 * A sentence to the customer that takes up two of their words. Who mainly asks is answered: of such a message only what it tells beside
 * the question is taken up. What sends the customer somewhere, or promises from its start, says nothing again, whatever words it shares.
 */
export function findRestated(
  body: readonly DraftSentence[],
  customer: CustomerWords,
  read: ContentReader,
  promises: readonly Span[],
): DraftSentence | null {
  const words = concernOf(customer);
  const takesUp = (sentence: DraftSentence): boolean =>
    shows(sentence, 'address') &&
    !saysHollow(sentence) &&
    !promises.some(({ start }) => start === sentence.start) &&
    isEnough(sharedWords(read(sentence.tokens), words));
  return body.slice(0, FIRST_SENTENCES).find(takesUp) ?? null;
}

function concernOf({ message, asked }: CustomerWords): readonly ContentWord[] {
  const questions = new Set(asked?.map(({ stem }) => stem));
  const told = message.filter(({ stem }) => !questions.has(stem));
  return told.length < questions.size ? told : message;
}

const saysHollow = ({ signs }: DraftSentence): boolean =>
  signs.some(({ sign, hollow }) => sign === 'restates' && hollow);

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

/** States something, and does more than to thank, to regret or to say the question again. What the customer is to do is an answer, too. */
export const isAnswer = (sentence: DraftSentence): boolean =>
  !sentence.question &&
  (shows(sentence, 'affirms') ||
    (!shows(sentence, 'thanks', 'apologises', 'acknowledges', 'closing-offer', 'boundary') && !saysAgain(sentence)));

const saysAgain = ({ signs }: DraftSentence): boolean =>
  signs.some(({ sign, hollow }) => sign === 'restates' && !hollow);
