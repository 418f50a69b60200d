/** Follows each sending from the agent's click to the proof that the mail went out, or to its end before that. */

import { callLater } from '../shared/pause';
import { anyOf } from '../shared/selectors';
import { readTextMap } from '../shared/text-map';
import { watchElements } from '../shared/watch-elements';
import type { DraftHandle, SendEvent } from '../types';
import { SELECTORS } from './selectors';
import { isActivation, isSendGesture } from './send-gesture';
import { composeOf, readId } from './thread';

/** One press may reach the page as several events. */
const SAME_GESTURE = 500;
/** From the composer's leaving to "view message". */
const PROOF_WAIT = 10_000;
/** An inline reply stays open until the mail has gone: so long a slow network is given. */
const OPEN_WAIT = 60_000;
/** The longest time to undo that Gmail offers is 30 s. */
const UNDO_WINDOW = 31_000;

const PROOF = anyOf(SELECTORS.sentProof);
const REFUSAL = anyOf(SELECTORS.refusal);
const UNDO = anyOf(SELECTORS.undoLink);

type Tell = (event: SendEvent) => void;

interface Sending {
  readonly draft: DraftHandle;
  readonly presend: Extract<SendEvent, { kind: 'presend' }>;
  /** Gmail's id of the draft, which a composer brought back by "undo" shows again. */
  readonly draftId: string | null;
  readonly tell: Tell;
  readonly over: AbortController;
  /** `open`: the composer still stands. `gone`: it left, no proof yet. `settled`: told, may be undone. */
  phase: 'open' | 'gone' | 'settled' | 'over';
  /** False for a sending that only may go on, after a question of Gmail: told when there is evidence. */
  isTold: boolean;
  isFresh: boolean;
}

/** The sendings of one page in their order: its bar at the bottom speaks of one at a time and does not say of which. */
export interface Outbox {
  readonly root: Document;
  /** Aborts when the page is left. */
  readonly signal: AbortSignal;
  sendings: readonly Sending[];
  /** Each "view message" proves one sending. */
  readonly usedProofs: WeakSet<Element>;
}

export const createOutbox = (root: Document, signal: AbortSignal): Outbox => ({
  root,
  signal,
  sendings: [],
  usedProofs: new WeakSet(),
});

export function watchSending(outbox: Outbox, draft: DraftHandle, tell: Tell, signal: AbortSignal): void {
  const onGesture = (event: Event): void => {
    const field = draft.field();
    if (field && isSendGesture(event, field)) begin(outbox, draft, tell, signal, true);
  };
  const listening = { capture: true, signal: AbortSignal.any([draft.signal, signal]) };
  for (const type of ['click', 'keydown']) outbox.root.addEventListener(type, onGesture, listening);
}

/** A composer appeared: if it shows a draft that was being sent, that sending was taken back. */
export function noteReopened(outbox: Outbox, field: HTMLElement): void {
  const id = readId(composeOf(field), SELECTORS.draftId);
  const sending = outbox.sendings.find((each) => id !== null && each.draftId === id && each.phase !== 'open');
  if (sending) end(outbox, sending, sending.phase === 'settled' ? 'undone' : 'cancelled');
}

function begin(outbox: Outbox, draft: DraftHandle, tell: Tell, signal: AbortSignal, isSure: boolean): void {
  const field = draft.field();
  const previous = outbox.sendings.find((each) => each.draft.id === draft.id && each.phase === 'open');
  if (!field || previous?.isFresh) return;
  if (previous) end(outbox, previous, 'cancelled');
  const sending = newSending(draft, field, tell);
  const { over } = sending;
  outbox.sendings = [...outbox.sendings, sending];
  const lifetime = AbortSignal.any([signal, outbox.signal]);
  lifetime.addEventListener('abort', () => end(outbox, sending), { once: true, signal: over.signal });
  if (isSure) announce(sending);
  callLater(() => Object.assign(sending, { isFresh: false }), SAME_GESTURE, over.signal);
  callLater(() => giveUp(outbox, sending), isSure ? OPEN_WAIT : PROOF_WAIT, over.signal);
  watchLeaving(outbox, sending);
  watchProofs(outbox, over.signal);
  watchRefusals(outbox, sending, signal);
  watchUndo(outbox, sending);
}

function newSending(draft: DraftHandle, field: HTMLElement, tell: Tell): Sending {
  const { text } = readTextMap(field, draft.foreign);
  return {
    draft,
    presend: { kind: 'presend', sendId: crypto.randomUUID(), text, info: draft.info() },
    draftId: readId(composeOf(field), SELECTORS.draftId),
    tell,
    over: new AbortController(),
    phase: 'open',
    isTold: false,
    isFresh: true,
  };
}

function watchLeaving(outbox: Outbox, sending: Sending): void {
  const onLeft = (): void => {
    if (sending.phase !== 'open') return;
    sending.phase = 'gone';
    callLater(() => settle(outbox, sending, 'unsure'), PROOF_WAIT, sending.over.signal);
  };
  sending.draft.signal.addEventListener('abort', onLeft, { once: true, signal: sending.over.signal });
}

function watchProofs(outbox: Outbox, signal: AbortSignal): void {
  const { usedProofs } = outbox;
  const earlier = new Set(outbox.root.querySelectorAll(PROOF));
  const onProof = (proof: HTMLElement, present: AbortSignal): void => {
    present.addEventListener('abort', () => usedProofs.delete(proof), { once: true });
    if (usedProofs.has(proof) || earlier.delete(proof)) return;
    usedProofs.add(proof);
    const waiting = (phase: Sending['phase']) => outbox.sendings.find((each) => each.phase === phase);
    const proven = waiting('gone') ?? waiting('open');
    if (proven) settle(outbox, proven, 'sent');
  };
  watchElements(outbox.root, PROOF, onProof, signal);
}

/** Some refusals are questions ("without attachment?"): if the agent says yes, the mail goes without another press on "send". */
function watchRefusals(outbox: Outbox, sending: Sending, signal: AbortSignal): void {
  const { draft, tell, over } = sending;
  const earlier = new Set(outbox.root.querySelectorAll(REFUSAL));
  const onRefusal = (dialog: HTMLElement): void => {
    if (earlier.has(dialog) || sending.phase !== 'open') return;
    const onAnswer = (): void => begin(outbox, draft, tell, signal, false);
    dialog.addEventListener('click', onAnswer, { capture: true, once: true, signal: draft.signal });
    end(outbox, sending, 'cancelled');
  };
  watchElements(outbox.root, REFUSAL, onRefusal, over.signal);
}

function watchUndo(outbox: Outbox, sending: Sending): void {
  const onUndo = (event: Event): void => {
    if (isActivation(event, UNDO) && sending === outbox.sendings.at(-1)) end(outbox, sending, 'undone');
  };
  const listening = { capture: true, signal: sending.over.signal };
  for (const type of ['click', 'keydown']) outbox.root.addEventListener(type, onUndo, listening);
}

function settle(outbox: Outbox, sending: Sending, kind: 'sent' | 'unsure'): void {
  if (sending.phase === 'settled' || sending.phase === 'over') return;
  sending.phase = 'settled';
  announce(sending);
  sending.tell({ kind, sendId: sending.presend.sendId });
  callLater(() => end(outbox, sending), UNDO_WINDOW, sending.over.signal);
}

/** Neither gone nor refused after a long wait: a composer that still says the same was not sent. */
function giveUp(outbox: Outbox, sending: Sending): void {
  if (sending.phase !== 'open') return;
  const field = sending.draft.field();
  const saysTheSame = field && readTextMap(field, sending.draft.foreign).text === sending.presend.text;
  if (saysTheSame || !sending.isTold) end(outbox, sending, 'cancelled');
  else settle(outbox, sending, 'unsure');
}

function end(outbox: Outbox, sending: Sending, kind?: 'cancelled' | 'undone'): void {
  if (sending.phase === 'over') return;
  sending.phase = 'over';
  outbox.sendings = outbox.sendings.filter((each) => each !== sending);
  sending.over.abort();
  if (kind && sending.isTold) sending.tell({ kind, sendId: sending.presend.sendId });
}

function announce(sending: Sending): void {
  if (sending.isTold) return;
  sending.isTold = true;
  sending.tell(sending.presend);
}
