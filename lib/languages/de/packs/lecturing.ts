/** German "lecturing": telling off, blaming, teaching down. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { blameRules } from './lecturing/blame';
import { instructionRules } from './lecturing/instruction';
import { presumptionRules } from './lecturing/presumption';
import { shouldHaveRules } from './lecturing/should-have';
import { toldYouRules } from './lecturing/told-you';

export const lecturing = {
  id: 'de/lecturing',
  lang: 'de',
  label: 'lecturing',
  rules: [...shouldHaveRules, ...toldYouRules, ...presumptionRules, ...blameRules, ...instructionRules],
} as const satisfies RulePack;
