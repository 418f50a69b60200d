/** What the rules find in one sentence, as findings with offsets from the sentence's start. */
import type { Language } from '../language';
import type { CompiledRules, RuleHit } from '../rules/compile-rules';
import { renderSuggestion } from '../rules/render-suggestion';
import type { RuleScope } from '../rules/rule';
import type { Style } from '../text/address';
import { fold } from '../text/fold';
import { type Span, sliceOf } from '../text/span';
import type { Finding } from './finding';
import type { Place } from './place';
import type { ReadSentence } from './read-text';

/** `first` is the first two sentences of the agent's own text, `last` the last three. */
const FIRST_SENTENCES = 2;
const LAST_SENTENCES = 3;

export function ruleFindings(
  text: string,
  sentence: ReadSentence,
  place: Place,
  language: Language,
  rules: CompiledRules,
  style: Style,
): Finding[] {
  return rules
    .match(sentence.tokens)
    .filter(({ compiled }) => isInScope(compiled.rule.when, sentence, place))
    .map((hit) => findingFrom(text, sentence, language, hit, style));
}

function isInScope(scope: RuleScope | undefined, { question }: ReadSentence, { before, after }: Place): boolean {
  if (scope?.sentence && scope.sentence !== (question ? 'question' : 'statement')) return false;
  if (scope?.position === 'first') return before < FIRST_SENTENCES;
  return scope?.position !== 'last' || after < LAST_SENTENCES;
}

function findingFrom(text: string, sentence: ReadSentence, language: Language, hit: RuleHit, style: Style): Finding {
  const { rule, set } = hit.compiled;
  // After "Guten Tag," German goes on in lower case: the draft's own first letter decides.
  const opensSentence = opens(text, sentence, hit.span) && sentence.tokens[0]?.capital === true;
  const slot = (name: string): string | null => {
    const span = hit.slots.get(name);
    if (!span) return null;
    const words = withoutFillers(sliceOf(text, span), language);
    const opened = sentence.tokens[0];
    // A little word that opened the sentence loses its capital further inside; the English "I" never does.
    return opened &&
      opens(text, sentence, span) &&
      language.functionWords.has(opened.norm) &&
      !language.caseSensitive.has(sliceOf(text, opened)) &&
      !/^I\b/.test(words)
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  };
  const rendered = rule.better.map((template) => renderSuggestion(template, { style, opensSentence, slot }));
  const models = (rule.model ?? []).map((template) => renderSuggestion(template, { style, opensSentence: true, slot }));
  return {
    start: hit.span.start - sentence.start,
    end: hit.span.end - sentence.start,
    ruleId: `${set.id}/${rule.id}`,
    label: set.label,
    lang: set.lang,
    actual: sliceOf(text, hit.span),
    suggestions: rendered.filter((suggestion) => suggestion !== null),
    models: models.filter((model) => model !== null),
    note: rule.note,
    source: set.source,
  };
}

/** No word stands before it, not even a quoted one. */
const opens = (text: string, sentence: Span, { start }: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, start));

/** The reproach often sits in the little words ("ja", "allerdings"): they stay behind when a slot is reused. */
function withoutFillers(words: string, { fillers }: Language): string {
  const kept = words.split(/(?<=\s)/).filter((word) => !fillers.has(fold(word.trim())));
  return kept.join('').trim() || words;
}
