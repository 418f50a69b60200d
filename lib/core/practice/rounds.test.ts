import { describe, expect, test } from 'vitest';
import type { ElementId } from '../checklist/element';
import type { SentReply } from './desk';
import type { Reaction } from './react';
import { customerTexts, isOver, roundsOf, saidEarlier, waitsForReply } from './rounds';
import type { Scenario } from './scenario';

const followUp = (n: number) => ({ calmer: `Danke ${n}. [{when}.]`, waiting: `Und ${n}?`, sharper: `Nein ${n}!` });
const SCENARIO: Scenario = {
  id: 'de-probe',
  lang: 'de',
  region: 'DE',
  situation: 'delay',
  customer: 'Petra Keller',
  subject: 'Wo bleibt es?',
  messages: [
    { from: 'customer', hoursAgo: 9, text: 'Erste' },
    { from: 'agent', hoursAgo: 8, text: 'Antwort' },
    { from: 'customer', hoursAgo: 1, text: 'Zweite' },
  ],
  followUps: [followUp(1), followUp(2)],
};
const GRAVE: Scenario = { ...SCENARIO, situation: 'threat-violence', followUps: null };

const reply = (sendId: string, reaction: Reaction | null, elements: readonly ElementId[] = []): SentReply => ({
  sendId,
  scenarioId: SCENARIO.id,
  text: 'Guten Tag',
  at: '2026-11-23T09:00:00Z',
  outcome: reaction && { reaction, reasons: [], debrief: null, elements, quotedDay: 'morgen' },
  settledAt: '2026-11-23T09:01:00Z',
});
const notSettled = (sent: SentReply): SentReply => ({ ...sent, settledAt: null });
const answers = (...replies: SentReply[]) => roundsOf(SCENARIO, replies).map(({ answer }) => answer?.text ?? null);

describe('the customer writes back', () => {
  test('once the reply is read and cannot be taken back', () => {
    expect(answers(reply('1', 'waiting'))).toEqual(['Und 1?']);
    expect(answers(notSettled(reply('1', 'waiting')))).toEqual([null]);
    expect(answers(reply('1', null))).toEqual([null]);
  });

  test('twice, each time in its own words, and then no more', () => {
    expect(answers(reply('1', 'calmer'), reply('2', 'sharper'), reply('3', 'calmer'))).toEqual([
      'Danke 1. Morgen.',
      'Nein 2!',
      null,
    ]);
  });

  test('not to a reply that was followed by another at once', () => {
    expect(answers(notSettled(reply('1', 'calmer')), reply('2', 'waiting'))).toEqual([null, 'Und 1?']);
  });

  test('never where a life is in danger', () => {
    expect(roundsOf(GRAVE, [reply('1', 'sharper')])[0]?.answer).toBeNull();
  });
});

describe('an exercise', () => {
  const over = (scenario: Scenario, replies: SentReply[], isLeadCalled = false) =>
    isOver(scenario, roundsOf(scenario, replies), isLeadCalled);

  test('ends with the second answer', () => {
    expect(over(SCENARIO, [reply('1', 'calmer')])).toBe(false);
    expect(over(SCENARIO, [reply('1', 'calmer'), notSettled(reply('2', 'calmer'))])).toBe(false);
    expect(over(SCENARIO, [reply('1', 'calmer'), reply('2', 'calmer')])).toBe(true);
  });

  test('ends with one reply, or with the call for help, where nobody answers a threat alone', () => {
    expect(over(GRAVE, [])).toBe(false);
    expect(over(GRAVE, [notSettled(reply('1', 'calmer'))])).toBe(false);
    expect(over(GRAVE, [reply('1', 'calmer')])).toBe(true);
    expect(over(GRAVE, [], true)).toBe(true);
    expect(over({ ...GRAVE, situation: 'self-harm' }, [], true)).toBe(false);
  });

  test('waits for the agent between the two answers', () => {
    const waits = (...replies: SentReply[]) => waitsForReply(SCENARIO, roundsOf(SCENARIO, replies));
    expect(waits()).toBe(false);
    expect(waits(reply('1', 'calmer'))).toBe(true);
    expect(waits(reply('1', 'calmer'), notSettled(reply('2', 'calmer')))).toBe(false);
    expect(waits(reply('1', 'calmer'), reply('2', 'calmer'))).toBe(false);
  });
});

test("the customer's texts come newest first", () => {
  const rounds = roundsOf(SCENARIO, [reply('1', 'waiting'), reply('2', 'sharper')]);
  expect(customerTexts(SCENARIO, rounds)).toEqual(['Nein 2!', 'Und 1?', 'Zweite', 'Erste']);
});

test('what was said counts until the customer was annoyed', () => {
  const said = (...replies: SentReply[]) => saidEarlier(roundsOf(SCENARIO, replies));
  expect(said(reply('1', 'waiting', ['apologises']), reply('2', 'calmer', ['apologises', 'next-step']))).toEqual([
    'apologises',
    'next-step',
  ]);
  expect(said(reply('1', 'sharper', ['apologises']))).toEqual([]);
  expect(said(reply('1', 'sharper', ['apologises']), reply('2', 'waiting', ['restates']))).toEqual(['restates']);
});
