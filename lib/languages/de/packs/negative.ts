/** German rules for negative wording: a bare no where a yes, a way or a next step could stand. */
import type { RulePack } from '../../../core/rules/rule';
import { CONDITIONS } from './negative/conditions';
import { DOES_NOT_WORK } from './negative/does-not-work';
import { FIRM_NO } from './negative/firm-no';
import { GONE_FOR_GOOD } from './negative/gone-for-good';
import { IDIOMS } from './negative/idioms';
import { IMPOSSIBLE } from './negative/impossible';
import { LACKS } from './negative/lack';
import { LETTERS } from './negative/letters';
import { OWN_REFUSALS } from './negative/own-refusals';
import { PLAIN_WORDS } from './negative/plain-words';
import { SHORT_SUPPLY } from './negative/short-supply';

export const negative = {
  id: 'de/negative',
  lang: 'de',
  label: 'negative',
  rules: [
    ...OWN_REFUSALS,
    ...IMPOSSIBLE,
    ...DOES_NOT_WORK,
    ...LACKS,
    ...FIRM_NO,
    ...IDIOMS,
    ...CONDITIONS,
    ...PLAIN_WORDS,
    ...LETTERS,
    ...GONE_FOR_GOOD,
    ...SHORT_SUPPLY,
  ],
} as const satisfies RulePack;
