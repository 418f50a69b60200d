/** Reads a sentence as time symbols: known words and phrases, dates, clock times and numbers; everything else is `other`. */
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { type NumeralPattern, numeralPatterns } from './numerals';
import type { TimeKnowledge, TimeSymbol } from './time-knowledge';

export type PlacedSymbol = TimeSymbol & Span;

export interface SymbolReader {
  read(text: string, from: number, to: number): PlacedSymbol[];
}

/** The longest phrase that is looked up, in words. */
const MAX_WORDS = 6;
const LEXEME = /[\p{L}\p{M}\u00ad]+(?:['’‘][\p{L}\p{M}]+)*|\d+|[,–—-]|[^\s\p{L}\d]/gu;

export function createSymbolReader(knowledge: TimeKnowledge): SymbolReader {
  const phrases = phraseTable(knowledge);
  const numerals = numeralPatterns(knowledge);
  // Case counts: it tells "Frau Montag" from "die Frau montags".
  const notTimes = new RegExp(`(?<![\\p{L}\\p{N}])(?:${knowledge.notTimes})`, 'gu');
  const counted = new RegExp(knowledge.counted, 'uy');
  const counts = (slice: string, end: number): boolean => {
    counted.lastIndex = end;
    return counted.test(slice);
  };

  function read(text: string, from: number, to: number): PlacedSymbol[] {
    const symbols: PlacedSymbol[] = [];
    const slice = text.slice(from, to);
    const others = new Map([...slice.matchAll(notTimes)].map((match) => [match.index, match.index + match[0].length]));
    let at = 0;
    while (at < slice.length) {
      LEXEME.lastIndex = at;
      const lexeme = LEXEME.exec(slice);
      if (!lexeme) break;
      if (isDotOfAbbreviation(slice, lexeme.index, symbols.at(-1), from)) {
        at = lexeme.index + 1;
        continue;
      }
      const otherEnd = others.get(lexeme.index);
      const found =
        otherEnd !== undefined
          ? null
          : /\d/.test(lexeme[0][0] ?? '')
            ? readNumeral(numerals, slice, lexeme.index)
            : readPhrase(phrases, slice, lexeme.index);
      const end = otherEnd ?? found?.end ?? lexeme.index + lexeme[0].length;
      const span = { start: from + lexeme.index, end: from + end };
      for (const symbol of found?.symbols ?? [OTHER])
        symbols.push({
          ...(symbol.kind === 'number' && counts(slice, end) ? { ...symbol, counts: true } : symbol),
          ...span,
        });
      at = end;
    }
    return symbols;
  }

  return { read };
}

/** Known phrases with their symbols; the beginnings of longer ones have none, so that most words end the search at once. */
type PhraseTable = ReadonlyMap<string, readonly TimeSymbol[] | null>;

function phraseTable({ words: entries }: TimeKnowledge): PhraseTable {
  const table = new Map<string, readonly TimeSymbol[] | null>();
  for (const [meaning, phrases] of entries) {
    const symbols = 'kind' in meaning ? [meaning] : meaning;
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      for (let n = 1; n < words.length; n++) {
        const beginning = words.slice(0, n).join(' ');
        if (!table.has(beginning)) table.set(beginning, null);
      }
      table.set(phrase, symbols);
    }
  }
  return table;
}

interface Reading {
  readonly symbols: readonly TimeSymbol[];
  readonly end: number;
}

const OTHER: TimeSymbol = { kind: 'other' };

const LONGEST_ABBREVIATION = 5;

/** "Fr., 4. Dez. um 9" goes on behind its dots. */
function isDotOfAbbreviation(slice: string, at: number, before: PlacedSymbol | undefined, from: number): boolean {
  if (slice[at] !== '.' || !before || before.kind === 'other' || before.end !== from + at) return false;
  if (before.end - before.start > LONGEST_ABBREVIATION) return false;
  return /^\.\s?[\p{Ll}\d,–-]/u.test(slice.slice(at, at + 3));
}

/** The longest known phrase that begins here. */
function readPhrase(phrases: PhraseTable, slice: string, start: number): Reading | null {
  let best: Reading | null = null;
  let words = '';
  let at = start;
  for (let n = 0; n < MAX_WORDS; n++) {
    // A phrase begins with a word or a mark of its own, not with what divides words: "€/mo", "Mo-Fr".
    const next = nextWord(slice, at, n === 0 ? BARE : DIVIDED);
    if (!next) break;
    words = words === '' ? next.word : `${words} ${next.word}`;
    at = next.end;
    const symbols = phrases.get(words);
    if (symbols === undefined) break;
    if (symbols) best = { symbols, end: at };
  }
  return best;
}

function readNumeral(numerals: readonly NumeralPattern[], slice: string, start: number): Reading | null {
  for (const { pattern, meaning } of numerals) {
    pattern.lastIndex = start;
    const match = pattern.exec(slice);
    const symbol = match && meaning(match);
    if (match && symbol) return { symbols: [symbol], end: start + match[0].length };
  }
  return null;
}

const BARE = /^([\p{L}\p{M}\u00ad]+(?:['’‘][\p{L}\p{M}]+)*\.?|[,–—-])/u;
const DIVIDED = /^(?:\s+|[-/])?([\p{L}\p{M}\u00ad]+(?:['’‘][\p{L}\p{M}]+)*\.?|[,–—-])/u;

/** The next word of a phrase; words are divided by spaces, a hyphen or a slash ("w/c"), marks stand by themselves. */
function nextWord(slice: string, at: number, pattern: RegExp): { readonly word: string; readonly end: number } | null {
  const match = pattern.exec(slice.slice(at, at + 60));
  if (!match?.[1]) return null;
  // A dot belongs to a word only where the table lists it ("p.m." is a numeral's matter), so it is dropped here.
  const raw = match[1].replace(/\.$/, '');
  return { word: fold(raw), end: at + match[0].length - (match[1].length - raw.length) };
}
