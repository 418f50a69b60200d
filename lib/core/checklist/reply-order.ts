/** In which order a good reply goes on. */
import type { ElementId } from './element';

export const REPLY_ORDER: readonly ElementId[] = [
  'answers',
  'acknowledges',
  'restates',
  'takes-responsibility',
  'apologises',
  'help-line',
  'reason',
  'what-is-possible',
  'boundary',
  'next-step',
  'goodwill',
  'options',
  'asks-need',
  'asks-pointedly',
  'own-date',
  'end-date',
  'call-offered',
  'written-record',
  'closing-offer',
  'personal',
];
