/** Finds Sie and du in one draft. Only forms that allow no other reading count, and none that is quoted or only talked about. */
import type { Address, Language, RegisterWords } from '../language';
import { movedBy, type Span, sliceOf } from '../text/span';
import type { Token } from '../text/token';
import type { Finding } from './finding';
import type { PlacedParagraph, ReadParagraph } from './read-text';

/** Further ones would say the same. */
const MOST = 3;
/** Behind these a capital says nothing. */
const OPENS = /[.!?:…\n"„“”»«‚‘>›→|/•]/;
const QUOTE_BEFORE = /["„“”»«‚‘>›→|/]\s*$/;
const QUOTE_BEHIND = /^["“”»«‘’]/;

type AddressSpans = Readonly<Record<Address, readonly Span[]>>;

/** The rarer address of a draft that uses both, else nothing. Offsets count from the text's start. */
export function registerFindings(text: string, placed: readonly PlacedParagraph[], language: Language): Finding[] {
  const { register } = language;
  if (!register) return [];
  const parts = placed
    .filter(({ paragraph }) => paragraph.lang === language.id)
    .map(({ start, paragraph }) => ({ start, spans: addressedIn(paragraph, register, language) }));
  const count = (address: Address): number => parts.reduce((sum, { spans }) => sum + spans[address].length, 0);
  const [formal, informal] = [count('formal'), count('informal')];
  if (formal === 0 || informal === 0) return [];
  const rarer = formal < informal ? 'formal' : 'informal';
  const found = parts.flatMap(({ start, spans }) => spans[rarer].map((span) => movedBy(span, start)));
  return found.slice(0, MOST).map(({ start, end }) => ({
    start,
    end,
    ruleId: `${language.id}/register/mixed`,
    label: 'register',
    lang: language.id,
    actual: text.slice(start, end),
    suggestions: [],
    models: [],
    note: register.note,
    source: { kind: 'built-in' },
  }));
}

/** While a draft is written, all paragraphs but one are the same as a moment ago. */
const known = new WeakMap<ReadParagraph, AddressSpans>();

function addressedIn(paragraph: ReadParagraph, register: RegisterWords, language: Language): AddressSpans {
  const kept = known.get(paragraph);
  if (kept) return kept;
  const found: Record<Address, Span[]> = { formal: [], informal: [] };
  for (const { tokens } of paragraph.sentences)
    tokens.forEach((token, n) => {
      const address = addressOf(paragraph.text, tokens, n, register);
      if (!address) return;
      if (address === 'informal' && isPartOfName(token, tokens[n - 1], tokens[n + 1], language)) return;
      found[address].push({ start: token.start, end: token.end });
    });
  known.set(paragraph, found);
  return found;
}

function addressOf(text: string, tokens: readonly Token[], n: number, register: RegisterWords): Address | null {
  const token = tokens[n];
  if (!token || !(register.informal.has(token.norm) || register.formal.has(sliceOf(text, token)))) return null;
  const before = tokens[n - 1];
  const gap = before ? text.slice(before.end, token.start) : text.slice(Math.max(0, token.start - 2), token.start);
  if (QUOTE_BEFORE.test(gap) || QUOTE_BEHIND.test(text.slice(token.end, token.end + 1))) return null;
  if (register.formal.has(sliceOf(text, token))) return before && !OPENS.test(gap) ? 'formal' : null;
  if (!register.informal.has(token.norm) || isInCapitals(sliceOf(text, token))) return null;
  if (before && register.mentions.has(before.norm)) return null;
  return 'informal';
}

/** "DIR" and "DU" are codes as likely as words. */
const isInCapitals = (word: string): boolean => word === word.toUpperCase();

/** "Hotel du Lac" is French, "Hast du Fragen" and "Wenn du Fragen hast" are not. */
const isPartOfName = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  { functionWords }: Language,
): boolean =>
  token.norm === 'du' &&
  !token.capital &&
  before?.capital === true &&
  after?.capital === true &&
  !before.norm.endsWith('st') &&
  !functionWords.has(before.norm);
