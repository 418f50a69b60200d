/** German rules for negative wording: a bare no where a yes, a way or a next step could stand. */
import type { RulePack } from '../../../core/rules/rule';
import { DOES_NOT_WORK } from './negative/does-not-work';
import { FIRM_NO } from './negative/firm-no';
import { IDIOMS } from './negative/idioms';
import { IMPOSSIBLE } from './negative/impossible';
import { LACKS } from './negative/lack';
import { OWN_REFUSALS } from './negative/own-refusals';

export const negative = {
  id: 'de/negative',
  lang: 'de',
  label: 'negative',
  rules: [...OWN_REFUSALS, ...IMPOSSIBLE, ...DOES_NOT_WORK, ...LACKS, ...FIRM_NO, ...IDIOMS],
} as const satisfies RulePack;
