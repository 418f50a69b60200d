/** Has each reply read that was sent on the practice desk, once, a moment after it was sent. */
import { type Dispatch, useEffect, useRef } from 'react';
import type { Desk, DeskEvent, Outcome } from '@/lib/core/practice/desk';
import { type Round, roundsOf } from '@/lib/core/practice/rounds';
import type { Scenario } from '@/lib/core/practice/scenario';

/** What the customer makes of a reply: `earlier` are the rounds before it. */
export type Understand = (scenario: Scenario, earlier: readonly Round[], text: string) => Promise<Outcome>;

/** Where nothing could be read, the customer waits, and nothing is said of the reply. */
const UNREAD: Outcome = { reaction: 'waiting', reasons: [], debrief: null, elements: [], quotedDay: null };

export function useOutcomes(
  { sent }: Desk,
  scenarios: readonly Scenario[],
  understand: Understand,
  dispatch: Dispatch<DeskEvent>,
): void {
  const begun = useRef(new Set<string>());
  useEffect(() => {
    for (const { sendId, scenarioId, text } of sent) {
      const scenario = scenarios.find(({ id }) => id === scenarioId);
      if (!scenario || begun.current.has(sendId)) continue;
      begun.current.add(sendId);
      const replies = sent.filter((reply) => reply.scenarioId === scenarioId);
      const earlier = roundsOf(scenario, replies).slice(
        0,
        replies.findIndex((reply) => reply.sendId === sendId),
      );
      understand(scenario, earlier, text)
        .catch((error: unknown) => {
          console.warn('Tonfall: a practice reply was not read.', error);
          return UNREAD;
        })
        .then((outcome) => dispatch({ kind: 'read', sendId, outcome }));
    }
  }, [sent, scenarios, understand, dispatch]);
}
