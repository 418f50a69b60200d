/** Looks for signs in words. While a draft is written, all clauses but one are the same as a moment ago, so what was seen is remembered. */
import type { Language } from '../language';
import type { LanguageId } from '../language-id';
import { compileRules } from '../rules/compile-rules';
import type { Token } from '../text/token';
import type { WhoseCue } from './commitment-cues';

const MAX_REMEMBERED = 2000;

/** The names of the signs that a clause or sentence holds. */
export type CueMatcher = (tokens: readonly Token[]) => ReadonlySet<string>;

/** Compiled when first asked. */
export function createCueMatcher(lang: LanguageId, list: readonly WhoseCue[], language: Language): CueMatcher {
  let look: ((tokens: readonly Token[]) => Set<string>) | null = null;
  return remembered((tokens) => {
    look ??= compiled(lang, list, language);
    return look(tokens);
  });
}

function compiled(
  lang: LanguageId,
  list: readonly WhoseCue[],
  language: Language,
): (tokens: readonly Token[]) => Set<string> {
  const rules = list.map(({ name, phrase, unless = [] }) => ({ id: name, phrase, unless, better: [], note: '' }));
  const set = { id: `${lang}/commitment`, lang, label: 'promise', source: { kind: 'built-in' }, rules } as const;
  const matcher = compileRules([set], language);
  const [problem] = matcher.problems;
  if (problem) throw new Error(`${problem.path}: ${problem.message}`);
  return (tokens) => new Set(matcher.match(tokens).map((hit) => hit.compiled.rule.id));
}

function remembered(look: CueMatcher): CueMatcher {
  const known = new Map<string, ReadonlySet<string>>();
  return (tokens) => {
    const key = tokens
      .map(({ norm, capital, breakBefore }) => `${breakBefore ? ',' : ' '}${capital ? '^' : ''}${norm}`)
      .join('');
    const signs = known.get(key) ?? look(tokens);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, signs);
    return signs;
  };
}
