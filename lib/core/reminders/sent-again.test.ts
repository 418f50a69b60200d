import { describe, expect, test } from 'vitest';
import type { Reminder } from './reminder';
import { NOW, reminder } from './reminder-for-tests';
import { withoutQuestions, withQuestions } from './sent-again';

const AGAIN = { sendId: 's2', host: 'gmail', threadKey: 't1' };

test('writing again in the thread asks whether the promise is fulfilled', () => {
  expect(withQuestions([reminder()], AGAIN, NOW)[0]).toMatchObject({
    status: 'open',
    askedAt: NOW,
    askedBy: 's2',
    history: [{ what: 'made' }, { what: 'asked', at: NOW }],
  });
});

test.each<[string, Partial<Reminder>, Partial<typeof AGAIN> | { threadKey: null }]>([
  ['of another thread', { threadKey: 't9' }, {}],
  ['of another host', { host: 'zendesk' }, {}],
  ['whose thread nobody knows', { threadKey: null }, { threadKey: null }],
  ['that the same mail made', {}, { sendId: 's1' }],
  ['that is done', { status: 'done' }, {}],
  ['that is a question already', { status: 'proposed' }, {}],
  ['that can still be taken back', { status: 'pending' }, {}],
  ['to confirm a call', { kind: 'confirm' }, {}],
  ['to let a reply rest', { kind: 'rest' }, {}],
])('nothing is asked of a reminder %s', (_, parts, sent) => {
  expect(withQuestions([reminder(parts)], { ...AGAIN, ...sent }, NOW)).toEqual([reminder(parts)]);
});

describe('undoing that sending', () => {
  test('leaves everything as it was', () => {
    const before = [reminder(), reminder({ id: 'b', kind: 'expectation' }), reminder({ id: 'c', threadKey: null })];
    expect(withoutQuestions(withQuestions(before, AGAIN, NOW), 's2')).toEqual(before);
  });

  test('leaves a question that an earlier mail had raised', () => {
    const asked = withQuestions([reminder()], AGAIN, NOW);
    const twice = withQuestions(asked, { ...AGAIN, sendId: 's3' }, '2026-11-24T09:00:00Z');
    expect(withoutQuestions(twice, 's3')).toEqual(asked);
  });
});
