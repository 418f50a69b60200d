/** English `lecturing`: reproaches, reminders and lessons, and the plain fact or next step that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { ADMISSIONS } from './lecturing/admissions';
import { ADVICES } from './lecturing/advice';
import { BLAMES } from './lecturing/blame';
import { CONDESCENSIONS } from './lecturing/condescension';
import { DUTIES } from './lecturing/duty';
import { HINDSIGHTS } from './lecturing/hindsight';
import { IN_PRINT } from './lecturing/in-print';
import { NORMS } from './lecturing/norms';
import { REPEATS } from './lecturing/repeated';
import { REPROACHES } from './lecturing/reproach';
import { SAYINGS } from './lecturing/sayings';
import { TIMINGS } from './lecturing/timing';
import { TOLD_AGAIN } from './lecturing/told-again';

export const lecturing = {
  id: 'en/lecturing',
  lang: 'en',
  label: 'lecturing',
  rules: [
    ...HINDSIGHTS,
    ...REPEATS,
    ...DUTIES,
    ...CONDESCENSIONS,
    ...BLAMES,
    ...IN_PRINT,
    ...TOLD_AGAIN,
    ...NORMS,
    ...SAYINGS,
    ...TIMINGS,
    ...ADMISSIONS,
    ...ADVICES,
    ...REPROACHES,
  ],
} as const satisfies RulePack;
