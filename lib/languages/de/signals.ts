/** What signals threats, abuse, moods and questions in a customer's German message. */
import type { SignalWords } from '../../core/situations/message-signals';
import { ABUSE_CLASSES, abuse, SWEARING } from './signals/abuse';
import { DANGER_CLASSES } from './signals/danger-names';
import { menace } from './signals/menace';
import { moods } from './signals/moods';
import { selfHarm } from './signals/self-harm';
import { selfHarmActs } from './signals/self-harm-acts';
import { selfHarmHints } from './signals/self-harm-hints';
import { selfHarmPlans } from './signals/self-harm-plans';
import { selfHarmWishes } from './signals/self-harm-wishes';
import { talk } from './signals/talk';
import { THREAT_CLASSES } from './signals/threat-names';
import { threats } from './signals/threats';
import { tiredOfBeing } from './signals/tired-of-being';
import { violence } from './signals/violence';
import { violenceActs } from './signals/violence-acts';
import { violenceClues } from './signals/violence-clues';
import { violenceDialect } from './signals/violence-dialect';
import { violenceHints } from './signals/violence-hints';
import { violenceMeans } from './signals/violence-means';
import { violenceNow } from './signals/violence-now';
import { violenceOutcomes } from './signals/violence-outcomes';
import { violencePlain } from './signals/violence-plain';
import { violenceSaid } from './signals/violence-said';
import { violenceUltimatums } from './signals/violence-ultimatums';
import { violenceVeiled } from './signals/violence-veiled';
import { wearyOfLife } from './signals/weary-of-life';

export const germanSignals: SignalWords = {
  cues: [
    ...selfHarm,
    ...selfHarmPlans,
    ...wearyOfLife,
    ...tiredOfBeing,
    ...selfHarmHints,
    ...selfHarmActs,
    ...selfHarmWishes,
    ...violence,
    ...violenceActs,
    ...violenceOutcomes,
    ...violenceSaid,
    ...violencePlain,
    ...violenceNow,
    ...violenceDialect,
    ...violenceMeans,
    ...violenceVeiled,
    ...violenceUltimatums,
    ...menace,
    ...violenceHints,
    ...violenceClues,
    ...threats,
    ...abuse,
    ...moods,
    ...talk,
  ],
  classes: { ...ABUSE_CLASSES, ...THREAT_CLASSES, ...DANGER_CLASSES },
  swearing: SWEARING,
};
