/** English `negative`: refusals, lacks and bad news said in bare negative form, and what can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { ABSENCES } from './negative/absence';
import { CLOSURES } from './negative/closure';
import { CONDITIONS } from './negative/condition';
import { FENCES } from './negative/fences';
import { IDIOMS } from './negative/idiom';
import { LACKS } from './negative/lack';
import { LIMITS } from './negative/limits';
import { REFUSALS } from './negative/refusal';
import { STATES } from './negative/state';
import { TURNS } from './negative/turns';
import { VERDICTS } from './negative/verdict';

export const negative = {
  id: 'en/negative',
  lang: 'en',
  label: 'negative',
  rules: [...CONDITIONS, ...REFUSALS, ...IDIOMS, ...STATES, ...LACKS, ...VERDICTS, ...CLOSURES, ...LIMITS, ...FENCES, ...TURNS, ...ABSENCES],
} as const satisfies RulePack;
