/** Puts the situations that a message shows in the order in which they must not be overlooked. */
import type { ShownSituation } from '../situations/customer-reading';
import { isDanger } from '../situations/situation';

/**
 * Danger to a life is first already. A lawyer is named in words that leave little doubt, and what is answered then may be held against the house:
 * it comes before the likelier concern. In messages that no judge had seen it was the first thing in more cases than not (docs/situations.md).
 */
export function orderSituations(situations: readonly ShownSituation[]): readonly ShownSituation[] {
  const rank = ({ threat }: ShownSituation): number => (isDanger(threat) ? 0 : threat === 'legal' ? 1 : 2);
  return situations.toSorted((a, b) => rank(a) - rank(b));
}
