/** What an adviser is told, for tables: an empty reply to one message, nothing kept. */
import type { CustomerEvent } from '@/lib/core/history/customer-event';
import { NO_NOTES, type ThreadNotes } from '@/lib/core/plays/thread-notes';
import { NOTHING_SENT, type SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type { AdviceInput, AdvisedDraft } from './advice-input';

const TODAY_FOR_TESTS = '2026-11-24';

export interface InputChanges extends Partial<AdvisedDraft> {
  readonly messages?: readonly string[];
  readonly notes?: Partial<ThreadNotes>;
  readonly events?: readonly CustomerEvent[];
  readonly history?: AdviceInput['history'];
  readonly sent?: SentBlocks;
  readonly customerHash?: string | null;
}

export function inputForTests({
  messages = [],
  notes = {},
  events = [],
  history = 'on',
  sent = NOTHING_SENT,
  customerHash = null,
  ...draft
}: InputChanges = {}): AdviceInput {
  return {
    draft: {
      status: 'ready',
      text: '',
      revision: 1,
      languages: [],
      commitments: [],
      addressee: 'Petra Keller',
      customer: { key: 'petra@keller.example', messages },
      ...draft,
    },
    notes: { ...NO_NOTES, ...notes },
    events,
    history,
    sent,
    customer: customerHash,
    today: TODAY_FOR_TESTS,
  };
}
