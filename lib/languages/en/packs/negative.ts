/** English `negative`: refusals, lacks and bad news said in bare negative form, and what can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { CONDITIONS } from './negative/condition';
import { IDIOMS } from './negative/idiom';
import { LACKS } from './negative/lack';
import { REFUSALS } from './negative/refusal';
import { STATES } from './negative/state';
import { VERDICTS } from './negative/verdict';

export const negative = {
  id: 'en/negative',
  lang: 'en',
  label: 'negative',
  rules: [...CONDITIONS, ...REFUSALS, ...IDIOMS, ...STATES, ...LACKS, ...VERDICTS],
} as const satisfies RulePack;
