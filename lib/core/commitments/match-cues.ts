/** Looks for signs in words. While a draft is written, all clauses but one are the same as a moment ago, so what was seen is remembered. */
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { createMemory } from '../memory';
import { compileCues } from '../rules/compile-cues';
import type { Token } from '../text/token';
import type { WhoseCue } from './commitment-cues';

const REMEMBERED = 1000;

/** The names of the signs that a clause or sentence holds. */
export type CueMatcher = (tokens: readonly Token[]) => ReadonlySet<string>;

export function createCueMatcher(lang: LanguageId, cues: readonly WhoseCue[], language: Language): CueMatcher {
  const { match } = compileCues('commitments', lang, cues, language);
  const seen = createMemory<string, ReadonlySet<string>>(REMEMBERED);
  return (tokens) => {
    const key = keyOf(tokens);
    return seen.get(key) ?? seen.set(key, new Set(match(tokens).map(({ cue }) => cue.name)));
  };
}

const keyOf = (tokens: readonly Token[]): string =>
  tokens.map(({ norm, capital, breakBefore }) => `${breakBefore ? ',' : ' '}${capital ? '^' : ''}${norm}`).join('');
