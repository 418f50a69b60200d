/** Which play fits a situation that a customer's message shows. */
import type { PlayId } from '../plays/play';
import type { ShownSituation } from '../situations/customer-reading';

export function playOf({ id, threat, permanent }: Pick<ShownSituation, 'id' | 'threat' | 'permanent'>): PlayId {
  if (threat === 'self-harm') return 'self-harm';
  if (threat) return `threat-${threat}`;
  if (id === 'threat') return 'threat-leave';
  if (id === 'abuse') return 'abuse-first';
  return permanent ? 'permanent-demander' : id;
}
