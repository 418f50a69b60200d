/** German "dismissive": belittling, brushing aside, shrugging off. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { brightSideRules } from './dismissive/bright-side';
import { brushedOffRules } from './dismissive/brushed-off';
import { calmRules } from './dismissive/calm';
import { caseClosedRules } from './dismissive/case-closed';
import { comparedRules } from './dismissive/compared';
import { doubtRules } from './dismissive/doubt';
import { dramaRules } from './dismissive/drama';
import { everyoneRules } from './dismissive/everyone';
import { fateRules } from './dismissive/fate';
import { happensRules } from './dismissive/happens';
import { makeDoRules } from './dismissive/make-do';
import { nobodyMindsRules } from './dismissive/nobody-minds';
import { notSoBadRules } from './dismissive/not-so-bad';
import { resignedRules } from './dismissive/resigned';
import { rhetoricalRules } from './dismissive/rhetorical';
import { sayingRules } from './dismissive/sayings';
import { smallChangeRules } from './dismissive/small-change';
import { trifleRules } from './dismissive/trifle';
import { wavedOffRules } from './dismissive/waved-off';

export const dismissive = {
  id: 'de/dismissive',
  lang: 'de',
  label: 'dismissive',
  rules: [
    ...calmRules,
    ...dramaRules,
    ...notSoBadRules,
    ...trifleRules,
    ...smallChangeRules,
    ...rhetoricalRules,
    ...fateRules,
    ...resignedRules,
    ...happensRules,
    ...everyoneRules,
    ...nobodyMindsRules,
    ...comparedRules,
    ...brightSideRules,
    ...makeDoRules,
    ...doubtRules,
    ...brushedOffRules,
    ...wavedOffRules,
    ...caseClosedRules,
    ...sayingRules,
  ],
} as const satisfies RulePack;
