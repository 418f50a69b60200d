/** German "dismissive": belittling, brushing aside, shrugging off. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { brightSideRules } from './dismissive/bright-side';
import { brushedOffRules } from './dismissive/brushed-off';
import { calmRules } from './dismissive/calm';
import { doubtRules } from './dismissive/doubt';
import { dramaRules } from './dismissive/drama';
import { everyoneRules } from './dismissive/everyone';
import { fateRules } from './dismissive/fate';
import { happensRules } from './dismissive/happens';
import { notSoBadRules } from './dismissive/not-so-bad';
import { rhetoricalRules } from './dismissive/rhetorical';
import { sayingRules } from './dismissive/sayings';
import { trifleRules } from './dismissive/trifle';

export const dismissive = {
  id: 'de/dismissive',
  lang: 'de',
  label: 'dismissive',
  rules: [
    ...calmRules,
    ...dramaRules,
    ...notSoBadRules,
    ...trifleRules,
    ...rhetoricalRules,
    ...fateRules,
    ...happensRules,
    ...everyoneRules,
    ...brightSideRules,
    ...doubtRules,
    ...brushedOffRules,
    ...sayingRules,
  ],
} as const satisfies RulePack;
