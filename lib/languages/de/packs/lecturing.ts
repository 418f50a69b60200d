/** German "lecturing": telling off, blaming, teaching down. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { blameRules } from './lecturing/blame';
import { correctedRules } from './lecturing/corrected';
import { ifOnlyRules } from './lecturing/if-only';
import { inPrintRules } from './lecturing/in-print';
import { insightRules } from './lecturing/insight';
import { instructionRules } from './lecturing/instruction';
import { maximRules } from './lecturing/maxims';
import { officialeseRules } from './lecturing/officialese';
import { omissionRules } from './lecturing/omissions';
import { overlookedRules } from './lecturing/overlooked';
import { presumptionRules } from './lecturing/presumption';
import { remindedRules } from './lecturing/reminded';
import { rhetoricRules } from './lecturing/rhetoric';
import { schoolingRules } from './lecturing/schooling';
import { shouldHaveRules } from './lecturing/should-have';
import { toldYouRules } from './lecturing/told-you';
import { verdictRules } from './lecturing/verdicts';
import { whatOneDoesRules } from './lecturing/what-one-does';
import { whoeverRules } from './lecturing/whoever';
import { wouldHaveRules } from './lecturing/would-have';

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
    ...whatOneDoesRules,
    ...whoeverRules,
    ...schoolingRules,
    ...verdictRules,
    ...wouldHaveRules,
    ...overlookedRules,
    ...officialeseRules,
    ...rhetoricRules,
    ...remindedRules,
    ...correctedRules,
  ],
} as const satisfies RulePack;
