/** English `lecturing`: reproaches, reminders and lessons, and the plain fact or next step that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { BLAMES } from './lecturing/blame';
import { CONDESCENSIONS } from './lecturing/condescension';
import { DUTIES } from './lecturing/duty';
import { HINDSIGHTS } from './lecturing/hindsight';
import { REPEATS } from './lecturing/repeated';

export const lecturing = {
  id: 'en/lecturing',
  lang: 'en',
  label: 'lecturing',
  rules: [...HINDSIGHTS, ...REPEATS, ...DUTIES, ...CONDESCENSIONS, ...BLAMES],
} as const satisfies RulePack;
