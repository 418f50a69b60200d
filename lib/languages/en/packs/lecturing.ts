/** English `lecturing`: reproaches, reminders and lessons, and the plain fact or next step that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { ADMISSIONS } from './lecturing/admissions';
import { ADVICES } from './lecturing/advice';
import { AFTERWARDS } from './lecturing/afterwards';
import { APPEALS } from './lecturing/appeals';
import { BLAMES } from './lecturing/blame';
import { CONDESCENSIONS } from './lecturing/condescension';
import { DUTIES } from './lecturing/duty';
import { HINDSIGHTS } from './lecturing/hindsight';
import { IN_PRINT } from './lecturing/in-print';
import { LESSONS } from './lecturing/lessons';
import { NORMS } from './lecturing/norms';
import { NOTICES } from './lecturing/notices';
import { PERSONS } from './lecturing/persons';
import { PLAIN_BLAMES } from './lecturing/plain-blame';
import { PLAIN_DUTIES } from './lecturing/plain-duty';
import { POINTING } from './lecturing/pointing';
import { REPEATS } from './lecturing/repeated';
import { REPROACHES } from './lecturing/reproach';
import { SAYINGS } from './lecturing/sayings';
import { TIMINGS } from './lecturing/timing';
import { TOLD_AGAIN } from './lecturing/told-again';
import { TOLD_THEN } from './lecturing/told-then';

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
    ...PLAIN_DUTIES,
    ...PLAIN_BLAMES,
    ...LESSONS,
    ...AFTERWARDS,
    ...APPEALS,
    ...POINTING,
    ...TOLD_THEN,
    ...PERSONS,
    ...NOTICES,
  ],
} as const satisfies RulePack;
