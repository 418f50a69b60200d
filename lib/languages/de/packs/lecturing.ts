/** German "lecturing": telling off, blaming, teaching down. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { blameRules } from './lecturing/blame';
import { ifOnlyRules } from './lecturing/if-only';
import { inPrintRules } from './lecturing/in-print';
import { insightRules } from './lecturing/insight';
import { instructionRules } from './lecturing/instruction';
import { maximRules } from './lecturing/maxims';
import { omissionRules } from './lecturing/omissions';
import { presumptionRules } from './lecturing/presumption';
import { shouldHaveRules } from './lecturing/should-have';
import { toldYouRules } from './lecturing/told-you';

export const lecturing = {
  id: 'de/lecturing',
  lang: 'de',
  label: 'lecturing',
  rules: [
    ...shouldHaveRules,
    ...ifOnlyRules,
    ...toldYouRules,
    ...inPrintRules,
    ...presumptionRules,
    ...insightRules,
    ...maximRules,
    ...omissionRules,
    ...blameRules,
    ...instructionRules,
  ],
} as const satisfies RulePack;
