/** Tells which of the customer's questions a draft answers. Where it cannot tell, it says "missing": the agent may tick it. */
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/token';
import { type ContentReader, type ContentWord, sharedWords } from './content-words';
import { type DraftSentence, shows } from './draft-parts';
import type { AskedQuestion } from './element';
import type { ElementSign } from './element-words';
import { isAnswer } from './find-shared';

export interface ReadQuestion extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly signs: ReadonlySet<ElementSign>;
}

export interface QuestionClues {
  readonly questions: readonly ReadQuestion[];
  readonly body: readonly DraftSentence[];
  /** Numbers of the customer's message: repeating one answers nothing. */
  readonly givenNumbers: ReadonlySet<string>;
  readonly contentOf: (lang: LanguageId) => ContentReader;
  /** Words of the customer's message: repeating its dates answers nothing. */
  readonly given: ReadonlySet<string>;
  /** The days and hours that a sentence names, as written. */
  readonly timesIn: (sentence: DraftSentence) => readonly string[];
}

/** More sentences answer no further question, and no draft makes the work unbounded. */
const MOST_SENTENCES = 200;
const MOST_QUESTIONS = 20;
const MONEY =
  /[€$£%]|\b(?:eur|euro|chf|fr|franken|rappen|usd|gbp|dollars?|pounds?|pence|p|cents?|prozent|percent|quid|grand)\b/i;

export function answeredQuestions(clues: QuestionClues): AskedQuestion[] {
  const states = clues.body.slice(0, MOST_SENTENCES).filter(isAnswer);
  const questions = clues.questions.slice(0, MOST_QUESTIONS);
  const yesOrNo = questions.filter(({ signs }) => signs.has('asks-yes-or-no'));
  const affirmed = states.filter((sentence) => shows(sentence, 'affirms')).length;
  return questions.map((question) => {
    const { start, end, text } = question;
    const isSaid = yesOrNo.includes(question) && yesOrNo.indexOf(question) < affirmed;
    const isDone = isSaid || states.some((sentence) => answers(sentence, question, questions, clues));
    return { start, end, text, state: isDone ? 'done' : 'missing' };
  });
}

function answers(
  sentence: DraftSentence,
  question: ReadQuestion,
  all: readonly ReadQuestion[],
  { givenNumbers, given, contentOf, timesIn }: QuestionClues,
): boolean {
  const read = contentOf(sentence.lang);
  const isNew = (text: string): boolean => (text.match(/\d+/g) ?? []).some((number) => !givenNumbers.has(number));
  const isAlone = (sign: ElementSign): boolean => all.filter(({ signs }) => signs.has(sign)).length === 1;
  const about = isAbout(question, all, read(sentence.tokens), read);
  if (question.signs.has('asks-when')) {
    const times = timesIn(sentence);
    return times.length > 0 && (about || (isAlone('asks-when') && times.some((time) => isNewTime(time, given))));
  }
  if (question.signs.has('asks-amount'))
    return (
      /\d/.test(sentence.text) &&
      (about || (isAlone('asks-amount') && MONEY.test(sentence.text) && isNew(sentence.text)))
    );
  return about;
}

/** "Am 3. Mai" says nothing new to one who wrote "seit dem 3. Mai"; its first word may be any. */
function isNewTime(time: string, given: ReadonlySet<string>): boolean {
  const [first, ...others] = tokenize(time);
  return (others.length > 0 ? others : [first]).some((token) => token !== undefined && !given.has(token.norm));
}

/** Shares a word that only this question holds, or two of its words. */
function isAbout(
  question: ReadQuestion,
  all: readonly ReadQuestion[],
  said: readonly ContentWord[],
  read: ContentReader,
): boolean {
  const own = read(question.tokens);
  const shared = sharedWords(own, said);
  if (shared.length > 1) return true;
  const others = all.filter((other) => other !== question).flatMap(({ tokens }) => read(tokens));
  const isOnlyHere = ({ stem }: ContentWord): boolean => others.every((other) => other.stem !== stem);
  return shared.some((word) => own.filter(isOnlyHere).length === 0 || isOnlyHere(word));
}
