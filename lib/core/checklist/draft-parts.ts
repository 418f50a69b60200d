/** Tells a draft's greeting and sign-off from what it says. */
import type { PlacedParagraph } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import { movedBy } from '../text/span';
import type { Token } from '../text/token';
import type { ElementSign } from './element-words';
import type { FoundSign, SignedSentence, SignReader } from './signs-in';

/** Offsets count in the draft. */
export interface DraftSentence extends Span {
  readonly lang: LanguageId;
  readonly question: boolean;
  /** Which paragraph it stands in. */
  readonly paragraph: number;
  readonly opensParagraph: boolean;
  /** As written, without the paragraph around it. */
  readonly text: string;
  /** Their offsets count from the paragraph's start. */
  readonly tokens: readonly Token[];
  readonly signs: readonly FoundSign[];
  /** What moves the tokens' and signs' offsets into the draft. */
  readonly offset: number;
}

export interface DraftParts {
  readonly greeting: readonly DraftSentence[];
  readonly body: readonly DraftSentence[];
  readonly signOff: readonly DraftSentence[];
}

/** A greeting with more words goes on with what the draft says ("Hallo Frau Keller, danke für …"). */
const LONGEST_GREETING = 9;
const LONGEST_SIGN_OFF = 12;
/** A sign-off is a handful of lines; the same words further up are none. */
const SIGN_OFF_LINES = 7;
const LONGEST_NAME = 5;
const LONGEST_BARE_NAME = 3;

export const shows = ({ signs }: Pick<DraftSentence, 'signs'>, ...wanted: readonly ElementSign[]): boolean =>
  signs.some(({ sign }) => wanted.includes(sign));

export function draftParts(placed: readonly PlacedParagraph[], signsOf: SignReader): DraftParts {
  const all = placed.flatMap((one, paragraph) =>
    signsOf(one.paragraph).map((signed, n) => draftSentence(one, paragraph, signed, n)),
  );
  const [first] = all;
  const greets = first !== undefined && isGreeting(first);
  const isWhole = greets && first.tokens.length <= LONGEST_GREETING;
  const from = isWhole ? greetingEnd(all) : 0;
  const to = signOffStart(all, from);
  return { greeting: greets ? all.slice(0, Math.max(1, from)) : [], body: all.slice(from, to), signOff: all.slice(to) };
}

/** All of them, in the order of the draft. */
export const sentencesOf = ({ greeting, body, signOff }: DraftParts): DraftSentence[] => [
  ...greeting,
  ...body,
  ...signOff,
];

/** Shows the hollow form of it. */
export const isHollow = ({ signs }: Pick<DraftSentence, 'signs'>, wanted: ElementSign): boolean =>
  signs.some(({ sign, hollow }) => hollow && sign === wanted);

function draftSentence(
  { start, paragraph: { text, lang } }: PlacedParagraph,
  paragraph: number,
  { sentence, signs }: SignedSentence,
  n: number,
): DraftSentence {
  return {
    ...movedBy(sentence, start),
    lang: lang ?? 'de',
    question: sentence.question,
    paragraph,
    opensParagraph: n === 0,
    text: text.slice(sentence.start, sentence.end),
    tokens: sentence.tokens,
    signs,
    offset: start,
  };
}

/** "Pete," greets, too. */
const isGreeting = (sentence: DraftSentence): boolean =>
  shows(sentence, 'greeting') ||
  (sentence.tokens.length <= LONGEST_BARE_NAME &&
    sentence.tokens.every(({ capital }) => capital) &&
    sentence.text.endsWith(','));

/** "Sehr geehrte Frau Jost, / sehr geehrter Herr Jost," */
function greetingEnd(all: readonly DraftSentence[]): number {
  const second = all[1];
  return second?.opensParagraph && shows(second, 'greeting') && second.tokens.length <= LONGEST_GREETING ? 2 : 1;
}

function signOffStart(all: readonly DraftSentence[], from: number): number {
  const last = all.at(-1);
  if (!last) return 0;
  const earliest = Math.max(from, all.length - SIGN_OFF_LINES);
  for (let n = earliest; n < all.length; n++) {
    const one = all[n];
    const isFormula = one?.opensParagraph && shows(one, 'sign-off') && one.tokens.length <= LONGEST_SIGN_OFF;
    if (isFormula && !goesOn(one, all[n + 1])) return n;
  }
  // Only a name: "Malte", "Dom".
  let start = all.length;
  while (start > from && start > earliest && isNameAlone(all[start - 1])) start--;
  return start;
}

/** "Thank you for your patience. I checked …" only begins like one. */
const goesOn = (one: DraftSentence, next: DraftSentence | undefined): boolean =>
  next?.paragraph === one.paragraph && next.tokens.length > LONGEST_SIGN_OFF;

const isNameAlone = (sentence: DraftSentence | undefined): boolean =>
  sentence?.opensParagraph === true && isNameLine(sentence) && !/[.!?:;]$/.test(sentence.text);

/** A line of words with capitals; one in small letters may join them ("Christl und Team"). */
function isNameLine({ tokens }: Pick<DraftSentence, 'tokens'>): boolean {
  const [first] = tokens;
  if (!first?.capital || tokens.length > LONGEST_NAME) return false;
  return tokens.filter(({ capital }) => !capital).length <= 1 && tokens.every(({ norm }) => !/\d/.test(norm));
}
