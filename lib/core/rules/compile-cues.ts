/** Compiles patterns that look for signs, not for faults: the language of rules without reasons and reformulations. */
import type { Lexicon } from '../language';
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import { type CompiledRules, compileRules } from './compile-rules';

export interface Cue {
  /** Patterns (docs/rule-format.md, "Patterns"); any of them shows the sign. */
  readonly phrase: readonly string[];
  /** Patterns that silence it when they match in the same sentence; with `~` in front, in the same clause. */
  readonly unless?: readonly string[];
}

export interface FoundCue<C extends Cue> {
  readonly cue: C;
  readonly span: Span;
}

export interface CompiledCues<C extends Cue> {
  /** What could not be compiled, with its place in the list; it shows nothing. */
  readonly problems: readonly string[];
  /** In the order of the cues. */
  match(tokens: readonly Token[]): FoundCue<C>[];
}

/** Compiled when first asked. `name` is for the problems' paths. */
export function compileCues<C extends Cue>(
  name: string,
  lang: LanguageId,
  cues: readonly C[],
  lexicon: Lexicon,
): CompiledCues<C> {
  let made: CompiledRules | null = null;
  const compiled = (): CompiledRules => {
    made ??= compiledRules(name, lang, cues, lexicon);
    return made;
  };
  return {
    get problems() {
      return compiled().problems.map(({ path, message }) => `${path}: ${message}`);
    },
    match: (tokens) =>
      compiled()
        .match(tokens)
        .flatMap(({ compiled: { rule }, span }) => {
          const cue = cues[Number(rule.id)];
          return cue ? [{ cue, span }] : [];
        }),
  };
}

/** Rules have a label; that of cues is never seen. */
function compiledRules(name: string, lang: LanguageId, cues: readonly Cue[], lexicon: Lexicon): CompiledRules {
  const rules = cues.map(({ phrase, unless = [] }, n) => ({ id: String(n), phrase, unless, better: [], note: '' }));
  return compileRules(
    [{ id: `${lang}/${name}`, lang, label: 'promise', source: { kind: 'built-in' }, rules }],
    lexicon,
  );
}
