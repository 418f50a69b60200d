/** The customer's situation as the command line tells it. */
import { orderSituations } from '@/lib/core/plays/order-situations';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import type { SituationId, Threat } from '@/lib/core/situations/situation';

export interface AnsweredSituation {
  readonly id: SituationId;
  /** What is threatened; `permanent`: the same demand again and again. */
  readonly kind: Threat | 'permanent' | null;
  /** The customer's words that led there, in their order. */
  readonly signals: readonly string[];
}

/** The first of those that the panel would show. */
export function answerSituation({ situations }: CustomerReading): AnsweredSituation | null {
  const [first] = orderSituations(situations);
  if (!first) return null;
  const { id, threat, permanent, words } = first;
  return { id, kind: threat ?? (permanent ? 'permanent' : null), signals: words.map(({ text }) => text) };
}
