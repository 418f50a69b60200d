/** What can be done in a practice conversation: send, take back, try again, begin again. */
import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { ConversationActions } from './conversation-actions';
import { type Composer, useComposer } from './use-composer';

interface ExerciseParts {
  readonly scenarioId: string;
  readonly initialDraft: string | null;
  /** The sending that can still be taken back, if it belongs here. */
  readonly undoable: string | null;
  /** null: none was sent. */
  readonly latestSendId: string | null;
  readonly actions: ConversationActions;
}

export interface Exercise {
  readonly composer: Composer;
  undo(sendId: string): void;
  /** Must stay the same between renders: it starts a time. */
  readonly expireUndo: () => void;
  /** The latest reply goes back into the field, and what came of it goes away. null: there is none. */
  readonly retry: (() => void) | null;
  restart(): void;
}

export function useExercise({ scenarioId, initialDraft, undoable, latestSendId, actions }: ExerciseParts): Exercise {
  const onSend = useCallback(
    (sendId: string, text: string) => actions.send(scenarioId, sendId, text),
    [actions, scenarioId],
  );
  const composer = useComposer(initialDraft, onSend);
  const expireUndo = useCallback(() => {
    if (undoable) actions.expireUndo(undoable);
  }, [actions, undoable]);

  const undo = (sendId: string): void => {
    // At the end of an exercise the field is hidden, and nothing hidden takes the focus.
    flushSync(() => actions.undo(sendId));
    composer.restore(sendId);
  };
  const retry = (sendId: string): void => {
    composer.clear();
    undo(sendId);
  };
  const restart = (): void => {
    composer.clear();
    actions.restart(scenarioId);
  };
  return { composer, undo, expireUndo, retry: latestSendId ? () => retry(latestSendId) : null, restart };
}
