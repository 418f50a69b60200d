/** How often the shipped analyser flags real replies, and how often wrongly where they are annotated. They stay out of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createAnalyser } from '@/lib/core/analysis/analyse';
import { FAULTS } from '@/lib/core/labels';
import type { Sensitivity } from '@/lib/core/second-reader/second-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { shippedAnalyser } from '../shipped-analyser';
import { readDraftFile } from './drafts';
import { addDraft, newScore, ratesOf } from './score';

const REAL = resolve(import.meta.dirname, '../../../shared/corpus/real');
const ANNOTATED = 'agent-replies.jsonl';
const UNLABELLED = 'agent-replies-unlabelled-en.jsonl';

export function countRealReplies({
  sensitivity,
  rulesOnly,
}: {
  readonly sensitivity: Sensitivity;
  readonly rulesOnly: boolean;
}): void {
  if (!existsSync(REAL)) {
    console.log('\nno real replies beside this checkout; not counted');
    return;
  }
  const analyser = rulesOnly ? createAnalyser(KNOWLEDGE, BUILT_IN_RULES) : shippedAnalyser(BUILT_IN_RULES, sensitivity);
  for (const lang of ['de', 'en'] as const) {
    const score = newScore();
    const drafts = readDraftFile(`${REAL}/${ANNOTATED}`, 'real').filter((draft) => draft.lang === lang);
    for (const draft of drafts) addDraft(score, draft, analyser.analyse(draft.draft, lang).findings, FAULTS);
    const { right, wrong, missed } = ratesOf(score);
    const per100 = ((100 * wrong) / drafts.length).toFixed(1);
    console.log(
      `\n${lang}: ${drafts.length} real replies: ${right} right, ${wrong} wrong (${per100} per 100), ${missed} missed`,
    );
  }
  const texts = readFileSync(`${REAL}/${UNLABELLED}`, 'utf8').split('\n').filter(Boolean);
  const flags = texts.reduce((sum, line) => sum + analyser.analyse(JSON.parse(line).draft, 'en').findings.length, 0);
  console.log(
    `en: ${texts.length} real replies without annotation: ${((100 * flags) / texts.length).toFixed(1)} flags per 100`,
  );
}
