/** The practice desk's memory: which conversations are open, what was sent, what can still be taken back, what came of it. */
import type { ElementId } from '../checklist/element';
import type { DebriefView } from './debrief-view';
import type { Reacted } from './react';

/** What a reply was read as; made a moment after it was sent. */
export interface Outcome extends Reacted {
  /** null: nothing read it. */
  readonly debrief: DebriefView | null;
  /** What the reply said, for those that follow. */
  readonly elements: readonly ElementId[];
  /** The promised day in the agent's words. */
  readonly quotedDay: string | null;
}

export interface SentReply {
  readonly sendId: string;
  readonly scenarioId: string;
  readonly text: string;
  /** An instant, ISO 8601. */
  readonly at: string;
  /** null: not read yet. */
  readonly outcome: Outcome | null;
  /** When it could no longer be taken back, an instant; null: it still can, or another reply followed at once. */
  readonly settledAt: string | null;
}

export interface Desk {
  /** In the order in which they were first opened; an open one keeps its editor and thereby its undo history. */
  readonly opened: readonly string[];
  /** The one that was opened last. */
  readonly current: string | null;
  readonly sent: readonly SentReply[];
  /** The sending that can still be taken back. */
  readonly undoable: string | null;
  /** Grave exercises that were entered on purpose. */
  readonly entered: readonly string[];
  /** Grave exercises in which the lead was called. */
  readonly leadCalled: readonly string[];
}

/** `at` is an instant, ISO 8601. */
export type DeskEvent =
  | { readonly kind: 'opened' | 'entered' | 'lead-called' | 'restarted'; readonly scenarioId: string }
  | { readonly kind: 'sent'; readonly reply: Pick<SentReply, 'sendId' | 'scenarioId' | 'text' | 'at'> }
  | { readonly kind: 'read'; readonly sendId: string; readonly outcome: Outcome }
  | { readonly kind: 'undone' | 'undo-expired'; readonly sendId: string; readonly at: string };

export const EMPTY_DESK: Desk = { opened: [], current: null, sent: [], undoable: null, entered: [], leadCalled: [] };

export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  switch (event.kind) {
    case 'opened':
      return { ...desk, opened: withOne(desk.opened, event.scenarioId), current: event.scenarioId };
    case 'entered':
      return { ...desk, entered: withOne(desk.entered, event.scenarioId) };
    case 'lead-called':
      return { ...desk, leadCalled: withOne(desk.leadCalled, event.scenarioId) };
    case 'sent': {
      const reply = { ...event.reply, outcome: null, settledAt: null };
      return settled({ ...desk, sent: [...desk.sent, reply], undoable: reply.sendId }, reply.at);
    }
    case 'read': {
      const { sendId, outcome } = event;
      return { ...desk, sent: desk.sent.map((reply) => (reply.sendId === sendId ? { ...reply, outcome } : reply)) };
    }
    case 'undone':
      return settled(
        without(desk, ({ sendId }) => sendId === event.sendId),
        event.at,
      );
    case 'undo-expired':
      return settled(desk.undoable === event.sendId ? { ...desk, undoable: null } : desk, event.at);
    case 'restarted':
      return {
        ...without(desk, ({ scenarioId }) => scenarioId === event.scenarioId),
        leadCalled: desk.leadCalled.filter((id) => id !== event.scenarioId),
      };
  }
}

const withOne = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

function without(desk: Desk, isGone: (reply: SentReply) => boolean): Desk {
  const sent = desk.sent.filter((reply) => !isGone(reply));
  return { ...desk, sent, undoable: sent.some(({ sendId }) => sendId === desk.undoable) ? desk.undoable : null };
}

/** The customer reads the last reply of a thread, once it cannot be taken back any more. */
function settled(desk: Desk, at: string): Desk {
  const isLast = (reply: SentReply): boolean =>
    desk.sent.findLast(({ scenarioId }) => scenarioId === reply.scenarioId) === reply;
  const isDue = (reply: SentReply): boolean =>
    reply.settledAt === null && reply.sendId !== desk.undoable && isLast(reply);
  return { ...desk, sent: desk.sent.map((reply) => (isDue(reply) ? { ...reply, settledAt: at } : reply)) };
}
