/** What signals threats, abuse, moods and questions in a customer's German message. */
import type { SignalWords } from '../../core/situations/message-signals';
import { ABUSE_CLASSES, abuse, SWEARING } from './signals/abuse';
import { menace } from './signals/menace';
import { moods } from './signals/moods';
import { selfHarm } from './signals/self-harm';
import { selfHarmHints } from './signals/self-harm-hints';
import { talk } from './signals/talk';
import { THREAT_CLASSES } from './signals/threat-names';
import { threats } from './signals/threats';
import { violence } from './signals/violence';
import { violenceHints } from './signals/violence-hints';
import { wearyOfLife } from './signals/weary-of-life';

export const germanSignals: SignalWords = {
  cues: [
    ...selfHarm,
    ...wearyOfLife,
    ...selfHarmHints,
    ...violence,
    ...menace,
    ...violenceHints,
    ...threats,
    ...abuse,
    ...moods,
    ...talk,
  ],
  classes: { ...ABUSE_CLASSES, ...THREAT_CLASSES },
  swearing: SWEARING,
};
