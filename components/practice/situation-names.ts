/** The words for what makes a practice customer difficult. */
import type { PracticeSituation } from '@/lib/core/practice/scenario';

export const SITUATION_NAMES = {
  'own-fault': 'practice.situations.ownFault',
  'extra-demand': 'practice.situations.extraDemand',
  'disputed-facts': 'practice.situations.disputedFacts',
  abuse: 'practice.situations.abuse',
  'threat-leave': 'practice.situations.threatLeave',
  'threat-legal': 'practice.situations.threatLegal',
  'threat-public': 'practice.situations.threatPublic',
  'permanent-demander': 'practice.situations.permanentDemander',
  delay: 'practice.situations.delay',
  question: 'practice.situations.question',
} as const satisfies Record<PracticeSituation, string>;
