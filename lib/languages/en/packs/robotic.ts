/** English `robotic`: canned phrases, slogans and officialese, and the plain words that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { APOLOGIES } from './robotic/apology';
import { THANK_YOUS } from './robotic/thanks';

export const robotic = {
  id: 'en/robotic',
  lang: 'en',
  label: 'robotic',
  rules: [...APOLOGIES, ...THANK_YOUS],
} as const satisfies RulePack;
