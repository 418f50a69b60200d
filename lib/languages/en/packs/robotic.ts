/** English `robotic`: canned phrases, slogans and officialese, and the plain words that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { APOLOGIES } from './robotic/apology';
import { ASSURANCES } from './robotic/assurance';
import { CLOSINGS } from './robotic/closing';
import { OFFICE_LANGUAGE } from './robotic/office';
import { PATIENCE } from './robotic/patience';
import { SELF_PRAISE } from './robotic/praise';
import { QUEUES } from './robotic/queue';
import { SLOGANS } from './robotic/slogans';
import { THANK_YOUS } from './robotic/thanks';

export const robotic = {
  id: 'en/robotic',
  lang: 'en',
  label: 'robotic',
  rules: [...APOLOGIES, ...PATIENCE, ...THANK_YOUS, ...SLOGANS, ...SELF_PRAISE, ...ASSURANCES, ...OFFICE_LANGUAGE, ...QUEUES, ...CLOSINGS],
} as const satisfies RulePack;
