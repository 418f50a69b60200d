/** Makes promises fit for the panel: each with a key that outlives typing elsewhere, also behind it in its own clause. */
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { Judgement } from '@/lib/core/commitments/judge-promise';
import { fold } from '@/lib/core/text/fold';
import type { CommitmentView } from '@/lib/core/view/panel-state';

/** A clause is told by so many of its first words. */
const WORDS = 5;

export function commitmentViews(promises: readonly (Commitment & Judgement)[]): CommitmentView[] {
  const seen = new Map<string, number>();
  return promises.map((promise) => {
    const opening = promise.clause.split(/\s+/).slice(0, WORDS).map(fold).join(' ');
    const count = seen.get(opening) ?? 0;
    seen.set(opening, count + 1);
    return { ...promise, key: count === 0 ? opening : `${opening} ${count}`, chosenDay: null };
  });
}
