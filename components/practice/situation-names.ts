/** The words for what makes a practice customer difficult. */
import type { PlayId } from '@/lib/core/plays/play';

export const SITUATION_NAMES = {
  'own-fault': 'practice.situations.ownFault',
  'extra-demand': 'practice.situations.extraDemand',
  'disputed-facts': 'practice.situations.disputedFacts',
  'abuse-first': 'practice.situations.abuseFirst',
  'abuse-repeated': 'practice.situations.abuseRepeated',
  'threat-leave': 'practice.situations.threatLeave',
  'threat-legal': 'practice.situations.threatLegal',
  'threat-public': 'practice.situations.threatPublic',
  'threat-violence': 'practice.situations.threatViolence',
  'self-harm': 'practice.situations.selfHarm',
  'permanent-demander': 'practice.situations.permanentDemander',
  ending: 'practice.situations.ending',
  delay: 'practice.situations.delay',
  question: 'practice.situations.question',
  other: 'practice.situations.other',
} as const satisfies Record<PlayId, string>;
