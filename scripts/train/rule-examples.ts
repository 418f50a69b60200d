/** What rules flag and what they leave alone, as drafts of one sentence: so the second reader knows their wordings, and the near misses. */
import { createAnalyser } from '@/lib/core/analysis/analyse';
import type { LanguageId } from '@/lib/core/language-id';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES, PACKS } from '@/lib/languages/packs';
import type { AnnotatedDraft } from '../corpus/drafts';

/** Examples without a fault are those in which no rule finds one; a near miss of one rule may well be another's example. */
export function readRuleExamples(lang: LanguageId): AnnotatedDraft[] {
  const analyser = createAnalyser(KNOWLEDGE, BUILT_IN_RULES);
  const file = `${lang}-rules`;
  return PACKS.filter((pack) => pack.lang === lang).flatMap(({ id, label, rules }) =>
    rules.flatMap((rule) => {
      const flags = rule.flags.map((draft, n) => {
        const spans = analyser.analyse(draft, lang).findings.filter((found) => found.label === label);
        return { id: `${id}/${rule.id}/flags/${n}`, lang, draft, spans, file };
      });
      const passes = rule.passes.map((draft, n) => ({
        id: `${id}/${rule.id}/passes/${n}`,
        lang,
        draft,
        spans: [],
        file,
      }));
      const isClean = ({ draft }: AnnotatedDraft): boolean => analyser.analyse(draft, lang).findings.length === 0;
      return [...flags.filter(({ spans }) => spans.length > 0), ...passes.filter(isClean)];
    }),
  );
}
