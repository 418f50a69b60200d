/** The days that the agent chose for promises in whose words no day could be written; kept as long as the draft is open. */
import { sliceOf } from '@/lib/core/text/span';
import type { CommitmentView } from '@/lib/core/view/panel-state';

export interface ChosenDays {
  choose(promise: CommitmentView, text: string, day: string): void;
  forget(promise: CommitmentView): void;
  /** The promises with what was chosen for them. Once a promise names its time in other words, the choice is over. */
  appliedTo(promises: readonly CommitmentView[], text: string): CommitmentView[];
}

export function createChosenDays(): ChosenDays {
  const chosen = new Map<string, { readonly day: string; readonly when: string }>();
  const whenIn = (text: string, { when }: CommitmentView): string => (when ? sliceOf(text, when) : '');

  return {
    choose: (promise, text, day) => chosen.set(promise.key, { day, when: whenIn(text, promise) }),
    forget: ({ key }) => chosen.delete(key),
    appliedTo: (promises, text) =>
      promises.map((promise) => {
        const choice = chosen.get(promise.key);
        return choice && choice.when === whenIn(text, promise) ? { ...promise, chosenDay: choice.day } : promise;
      }),
  };
}
