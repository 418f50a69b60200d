import { expect, test } from 'vitest';
import { type Desk, type DeskEvent, EMPTY_DESK, reduceDesk } from './desk';

const after = (...events: readonly DeskEvent[]): Desk => events.reduce(reduceDesk, EMPTY_DESK);
const sent = (scenarioId: string, sendId: string): DeskEvent => ({
  kind: 'sent',
  reply: { sendId, scenarioId, text: 'Danke für Ihre Nachricht.', at: '2026-11-23T09:00:00Z' },
});

test('a conversation is opened once and keeps its place', () => {
  const desk = after(
    { kind: 'opened', scenarioId: 'a' },
    { kind: 'opened', scenarioId: 'b' },
    { kind: 'opened', scenarioId: 'a' },
  );
  expect(desk.opened).toEqual(['a', 'b']);
  expect(desk.current).toBe('a');
});

test('undoing takes the reply out of the thread', () => {
  const desk = after(sent('a', '1'), sent('a', '2'), { kind: 'undone', sendId: '2' });
  expect(desk.sent.map(({ sendId }) => sendId)).toEqual(['1']);
  expect(desk.undoable).toBeNull();
});

test('only the latest sending can be undone, and an old timer does not end its time', () => {
  const desk = after(sent('a', '1'), sent('a', '2'), { kind: 'undo-expired', sendId: '1' });
  expect(desk.undoable).toBe('2');
  expect(reduceDesk(desk, { kind: 'undo-expired', sendId: '2' }).undoable).toBeNull();
});

test('restarting one conversation leaves the others alone', () => {
  const desk = after(sent('a', '1'), sent('b', '2'), { kind: 'restarted', scenarioId: 'a' });
  expect(desk.sent.map(({ scenarioId }) => scenarioId)).toEqual(['b']);
  expect(desk.undoable).toBe('2');
});

test('restarting drops what could be undone there', () => {
  expect(after(sent('a', '1'), { kind: 'restarted', scenarioId: 'a' }).undoable).toBeNull();
});
