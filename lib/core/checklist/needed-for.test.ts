import { describe, expect, test } from 'vitest';
import { PLAYS, type PlayId } from '../plays/play';
import type { Fault } from '../plays/thread-notes';
import { NEEDED_ELEMENTS } from './needed-elements';
import { type NeedClues, neededFor } from './needed-for';
import { REPLY_ORDER } from './reply-order';

/** Musts have a star. */
const needed = (play: PlayId, concern: PlayId | null = null, fault: Fault | null = null): string =>
  neededFor({ play, concern, fault })
    .map(({ id, must }) => (must ? `${id}*` : id))
    .join(' ');

test('what says itself what it is about needs what it needs', () => {
  for (const play of ['own-fault', 'delay', 'question', 'ending', 'self-harm', 'threat-violence'] as const)
    expect(neededFor({ play, concern: 'extra-demand', fault: 'ours' })).toBe(NEEDED_ELEMENTS[play]);
});

test.each<[string, Parameters<typeof needed>, string]>([
  [
    'an insult about nothing that is known',
    ['abuse-first'],
    'acknowledges* restates* takes-responsibility apologises next-step* own-date closing-offer',
  ],
  [
    'an insult about a complaint',
    ['abuse-first', 'own-fault'],
    'acknowledges* restates* takes-responsibility apologises next-step* own-date* closing-offer',
  ],
  [
    'an insult about a mistake of ours',
    ['abuse-first', 'own-fault', 'ours'],
    'acknowledges* restates* takes-responsibility* apologises* next-step* own-date* closing-offer',
  ],
  [
    'an insult about what is not ours',
    ['abuse-first', 'disputed-facts', 'not-ours'],
    'acknowledges* restates* next-step* asks-pointedly* own-date* closing-offer',
  ],
  [
    'an insult about a delay',
    ['abuse-first', 'delay'],
    'acknowledges* restates* takes-responsibility apologises* next-step* options* own-date* closing-offer',
  ],
  [
    'insults that go on about a wish',
    ['abuse-repeated', 'extra-demand'],
    'restates* what-is-possible* boundary* next-step* options* own-date call-offered written-record',
  ],
  [
    'insults that go on, and the mistake is ours',
    ['abuse-repeated', null, 'ours'],
    'restates* takes-responsibility* apologises* boundary* next-step* own-date call-offered written-record',
  ],
  [
    'a threat to leave about a question',
    ['threat-leave', 'question'],
    'answers* acknowledges* restates* options asks-need* next-step* own-date closing-offer',
  ],
  [
    'a review about a complaint that is still open',
    ['threat-public', 'own-fault', 'open'],
    'acknowledges* restates* takes-responsibility apologises next-step* own-date* closing-offer',
  ],
  ['a lawyer about a delay', ['threat-legal', 'delay', 'ours'], 'restates* next-step* options own-date* closing-offer'],
  ['a lawyer about a mistake', ['threat-legal', 'own-fault', 'ours'], 'restates* next-step* own-date* closing-offer'],
])('%s', (_, clues, expected) => {
  expect(needed(...clues)).toBe(expected);
});

describe('whatever meets', () => {
  const all: NeedClues[] = PLAYS.flatMap((play) =>
    [null, ...PLAYS].flatMap((concern) =>
      ([null, 'ours', 'not-ours', 'open'] as const).map((fault) => ({ play, concern, fault })),
    ),
  );

  test('no element stands twice, and each has its place', () => {
    for (const clues of all) {
      const ids = neededFor(clues).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !REPLY_ORDER.includes(id))).toEqual([]);
    }
  });

  test('to a lawyer nobody apologises or owns up', () => {
    const ids = all
      .filter(({ play }) => play === 'threat-legal')
      .flatMap((clues) => neededFor(clues).map(({ id }) => id));
    expect(ids).not.toContain('apologises');
    expect(ids).not.toContain('takes-responsibility');
  });

  test('what the play asks for stays in its order', () => {
    for (const clues of all.filter(({ fault }) => fault !== 'not-ours')) {
      const ids = neededFor(clues).map(({ id }) => id);
      const own = NEEDED_ELEMENTS[clues.play].map(({ id }) => id);
      expect(ids.filter((id) => own.includes(id))).toEqual(own);
    }
  });
});
