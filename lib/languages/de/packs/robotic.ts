/** German "robotic": worn-out canned phrases with no content. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { advertisingRules } from './robotic/advertising';
import { apologyRules } from './robotic/apology';
import { closingRules } from './robotic/closings';
import { effortRules } from './robotic/effort';
import { empathyRules } from './robotic/empathy';
import { feedbackRules } from './robotic/feedback';
import { officeRules } from './robotic/office';
import { patienceRules } from './robotic/patience';
import { sloganRules } from './robotic/slogans';
import { statusRules } from './robotic/status';
import { thanksRules } from './robotic/thanks';

export const robotic = {
  id: 'de/robotic',
  lang: 'de',
  label: 'robotic',
  rules: [
    ...apologyRules,
    ...patienceRules,
    ...thanksRules,
    ...feedbackRules,
    ...sloganRules,
    ...advertisingRules,
    ...effortRules,
    ...statusRules,
    ...officeRules,
    ...closingRules,
    ...empathyRules,
  ],
} as const satisfies RulePack;
