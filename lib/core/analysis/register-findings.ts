/** Finds Sie and du in one draft. Only forms that allow no other reading count, and none that is quoted or only talked about. */
import type { Address, Language, RegisterWords } from '../language';
import { movedBy, type Span, sliceOf } from '../text/span';
import type { Token } from '../text/token';
import type { Finding } from './finding';
import { createParagraphFacts } from './paragraph-facts';
import type { PlacedParagraph, ReadParagraph } from './read-text';

/** Further ones would say the same. */
const MOST = 3;
/** Behind these a capital says nothing. */
const OPENS = /[.!?:…\n"„“”»«‚‘>›→|/•]/;
const QUOTE_BEFORE = /["„“”»«‚‘>›→|/]\s*$/;
const QUOTE_BEHIND = /^["“”»«‘’]/;

type AddressSpans = Readonly<Record<Address, readonly Span[]>>;

const NOBODY: AddressSpans = { formal: [], informal: [] };

/** The rarer address of a draft that uses both, else nothing. Offsets count from the text's start. */
export type RegisterFinder = (text: string, placed: readonly PlacedParagraph[]) => readonly Finding[];

export function createRegisterFinder(language: Language): RegisterFinder {
  const { register } = language;
  if (!register) return () => [];
  const factsOf = createParagraphFacts((paragraph) =>
    paragraph.lang === language.id ? addressedIn(paragraph, register, language) : NOBODY,
  );
  return (text, placed) => {
    const facts = factsOf(placed);
    let [formal, informal] = [0, 0];
    for (const spans of facts) {
      formal += spans.formal.length;
      informal += spans.informal.length;
    }
    if (formal === 0 || informal === 0) return [];
    const rarer = formal < informal ? 'formal' : 'informal';
    const spans = placed.flatMap(({ start }, n) => (facts[n] ?? NOBODY)[rarer].map((span) => movedBy(span, start)));
    return mixed(text, spans.slice(0, MOST), language, register);
  };
}

const mixed = (text: string, spans: readonly Span[], language: Language, register: RegisterWords): Finding[] =>
  spans.map(({ start, end }) => ({
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

function addressedIn(paragraph: ReadParagraph, register: RegisterWords, language: Language): AddressSpans {
  const found: Record<Address, Span[]> = { formal: [], informal: [] };
  for (const { tokens } of paragraph.sentences)
    tokens.forEach((token, n) => {
      const address = addressOf(paragraph.text, tokens, n, register);
      if (!address) return;
      if (address === 'informal' && isPartOfName(token, tokens[n - 1], tokens[n + 1], language)) return;
      found[address].push({ start: token.start, end: token.end });
    });
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
