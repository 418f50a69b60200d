/** Finds ordinary words in capitals. Codes, acronyms, names, headings and what stands on a button are left alone. */
import type { Language } from '../language';
import { capitalised } from '../rules/render-suggestion';
import type { Style } from '../text/address';
import { type Span, sliceOf } from '../text/span';
import type { Token } from '../text/token';
import type { ReadSentence } from './read-text';

export interface Shout extends Span {
  /** The same words as they would be written; null if one of them is not known. */
  readonly calm: string | null;
}

/** From here on, words that are not known may be shouted, too, as long as one of them is. */
const STRETCH = 3;
/** A shorter word may be an acronym; shorter ones that are shouted are listed. Among others in capitals a word may be shorter. */
const SHORTEST = 4;
const SHORTEST_IN_STRETCH = 3;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’‘ʼ]+$/u;
const GAP = /^(?:[ \u00a0]|[,;] | [-–—] )$/;
const LETTER = /^\p{Lu}$/u;
// Parts of codes, paths, addresses and quoted labels.
const TIED_BEFORE = /[\p{L}\p{N}][-_/@#&+=.\\:]$|["'„“”»«‚‘`<@#$/\\_[{>]$/u;
const TIED_AFTER = /^[-_/@#&+=.\\:][\p{L}\p{N}]|^["'“”»«‘’`>\\_\]}]/u;
const HEADING_MARK = /^["'“”»«)\]*_]{0,3} ?:/;
const WORD_OR_END = /[\p{L}\p{N}.!?…]/u;
const WORD = /[\p{L}\p{N}]/u;

export function shoutsOf(text: string, sentence: ReadSentence, language: Language, style: Style): Shout[] {
  return groupsOf(text, sentence)
    .filter((group) => !isHeading(text, sentence, group) && !isNamed(sentence, group, language))
    .flatMap((group) => shoutedIn(group, language))
    .map((tokens) => shoutFrom(text, tokens, language, style));
}

/** Words in capitals that follow each other; a single letter ("I") only between others. */
function groupsOf(text: string, { tokens }: ReadSentence): Token[][] {
  const groups: Token[][] = [];
  let open: Token[] = [];
  const close = (): void => {
    while (open.length > 0 && open.at(-1)?.norm.length === 1) open.pop();
    if (open.length > 0) groups.push(open);
    open = [];
  };
  for (const token of tokens) {
    const last = open.at(-1);
    if (last && !GAP.test(text.slice(last.end, token.start))) close();
    const isPart =
      token.capital && (isInCapitals(text, token) || (open.length > 0 && LETTER.test(sliceOf(text, token))));
    if (isPart) open.push(token);
    else close();
  }
  close();
  return groups;
}

const isInCapitals = (text: string, token: Token): boolean =>
  CAPITALS.test(sliceOf(text, token)) &&
  !TIED_BEFORE.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
  !TIED_AFTER.test(text.slice(token.end, token.end + 2));

/** Alone on its line without an end mark, or with a colon behind it. */
function isHeading(text: string, sentence: ReadSentence, group: readonly Token[]): boolean {
  const { start, end } = spanOf(group);
  if (HEADING_MARK.test(text.slice(end, Math.min(end + 6, sentence.end)))) return true;
  return !WORD_OR_END.test(text.slice(end, sentence.end)) && !WORD.test(text.slice(sentence.start, start));
}

/** "Reply STOP", "the READ button". */
function isNamed({ tokens }: ReadSentence, group: readonly Token[], { temper }: Language): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  const beside = [tokens[tokens.indexOf(first) - 1], tokens[tokens.indexOf(last) + 1]];
  return beside.some((token) => token && temper.labelled.has(token.norm));
}

/** The whole of a long stretch, or the runs of known words in a short one. */
function shoutedIn(group: readonly Token[], language: Language): (readonly Token[])[] {
  const { friendly } = language.temper;
  if (group.length >= STRETCH) {
    if (group.some(({ norm }) => friendly.has(norm))) return [];
    return group.some((token) => isShouted(token, language, SHORTEST_IN_STRETCH)) ? [group] : [];
  }
  const runs: Token[][] = [[]];
  for (const token of group) {
    if (isKnown(token, language)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.some((token) => isShouted(token, language, SHORTEST)));
}

const isShouted = ({ norm, start, end }: Token, { temper, functionWords }: Language, shortest: number): boolean =>
  temper.shouted.has(norm) ||
  (end - start >= shortest && functionWords.has(norm) && !temper.friendly.has(norm) && !temper.mild.has(norm));

const isKnown = ({ norm }: Token, { temper, functionWords }: Language): boolean =>
  temper.shouted.has(norm) || temper.nouns.has(norm) || functionWords.has(norm);

function shoutFrom(text: string, tokens: readonly Token[], language: Language, style: Style): Shout {
  const span = spanOf(tokens);
  let calm: string | null = '';
  let at = span.start;
  for (const token of tokens) {
    const word = calmWord(text, token, language, style);
    calm = calm === null || word === null ? null : calm + text.slice(at, token.start) + word;
    at = token.end;
  }
  return { ...span, calm };
}

/** null where it is not known, or where "SIE" may be the customer or others. */
function calmWord(text: string, token: Token, language: Language, { address }: Style): string | null {
  const raw = sliceOf(text, token);
  if (raw.length === 1) return raw;
  if (!isKnown(token, language)) return null;
  const small = raw.toLowerCase().replace(/^i(?=['’‘ʼ])/, 'I');
  if (language.temper.nouns.has(token.norm)) return capitalised(small);
  if (!language.address.formal.has(capitalised(small))) return small;
  return address === 'formal' ? capitalised(small) : null;
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
