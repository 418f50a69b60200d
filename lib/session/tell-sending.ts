/** Tells the background of a draft's sendings, and the agent what became of its promises. */
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { CustomerThread, Notice } from '@/lib/core/view/panel-state';
import type { DraftHandle } from '@/lib/hosts/types';
import { ask } from '@/lib/platform/messages';
import { watchSending } from './sending';

export interface TellSendingParts {
  readonly handle: DraftHandle;
  promises(text: string): readonly Commitment[];
  customer(): CustomerThread;
  tell(notice: Notice): void;
  /** Tells the agent where the background could not do it, and how many promises are lost with that. */
  tellBackground<T>(work: Promise<T>, then: (answer: T) => void, promises?: number): void;
  readonly signal: AbortSignal;
}

export function tellSending({ handle, promises, customer, tell, tellBackground, signal }: TellSendingParts): void {
  watchSending({
    handle,
    promises,
    customer,
    report(report) {
      const { sendId } = report;
      const count = report.promises.length;
      const sent = ask('page/sent', report);
      // Of a reply without promises there is nothing to tell, neither that it is noted nor that it is not.
      if (count === 0) sent.catch(() => undefined);
      else tellBackground(sent, () => tell({ kind: 'sent', id: sendId, count, sendId }), count);
    },
    undone: (sendId) =>
      tellBackground(ask('page/send-undone', sendId), (count) => {
        if (count > 0) tell({ kind: 'send-undone', id: sendId, count });
      }),
    signal,
  });
}
