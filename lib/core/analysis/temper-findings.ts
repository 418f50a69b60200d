/** Finds lost temper that no pattern catches: words in capitals, marks in a row, doubting quotation marks, mocking emojis. */
import type { Language, TemperKind } from '../language';
import type { LanguageId } from '../language-id';
import { capitalised, renderSuggestion } from '../rules/render-suggestion';
import type { Style } from '../text/address';
import { type Span, sliceOf } from '../text/span';
import type { Finding } from './finding';
import type { ReadSentence } from './read-text';
import { type Shout, shoutsOf } from './shouts';

// Quotation marks and emphasis may stand between a word and its marks, a line end never.
const MARKS = /["'“”»«‘’)\]*_]{0,3}[ \u00a0]{0,2}([!?]{2,})/y;
const OPENING = /^[ \u00a0\n]["„“»«'‚‘]$/;
const CLOSING = /["“”»«'‘’]/y;
// With tones of skin, and "man/woman shrugging" made of several signs; a run of them is one mark.
const EMOJI =
  /(?:[🙄😒😤😡🤬🤦🤷😏🙃👎💩][\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d[\u2640\u2642]\ufe0f?)?)(?: ?[🙄😒😤😡🤬🤦🤷😏🙃👎💩][\u{1f3fb}-\u{1f3ff}]?\ufe0f?(?:\u200d[\u2640\u2642]\ufe0f?)?)*/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Two words may stand between "your" and the doubted one: "your so-called". */
const FURTHEST = 2;

type Found = Span & { readonly kind: TemperKind; readonly suggestion?: string | null };

/** Offsets count from the sentence's start, as those of rules do. Each word and sign is looked at a fixed number of times. */
export function temperFindings(
  text: string,
  sentence: ReadSentence,
  lang: LanguageId,
  language: Language,
  style: Style,
): Finding[] {
  const shouts = shoutsOf(text, sentence, language, style);
  return [
    ...markedFindings(text, sentence, language, shouts),
    ...doubtedFindings(text, sentence, language),
    ...emojiFindings(text, sentence),
  ].map((found) => findingFrom(text, sentence, found, lang, language, style));
}

/** Shouted words, with the marks behind them, and words with too many marks. */
function markedFindings(text: string, sentence: ReadSentence, language: Language, shouts: readonly Shout[]): Found[] {
  const body = text.slice(sentence.start, reachOf(sentence));
  const shoutBefore = new Map(shouts.map((shout) => [shout.end, shout]));
  const joyful = sentence.tokens.some(({ norm }) => language.temper.joyful.has(norm));
  return sentence.tokens.flatMap((token): Found[] => {
    // An emoji's invisible sign counts as a word, too.
    if (!WORD.test(token.norm)) return [];
    const shout = shoutBefore.get(token.end);
    MARKS.lastIndex = token.end - sentence.start;
    const { 0: behind = '', 1: run = '' } = MARKS.exec(body) ?? [];
    if (!isHeated(run, joyful, shout !== undefined)) return shout ? [calmed(shout, '')] : [];
    const mark = behind.slice(0, -run.length).trimEnd() + (run.includes('?') ? '?' : '!');
    const end = token.end + behind.length;
    if (shout) return [calmed({ ...shout, end }, mark)];
    return [{ start: token.start, end, kind: 'exclamation', suggestion: sliceOf(text, token) + mark }];
  });
}

const calmed = ({ start, end, calm }: Shout, mark: string): Found => ({
  start,
  end,
  kind: 'capitals',
  suggestion: calm === null ? null : calm + mark,
});

/** Two exclamation marks are mostly meant kindly, unless they follow shouted words; "?!?" plays at being amazed. */
const isHeated = (run: string, joyful: boolean, shouted: boolean): boolean =>
  run !== '' && (shouted || (run.length > 2 && run !== '?!?' && !(joyful && !run.includes('?'))));

/** "Ihr „Problem“": own quotation marks around the customer's matter. */
function doubtedFindings(text: string, { tokens }: ReadSentence, { temper }: Language): Found[] {
  const found: Found[] = [];
  let since = Number.POSITIVE_INFINITY;
  tokens.forEach((token, n) => {
    const before = text.slice(tokens[n - 1]?.end ?? token.start, token.start);
    since = temper.possessives.has(token.norm) ? 0 : since + 1;
    if (since === 0 || since > FURTHEST + 1 || !temper.belittled.has(token.norm) || !OPENING.test(before)) return;
    CLOSING.lastIndex = token.end;
    if (CLOSING.test(text)) {
      found.push({
        start: token.start - 1,
        end: token.end + 1,
        kind: 'quotation-marks',
        suggestion: sliceOf(text, token),
      });
    }
  });
  return found;
}

function emojiFindings(text: string, sentence: ReadSentence): Found[] {
  const found: Found[] = [];
  let next = 0;
  for (const { 0: signs, index } of text.slice(sentence.start, reachOf(sentence)).matchAll(EMOJI)) {
    const start = sentence.start + index;
    while ((sentence.foreign[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isOwn = (sentence.foreign[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    if (isOwn) found.push({ start, end: start + signs.length, kind: 'emoji' });
  }
  return found;
}

const reachOf = (sentence: ReadSentence): number => sentence.tail?.end ?? sentence.end;

function findingFrom(
  text: string,
  sentence: ReadSentence,
  { start, end, kind, suggestion }: Found,
  lang: LanguageId,
  { temper }: Language,
  style: Style,
): Finding {
  const opensSentence = !WORD.test(text.slice(sentence.start, start));
  const fitting = suggestion && opensSentence && kind === 'capitals' ? capitalised(suggestion) : suggestion;
  const models = kind === 'emoji' ? temper.models : [];
  return {
    start: start - sentence.start,
    end: end - sentence.start,
    ruleId: `${lang}/hostile/${kind}`,
    label: 'hostile',
    lang,
    actual: text.slice(start, end),
    suggestions: fitting ? [fitting] : [],
    models: models
      .map((model) => renderSuggestion(model, { style, opensSentence: true, slot: () => null }))
      .filter((model) => model !== null),
    note: temper.notes[kind],
    source: { kind: 'built-in' },
  };
}
