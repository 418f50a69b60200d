/** What signals threats, abuse, moods and questions in a customer's English message. */
import type { SignalWords } from '../../core/situations/message-signals';
import { ABUSE_CLASSES, abuse, SWEARING } from './signals/abuse';
import { harmIdioms } from './signals/harm-idioms';
import { harmOutcomes } from './signals/harm-outcomes';
import { harmToOthers } from './signals/harm-to-others';
import { harmToPlaces } from './signals/harm-to-places';
import { HARM_CLASSES } from './signals/harm-words';
import { lyingInWait } from './signals/lying-in-wait';
import { menace } from './signals/menace';
import { moods } from './signals/moods';
import { selfHarm } from './signals/self-harm';
import { selfHarmFarewell } from './signals/self-harm-farewell';
import { selfHarmHints } from './signals/self-harm-hints';
import { selfHarmIdioms } from './signals/self-harm-idioms';
import { selfHarmPlan } from './signals/self-harm-plan';
import { selfHarmWish } from './signals/self-harm-wish';
import { SELF_HARM_CLASSES } from './signals/self-harm-words';
import { talk } from './signals/talk';
import { THREAT_CLASSES } from './signals/threat-names';
import { threats } from './signals/threats';
import { violence } from './signals/violence';
import { violenceHints } from './signals/violence-hints';
import { weaponsAtHand } from './signals/weapons-at-hand';
import { wearyOfLife } from './signals/weary-of-life';

export const englishSignals: SignalWords = {
  cues: [
    ...selfHarm,
    ...wearyOfLife,
    ...selfHarmWish,
    ...selfHarmPlan,
    ...selfHarmFarewell,
    ...selfHarmIdioms,
    ...selfHarmHints,
    ...violence,
    ...menace,
    ...harmToOthers,
    ...harmOutcomes,
    ...harmToPlaces,
    ...lyingInWait,
    ...weaponsAtHand,
    ...harmIdioms,
    ...violenceHints,
    ...threats,
    ...abuse,
    ...moods,
    ...talk,
  ],
  classes: { ...ABUSE_CLASSES, ...THREAT_CLASSES, ...HARM_CLASSES, ...SELF_HARM_CLASSES },
  swearing: SWEARING,
};
