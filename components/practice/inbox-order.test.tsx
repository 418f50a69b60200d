import { expect, test } from 'vitest';
import type { PlayId } from '@/lib/core/plays/play';
import { PLAYS } from '@/lib/core/plays/play';
import type { Scenario } from '@/lib/core/practice/scenario';
import { inboxGroups, nextExercise } from './inbox-order';

const scenario = (id: string, situation: PlayId, hoursAgo = 1, lang: 'de' | 'en' = 'de'): Scenario => ({
  id,
  lang,
  region: 'DE',
  situation,
  customer: 'Petra Keller',
  subject: 'Frage',
  messages: [{ from: 'customer', hoursAgo, text: 'Wann?' }],
  followUps: null,
});
const order = (all: readonly Scenario[]): string[] =>
  inboxGroups(all, 'de').flatMap(({ scenarios }) => scenarios.map(({ id }) => id));

test('every situation has its place, once', () => {
  const all = PLAYS.map((play) => scenario(play, play));
  expect(order(all).toSorted()).toEqual([...PLAYS].toSorted());
});

test('the everyday before the grave, the newest first among their kind, one language at a time', () => {
  const all = [
    scenario('harm', 'self-harm', 0.1),
    scenario('old', 'own-fault', 30),
    scenario('english', 'own-fault', 1, 'en'),
    scenario('new', 'delay', 2),
  ];
  expect(order(all)).toEqual(['new', 'old', 'harm']);
});

test('empty groups are not shown', () => {
  expect(inboxGroups([scenario('a', 'question')], 'de').map(({ id }) => id)).toEqual(['questions']);
});

test('the next exercise is the next that is not answered, and never a grave one', () => {
  const first = scenario('first', 'own-fault', 1);
  const second = scenario('second', 'own-fault', 2);
  const third = scenario('third', 'question');
  const all = [first, second, third, scenario('grave', 'threat-violence'), scenario('other', 'delay', 1, 'en')];
  expect(nextExercise(all, first, new Set(['first']))).toBe('second');
  expect(nextExercise(all, first, new Set(['first', 'second']))).toBe('third');
  expect(nextExercise(all, third, new Set(['third']))).toBe('first');
  expect(nextExercise(all, first, new Set(['first', 'second', 'third']))).toBeNull();
});
