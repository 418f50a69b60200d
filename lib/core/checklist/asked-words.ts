/** The words of a customer's message and of its questions, as far as a reply may take them up. */
import { createTextReader } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import { tokenize } from '../text/token';
import type { ReadQuestion } from './answered-questions';
import type { ContentReader } from './content-words';
import type { ElementKnowledge } from './element-words';
import type { CustomerWords } from './find-shared';
import type { SignReader } from './signs-in';

/** What the reader of customers' messages tells. */
export interface CustomerMessage {
  readonly text: string;
  readonly questions: readonly (Span & { readonly text: string })[];
}

/** Of longer messages the beginning is enough to see what they are about. */
const LONGEST_MESSAGE = 50_000;

export interface AskedWords {
  readonly questions: readonly ReadQuestion[];
  readonly givenNumbers: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly words: CustomerWords;
}

/** The same message is asked for at every keystroke. */
export function createAskedReader(
  knowledge: ElementKnowledge,
  signsOf: SignReader,
  contents: (lang: LanguageId) => ContentReader,
): (customer: CustomerMessage, lang: LanguageId) => AskedWords {
  let last: { readonly customer: CustomerMessage; readonly lang: LanguageId; readonly read: AskedWords } | null = null;
  const readText = createTextReader(knowledge);

  return (customer, lang) => {
    if (last?.customer.text === customer.text && last.customer.questions === customer.questions && last.lang === lang)
      return last.read;
    const text = customer.text.slice(0, LONGEST_MESSAGE);
    const content = contents(lang);
    const tokens = tokenize(text);
    const questions = customer.questions.map((question): ReadQuestion => {
      const signed = readText(question.text, lang).flatMap(({ paragraph }) => signsOf(paragraph));
      return {
        ...question,
        tokens: tokenize(question.text),
        signs: new Set(signed.flatMap(({ signs }) => signs.map(({ sign }) => sign))),
      };
    });
    const asked = questions.flatMap(({ tokens }) => content(tokens));
    const read: AskedWords = {
      questions,
      givenNumbers: new Set(text.match(/\d+/g) ?? []),
      given: new Set(tokens.map(({ norm }) => norm)),
      words: {
        message: content(tokens),
        asked: questions.length > 0 ? asked : null,
        asksYesOrNo: questions.some(({ signs }) => signs.has('asks-yes-or-no')),
      },
    };
    last = { customer, lang, read };
    return read;
  };
}
