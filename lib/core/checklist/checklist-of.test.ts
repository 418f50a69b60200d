import { describe, expect, test } from 'vitest';
import { PLAYS } from '../plays/play';
import { checklistOf, stateOf } from './checklist-of';
import { ELEMENTS } from './element';
import { NEEDED_ELEMENTS } from './needed-elements';
import { playOf } from './play-of';

const needed = NEEDED_ELEMENTS['threat-legal'];
const real = { element: 'next-step', start: 10, end: 20, hollow: false } as const;
const hollow = { element: 'restates', start: 0, end: 5, hollow: true } as const;

describe('the checklist', () => {
  test('follows the play, and tells what was found where', () => {
    expect(checklistOf(needed, [real])).toEqual([
      { id: 'restates', must: true, state: 'missing', by: 'software', where: null, hollow: false },
      { id: 'next-step', must: true, state: 'done', by: 'software', where: { start: 10, end: 20 }, hollow: false },
      { id: 'own-date', must: true, state: 'missing', by: 'software', where: null, hollow: false },
      { id: 'closing-offer', must: false, state: 'missing', by: 'software', where: null, hollow: false },
    ]);
  });

  test('a hollow form does not do, and shows where it stands', () => {
    expect(checklistOf(needed, [hollow])[0]).toMatchObject({
      state: 'missing',
      hollow: true,
      where: { start: 0, end: 5 },
    });
  });

  test('a real form counts wherever a hollow one stands', () => {
    const [first] = checklistOf(needed, [hollow, { ...hollow, start: 30, end: 40, hollow: false }]);
    expect(first).toMatchObject({ state: 'done', hollow: false, where: { start: 30, end: 40 } });
  });

  test("an agent's mark wins, both ways", () => {
    const items = checklistOf(needed, [real], { 'next-step': 'missing', 'own-date': 'done', restates: 'not-needed' });
    expect(items.map(({ state, by }) => [state, by])).toEqual([
      ['not-needed', 'agent'],
      ['missing', 'agent'],
      ['done', 'agent'],
      ['missing', 'software'],
    ]);
  });

  test('what the play does not ask for is not needed', () => {
    expect(stateOf(checklistOf(needed, []), 'boundary')).toBe('not-needed');
  });
});

test.each(PLAYS)('%s names each element once', (play) => {
  const ids = NEEDED_ELEMENTS[play].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => ELEMENTS.includes(id))).toBe(true);
});

test.each([
  [{ id: 'threat', threat: 'legal', permanent: false }, 'threat-legal'],
  [{ id: 'threat', threat: 'self-harm', permanent: false }, 'self-harm'],
  [{ id: 'abuse', threat: null, permanent: false }, 'abuse-first'],
  [{ id: 'extra-demand', threat: null, permanent: true }, 'permanent-demander'],
  [{ id: 'delay', threat: null, permanent: false }, 'delay'],
] as const)('%o is played as %s', (situation, play) => {
  expect(playOf(situation)).toBe(play);
});
