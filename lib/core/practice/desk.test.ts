import { describe, expect, test } from 'vitest';
import { type Desk, type DeskEvent, EMPTY_DESK, type Outcome, reduceDesk } from './desk';

const deskAfter = (...events: readonly DeskEvent[]): Desk => events.reduce(reduceDesk, EMPTY_DESK);
const at = (minute: number): string => `2026-11-23T09:0${minute}:00Z`;
const sent = (scenarioId: string, sendId: string): DeskEvent => ({
  kind: 'sent',
  reply: { sendId, scenarioId, text: 'Danke für Ihre Nachricht.', at: at(0) },
});
const undone = (sendId: string): DeskEvent => ({ kind: 'undone', sendId, at: at(1) });
const expired = (sendId: string): DeskEvent => ({ kind: 'undo-expired', sendId, at: at(2) });
const settledAt = ({ sent: replies }: Desk): Record<string, string | null> =>
  Object.fromEntries(replies.map((reply) => [reply.sendId, reply.settledAt]));

test('a conversation is opened once and keeps its place', () => {
  const desk = deskAfter(
    { kind: 'opened', scenarioId: 'a' },
    { kind: 'opened', scenarioId: 'b' },
    { kind: 'opened', scenarioId: 'a' },
  );
  expect(desk.opened).toEqual(['a', 'b']);
  expect(desk.current).toBe('a');
});

test('undoing takes the reply out of the thread', () => {
  const desk = deskAfter(sent('a', '1'), sent('a', '2'), undone('2'));
  expect(desk.sent.map(({ sendId }) => sendId)).toEqual(['1']);
  expect(desk.undoable).toBeNull();
});

test('only the latest sending can be undone, and an old timer does not end its time', () => {
  const desk = deskAfter(sent('a', '1'), sent('a', '2'), expired('1'));
  expect(desk.undoable).toBe('2');
  expect(reduceDesk(desk, expired('2')).undoable).toBeNull();
});

test('restarting one conversation leaves the others alone', () => {
  const desk = deskAfter(sent('a', '1'), sent('b', '2'), { kind: 'restarted', scenarioId: 'a' });
  expect(desk.sent.map(({ scenarioId }) => scenarioId)).toEqual(['b']);
  expect(desk.undoable).toBe('2');
});

test('restarting drops what could be undone there', () => {
  expect(deskAfter(sent('a', '1'), { kind: 'restarted', scenarioId: 'a' }).undoable).toBeNull();
});

describe('the customer gets a reply', () => {
  test('when it can no longer be taken back', () => {
    expect(settledAt(deskAfter(sent('a', '1')))).toEqual({ 1: null });
    expect(settledAt(deskAfter(sent('a', '1'), expired('1')))).toEqual({ 1: at(2) });
  });

  test('when another conversation takes over the way back', () => {
    expect(settledAt(deskAfter(sent('a', '1'), sent('b', '2')))).toEqual({ 1: at(0), 2: null });
  });

  test('not when another one followed at once', () => {
    expect(settledAt(deskAfter(sent('a', '1'), sent('a', '2'), expired('2')))).toEqual({ 1: null, 2: at(2) });
  });

  test('after all when the one that followed was taken back', () => {
    expect(settledAt(deskAfter(sent('a', '1'), sent('a', '2'), undone('2')))).toEqual({ 1: at(1) });
  });

  test('once: a later event does not change when', () => {
    expect(settledAt(deskAfter(sent('a', '1'), expired('1'), undone('9'), sent('b', '2')))).toEqual({
      1: at(2),
      2: null,
    });
  });
});

test('what a reply was read as stays with it', () => {
  const outcome: Outcome = {
    reaction: 'calmer',
    reasons: [],
    debrief: null,
    elements: ['apologises'],
    quotedDay: null,
  };
  const desk = deskAfter(sent('a', '1'), sent('b', '2'), { kind: 'read', sendId: '1', outcome });
  expect(desk.sent.map((reply) => reply.outcome)).toEqual([outcome, null]);
  expect(deskAfter({ kind: 'read', sendId: 'gone', outcome }).sent).toEqual([]);
});

test('a grave exercise stays entered when it is begun again, and the lead is called anew', () => {
  const desk = deskAfter(
    { kind: 'entered', scenarioId: 'a' },
    { kind: 'lead-called', scenarioId: 'a' },
    { kind: 'lead-called', scenarioId: 'a' },
    { kind: 'lead-called', scenarioId: 'b' },
    { kind: 'restarted', scenarioId: 'a' },
  );
  expect(desk.entered).toEqual(['a']);
  expect(desk.leadCalled).toEqual(['b']);
});
