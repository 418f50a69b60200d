/** From the host's word that a reply was sent to the report that makes reminders of its promises. */

import type { Commitment } from '@/lib/core/commitments/commitment';
import { QUOTE_LIMIT } from '@/lib/core/reminders/reminder';
import type { CustomerThread } from '@/lib/core/view/panel-state';
import type { DraftHandle, HostId, SendEvent } from '@/lib/hosts/types';
import { LONGEST_MESSAGE } from '@/lib/platform/message-limits';
import type { SentReport } from '@/lib/platform/schemas';

/** How long a host lets its user take a mail back, in milliseconds. Gmail: a setting of up to 30 s, read in no markup. */
const UNDO_WINDOW: Readonly<Record<HostId, number>> = { gmail: 31_000, zendesk: 0, practice: 10_500 };

/** More are no promises but a list; the background takes no more. */
const MOST_PROMISES = 50;

export interface SendingParts {
  readonly handle: DraftHandle;
  promises(text: string): readonly Commitment[];
  /** Whom the reply answers, and what they wrote. */
  customer(): CustomerThread;
  report(report: SentReport): void;
  undone(sendId: string): void;
  /** The page's, not the draft's: a host confirms only after it has closed the composer. */
  readonly signal: AbortSignal;
}

export function watchSending({ handle, promises, customer, report, undone, signal }: SendingParts): void {
  const waiting = new Map<string, SentReport>();

  handle.watchSending((event: SendEvent) => {
    switch (event.kind) {
      case 'presend':
        if (event.info.audience !== 'internal')
          waiting.set(event.sendId, reportOf(handle.host, event, promises(event.text), customer()));
        return;
      case 'cancelled':
        waiting.delete(event.sendId);
        return;
      case 'undone':
        waiting.delete(event.sendId);
        undone(event.sendId);
        return;
      case 'sent':
      case 'unsure': {
        const sent = waiting.get(event.sendId);
        waiting.delete(event.sendId);
        // Also without promises: that the agent wrote again in a thread asks what became of the last ones.
        if (sent) report({ ...sent, confirmed: event.kind === 'sent' });
      }
    }
  }, signal);
}

function reportOf(
  host: HostId,
  { sendId, info, text }: Extract<SendEvent, { kind: 'presend' }>,
  promises: readonly Commitment[],
  { key, messages }: CustomerThread,
): SentReport {
  return {
    sendId,
    host,
    threadKey: info.threadKey,
    threadUrl: info.threadUrl,
    addressee: info.addressee && shortened(info.addressee),
    promises: promises.slice(0, MOST_PROMISES).map(({ kind, clause, due, vague }) => ({
      kind: kind === 'own' ? 'promise' : kind,
      quote: shortened(clause),
      due: due && { ...due, flags: [...due.flags] },
      vague,
    })),
    text: text.slice(0, LONGEST_MESSAGE),
    customer: { key, messages: [...messages] },
    confirmed: false,
    undoMs: UNDO_WINDOW[host],
  };
}

/** As long as the background takes it. */
export const shortened = (clause: string): string =>
  clause.length <= QUOTE_LIMIT ? clause : `${clause.slice(0, QUOTE_LIMIT - 1)}…`;
