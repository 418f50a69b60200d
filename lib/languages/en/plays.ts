/** The playbook's words in English. */
import type { PlaybookWords } from '../../core/plays/play-words';
import { abuseFirst } from './plays/abuse-first';
import { abuseRepeated } from './plays/abuse-repeated';
import { delay } from './plays/delay';
import { disputedFacts } from './plays/disputed-facts';
import { elements } from './plays/elements';
import { ending } from './plays/ending';
import { extraDemand } from './plays/extra-demand';
import { other } from './plays/other';
import { ownFault } from './plays/own-fault';
import { permanentDemander } from './plays/permanent-demander';
import { question } from './plays/question';
import { selfHarm } from './plays/self-harm';
import { threatLeave } from './plays/threat-leave';
import { threatLegal } from './plays/threat-legal';
import { threatPublic } from './plays/threat-public';
import { threatViolence } from './plays/threat-violence';

export const englishPlays: PlaybookWords = {
  plays: {
    'own-fault': ownFault,
    'extra-demand': extraDemand,
    'disputed-facts': disputedFacts,
    'abuse-first': abuseFirst,
    'abuse-repeated': abuseRepeated,
    'threat-leave': threatLeave,
    'threat-legal': threatLegal,
    'threat-public': threatPublic,
    'threat-violence': threatViolence,
    'self-harm': selfHarm,
    'permanent-demander': permanentDemander,
    ending,
    question,
    delay,
    other,
  },
  elements,
};
