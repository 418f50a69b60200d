/** Tries a rule on its own examples; built-in packs in the tests, team lists when they are read. */
import type { Knowledge } from '../analysis/read-text';
import { readText } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import { compileRules } from './compile-rules';
import type { Rule, RuleSet } from './rule';

export interface ExampleProblem {
  readonly ruleId: string;
  /** `flags[0]`, `passes[2]`, `better[1]`, `model[0]`, `phrase[0]` or `unless[1]`. */
  readonly path: string;
  readonly message: string;
}

type Candidate = Pick<Rule, 'id' | 'flags' | 'passes' | 'better' | 'model' | 'note' | 'phrase' | 'unless' | 'when'>;

/** Problems of the rules of one set, each with the place in the rule; empty when all is well. */
export function checkRules(
  set: Omit<RuleSet, 'rules'> & { readonly rules: readonly Candidate[] },
  knowledge: Knowledge,
): ExampleProblem[] {
  const problems: ExampleProblem[] = [];
  for (const rule of set.rules) {
    const compiled = compileRules([{ ...set, rules: [rule] }], knowledge.languages[set.lang]);
    for (const problem of compiled.problems) {
      problems.push({ ruleId: rule.id, path: problem.path.split('/').at(-1) ?? '', message: problem.message });
    }
    problems.push(...unknownSlots(rule));
    const fires = (text: string): boolean => flagged(text, set.lang, rule, compiled, knowledge);
    rule.flags.forEach((text, n) => {
      if (!fires(text)) problems.push({ ruleId: rule.id, path: `flags[${n}]`, message: `is not flagged: "${text}"` });
    });
    rule.passes.forEach((text, n) => {
      if (fires(text)) problems.push({ ruleId: rule.id, path: `passes[${n}]`, message: `is flagged: "${text}"` });
    });
  }
  return problems;
}

/** A suggestion that names a slot no pattern has is never shown. */
function unknownSlots(rule: Candidate): ExampleProblem[] {
  const phrases = [rule.phrase].flat().join(' ');
  const texts = { better: rule.better, model: rule.model ?? [] };
  return Object.entries(texts).flatMap(([field, list]) =>
    list.flatMap((text, n) =>
      [...text.matchAll(/\{([a-z]+)\}/g)]
        .filter(([, name]) => !new RegExp(`(?:^|[^a-z])${name}:`).test(phrases))
        .map(([slot]) => ({
          ruleId: rule.id,
          path: `${field}[${n}]`,
          message: `names ${slot}, which is no slot of the phrase`,
        })),
    ),
  );
}

function flagged(
  text: string,
  lang: LanguageId,
  rule: Candidate,
  compiled: ReturnType<typeof compileRules>,
  knowledge: Knowledge,
): boolean {
  return readText(text, knowledge, lang).some(({ paragraph }) =>
    paragraph.sentences.some(
      (sentence) =>
        (!rule.when?.sentence || rule.when.sentence === (sentence.question ? 'question' : 'statement')) &&
        compiled.match(sentence.tokens).length > 0,
    ),
  );
}
