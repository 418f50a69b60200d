/** The practice desk's memory: which conversations are open, what was sent, what can still be taken back. */

export interface SentReply {
  readonly sendId: string;
  readonly scenarioId: string;
  readonly text: string;
  /** An instant, ISO 8601. */
  readonly at: string;
}

export interface Desk {
  /** In the order in which they were first opened; an open one keeps its editor and thereby its undo history. */
  readonly opened: readonly string[];
  /** The one that was opened last. */
  readonly current: string | null;
  readonly sent: readonly SentReply[];
  /** The sending that can still be taken back. */
  readonly undoable: string | null;
}

export type DeskEvent =
  | { readonly kind: 'opened'; readonly scenarioId: string }
  | { readonly kind: 'sent'; readonly reply: SentReply }
  | { readonly kind: 'undone' | 'undo-expired'; readonly sendId: string }
  | { readonly kind: 'restarted'; readonly scenarioId: string };

export const EMPTY_DESK: Desk = { opened: [], current: null, sent: [], undoable: null };

export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'opened':
      return open(desk, event.scenarioId);
    case 'sent':
      return { ...desk, sent: [...desk.sent, event.reply], undoable: event.reply.sendId };
    case 'undone':
      return { ...expire(desk, event.sendId), sent: desk.sent.filter(({ sendId }) => sendId !== event.sendId) };
    case 'undo-expired':
      return expire(desk, event.sendId);
    case 'restarted':
      return restart(desk, event.scenarioId);
  }
}

const open = (desk: Desk, scenarioId: string): Desk => ({
  ...desk,
  opened: desk.opened.includes(scenarioId) ? desk.opened : [...desk.opened, scenarioId],
  current: scenarioId,
});

const expire = (desk: Desk, sendId: string): Desk => (desk.undoable === sendId ? { ...desk, undoable: null } : desk);

const restart = (desk: Desk, scenarioId: string): Desk => {
  const sent = desk.sent.filter((reply) => reply.scenarioId !== scenarioId);
  return {
    ...desk,
    sent,
    undoable: sent.some(({ sendId }) => sendId === desk.undoable) ? desk.undoable : null,
  };
};
