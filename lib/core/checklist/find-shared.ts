/** Whether a draft takes up what the customer wrote, and answers what they asked, told by the words that both share. */
import type { Span } from '../text/span';
import { type ContentReader, type ContentWord, sharedWords } from './content-words';
import { type DraftSentence, isHollow, shows } from './draft-parts';

export interface CustomerWords {
  readonly message: readonly ContentWord[];
  /** null: asks nothing. */
  readonly asked: readonly ContentWord[] | null;
  readonly asksYesOrNo: boolean;
}

/** The first sentences between greeting and sign-off, where a reply says what it is about. */
const FIRST_SENTENCES = 3;
const FEWEST_SHARED = 2;
const LONGEST_ECHO = 3;

/** A third of what a sentence says is the customer's: less is news. */
const LEAST_SHARE = 1 / 3;

/** What answers, offers, pays or refuses is the firm's own, whatever words it shares. */
const FIRMS_OWN = ['affirms', 'can', 'cannot', 'goodwill', 'what-is-possible', 'options'] as const;

/**
 * A sentence to the customer that mirrors them: two of their words, no number that they did not write, and little else. Who mainly asks is
 * answered: of such a message only what it tells beside the question is taken up.
 */
export function findRestated(
  body: readonly DraftSentence[],
  customer: CustomerWords,
  read: ContentReader,
  promises: readonly Span[],
): DraftSentence | null {
  const words = concernOf(customer);
  const answer = findAnswer(body, customer, read, promises);
  const takesUp = (sentence: DraftSentence): boolean =>
    sentence !== answer &&
    shows(sentence, 'address') &&
    !shows(sentence, ...FIRMS_OWN) &&
    !isHollow(sentence, 'restates') &&
    !asksFor(sentence) &&
    !isPromised(sentence, promises) &&
    mirrors(read(sentence.tokens), words, customer.message);
  return body.slice(0, FIRST_SENTENCES).find(takesUp) ?? null;
}

function mirrors(
  own: readonly ContentWord[],
  concern: readonly ContentWord[],
  message: readonly ContentWord[],
): boolean {
  const shared = sharedWords(own, concern);
  const stems = new Set(message.map(({ stem }) => stem));
  const isNews = own.some(({ stem }) => /\d/.test(stem) && !stems.has(stem));
  return isEnough(shared) && !isNews && shared.length >= own.length * LEAST_SHARE;
}

function concernOf({ message, asked }: CustomerWords): readonly ContentWord[] {
  const questions = new Set(asked?.map(({ stem }) => stem));
  const told = message.filter(({ stem }) => !questions.has(stem));
  return told.length < questions.size ? told : message;
}

/** A request for details needs the customer's words, too. */
const asksFor = (sentence: DraftSentence): boolean => sentence.question && !saysAgain(sentence);

/** Two words, and one of them names something. */
const isEnough = (shared: readonly ContentWord[]): boolean =>
  shared.length >= FEWEST_SHARED && shared.some(({ key }) => key);

/** One of the first sentences that is about what was asked, or says yes or no to it. */
export function findAnswer(
  body: readonly DraftSentence[],
  { asked, asksYesOrNo }: CustomerWords,
  read: ContentReader,
  promises: readonly Span[],
): DraftSentence | null {
  if (!asked) return null;
  const keys = asked.filter(({ key }) => key);
  const wanted = keys.length > 0 ? keys : asked;
  const states = body.slice(0, FIRST_SENTENCES).filter(isAnswer);
  const isAbout = (sentence: DraftSentence): boolean => {
    const shared = sharedWords(wanted, read(sentence.tokens)).length;
    return shared > 0 && !isEcho(sentence, shared);
  };
  // "What's going on?" has no word of its own: what happened or will happen answers it.
  const tells = (sentence: DraftSentence): boolean =>
    asked.length === 0 && (shows(sentence, 'reason') || isPromised(sentence, promises));
  return states.find((one) => (asksYesOrNo && shows(one, 'affirms')) || isAbout(one) || tells(one)) ?? null;
}

const isPromised = ({ start, end }: Span, promises: readonly Span[]): boolean =>
  promises.some((promise) => promise.start >= start && promise.start < end);

/** "That wardrobe, Fergal." – "What a to-do people make of e-bikes!" */
const isEcho = ({ text, tokens }: DraftSentence, shared: number): boolean =>
  !/\d/.test(text) && (tokens.length <= LONGEST_ECHO || (shared === 1 && text.endsWith('!')));

/** Says more than thanks, regret, a retort or the question. What the customer is to do is an answer, too. */
export const isAnswer = (sentence: DraftSentence): boolean =>
  !sentence.question &&
  !isHollow(sentence, 'answers') &&
  (shows(sentence, 'affirms') || (!shows(sentence, ...NO_ANSWER) && !saysAgain(sentence)));

const NO_ANSWER = [
  'thanks',
  'apologises',
  'acknowledges',
  'closing-offer',
  'boundary',
  'takes-back',
  'rhetorical',
] as const;

const saysAgain = ({ signs }: DraftSentence): boolean =>
  signs.some(({ sign, hollow }) => sign === 'restates' && !hollow);
