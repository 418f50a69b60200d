import { describe, expect, test } from 'vitest';
import type { CustomerEvent } from '../history/customer-event';
import type { CustomerReading } from '../situations/customer-reading';
import { type ChosenPlay, type Conversation, choosePlay } from './choose-play';
import type { PlayId } from './play';
import { readingForTests as reading, type ShownForTests } from './reading-for-tests';
import { type Fault, NO_NOTES } from './thread-notes';

const TODAY = '2026-11-24';

function choose(
  latest: CustomerReading | null,
  { play = null, fault = null, ...others }: Partial<Conversation> & { play?: PlayId | null; fault?: Fault | null } = {},
): ChosenPlay {
  const notes = { ...NO_NOTES, play, fault };
  return choosePlay({ latest, earlier: [], events: [], today: TODAY, notes, ...others });
}
const shown = (...args: Parameters<typeof choose>): PlayId[] => choose(...args).shown.map(({ id }) => id);
const on = (kind: CustomerEvent['kind'], ...days: string[]): CustomerEvent[] => days.map((day) => ({ kind, day }));

describe('what is shown first', () => {
  test.each<[readonly ShownForTests[], readonly PlayId[]]>([
    [[], []],
    [
      [['question'], ['delay']],
      ['question', 'delay'],
    ],
    [
      [['delay'], ['question']],
      ['delay', 'question'],
    ],
    [
      [['own-fault'], ['disputed-facts']],
      ['own-fault', 'disputed-facts'],
    ],
    [
      [['threat', 'self-harm'], ['own-fault']],
      ['self-harm', 'own-fault'],
    ],
    [
      [['threat', 'violence'], ['abuse']],
      ['threat-violence', 'abuse-first'],
    ],
    // A lawyer is named: not behind the likelier concern.
    [
      [['delay'], ['threat', 'legal']],
      ['threat-legal', 'delay'],
    ],
    [
      [['abuse'], ['threat', 'legal']],
      ['threat-legal', 'abuse-first'],
    ],
    [
      [['threat', 'legal'], ['own-fault']],
      ['threat-legal', 'own-fault'],
    ],
    // A word of anger beside a wish may be just that.
    [
      [['extra-demand'], ['abuse']],
      ['extra-demand', 'abuse-first'],
    ],
    [
      [['delay'], ['threat', 'public']],
      ['delay', 'threat-public'],
    ],
    [
      [['threat', 'leave'], ['extra-demand']],
      ['threat-leave', 'extra-demand'],
    ],
    [
      [['threat'], ['other']],
      ['threat-leave', 'other'],
    ],
    [
      [['delay'], ['extra-demand', 'permanent']],
      ['delay', 'permanent-demander'],
    ],
  ])('%j', (situations, expected) => {
    expect(shown(reading(situations))).toEqual(expected);
  });

  test('with its words', () => {
    expect(choose(reading([['threat', 'legal'], ['delay']])).shown).toEqual([
      { id: 'threat-legal', words: ['legal!'] },
      { id: 'delay', words: ['delay!'] },
    ]);
  });

  test('without a message there is nothing to show, and a play all the same', () => {
    expect(choose(null)).toEqual({
      shown: [],
      current: 'other',
      isChosen: false,
      concern: null,
      asksFault: false,
      fault: null,
    });
  });
});

describe('insults that go on', () => {
  const insult = reading([['abuse'], ['delay']]);
  const earlier = [reading([['own-fault']]), insult, reading([['delay']])];

  test.each<[string, Partial<Conversation>, PlayId]>([
    ['the first one', {}, 'abuse-first'],
    ['an earlier message of the thread', { earlier }, 'abuse-repeated'],
    ['an earlier day', { events: on('abuse', '2026-11-02') }, 'abuse-repeated'],
    ['a boundary on an earlier day', { events: on('boundary', '2026-11-02') }, 'abuse-repeated'],
    ['the same message, answered today already', { events: on('abuse', TODAY) }, 'abuse-first'],
    ['other trouble on an earlier day', { events: on('threat-leave', '2026-11-02') }, 'abuse-first'],
  ])('%s', (_, before, expected) => {
    expect(choose(insult, before).current).toBe(expected);
  });

  test('come before a lawyer and behind danger to a life', () => {
    expect(shown(reading([['threat', 'legal'], ['abuse']], { abusive: true }), { earlier })).toEqual([
      'abuse-repeated',
      'threat-legal',
    ]);
    expect(shown(reading([['threat', 'violence'], ['abuse']], { abusive: true }), { earlier })).toEqual([
      'threat-violence',
      'abuse-repeated',
    ]);
  });

  test('are shown even where the message is likelier about two other things', () => {
    const both = reading([['threat', 'public'], ['own-fault']], {
      abusive: true,
      mood: 'insulting',
      moodWords: ['Saftladen'],
    });
    expect(choose(both, { earlier })).toMatchObject({
      shown: [
        { id: 'abuse-repeated', words: ['Saftladen'] },
        { id: 'threat-public', words: ['public!'] },
      ],
      concern: 'own-fault',
    });
    expect(shown(both)).toEqual(['threat-public', 'own-fault']);
  });

  test('a calm message after an insult is calm', () => {
    expect(choose(reading([['delay']]), { earlier }).current).toBe('delay');
  });
});

describe('demands without end', () => {
  const demand = reading([['extra-demand']]);

  test.each<[string, readonly CustomerEvent[], PlayId]>([
    ['two days', on('extra-demand', '2026-10-02', '2026-11-02'), 'extra-demand'],
    ['three', on('extra-demand', '2026-09-02', '2026-10-02', '2026-11-02'), 'permanent-demander'],
    ['three other days', on('complaint', '2026-09-02', '2026-10-02', '2026-11-02'), 'extra-demand'],
  ])('%s', (_, events, expected) => {
    expect(choose(demand, { events }).current).toBe(expected);
  });

  test('a question of one who demands much is a question', () => {
    const events = on('extra-demand', '2026-09-02', '2026-10-02', '2026-11-02');
    expect(choose(reading([['question']]), { events }).current).toBe('question');
  });
});

describe('whose fault it is', () => {
  const complaint = reading([['own-fault'], ['delay']]);
  const facts = reading([['disputed-facts'], ['own-fault']]);

  test.each<[string, CustomerReading, Fault | null, readonly PlayId[]]>([
    ['not said', complaint, null, ['own-fault', 'delay']],
    ['ours', complaint, 'ours', ['own-fault', 'delay']],
    ['not ours', complaint, 'not-ours', ['disputed-facts', 'delay']],
    ['still open', complaint, 'open', ['disputed-facts', 'delay']],
    ['ours, of what does not match our records', facts, 'ours', ['own-fault']],
    ['open, of both', facts, 'open', ['disputed-facts']],
  ])('%s', (_, latest, fault, expected) => {
    const chosen = choose(latest, { fault });
    expect(chosen.shown.map(({ id }) => id)).toEqual(expected);
    expect(chosen).toMatchObject({ asksFault: true, fault });
  });

  test('two sides of one complaint keep the words of both', () => {
    expect(choose(facts, { fault: 'ours' }).shown).toEqual([
      { id: 'own-fault', words: ['disputed-facts!', 'own-fault!'] },
    ]);
  });

  test.each<[string, readonly ShownForTests[], boolean]>([
    ['a question', [['question'], ['own-fault']], false],
    ['bad news of ours', [['delay'], ['own-fault']], false],
    ['an insult about a complaint', [['abuse'], ['own-fault']], true],
    ['an insult about nobody knows what', [['abuse']], true],
    ['an insult about a wish', [['abuse'], ['extra-demand']], false],
    ['a threat to leave about a complaint', [['threat', 'leave'], ['disputed-facts']], true],
    ['a threat to leave about nobody knows what', [['threat', 'leave']], false],
    ['a review about a complaint', [['threat', 'public'], ['own-fault']], true],
    ['a lawyer', [['threat', 'legal'], ['own-fault']], false],
    ['danger to a life', [['threat', 'self-harm'], ['own-fault']], false],
  ])('is it asked under %s', (_, situations, expected) => {
    expect(choose(reading(situations), { fault: 'ours' })).toMatchObject({
      asksFault: expected,
      fault: expected ? 'ours' : null,
    });
  });
});

test('an insult is about a question where there is one', () => {
  const insult: readonly ShownForTests[] = [['abuse'], ['question']];
  const questions = [{ start: 0, end: 11, text: 'Wo ist das?' }];
  expect(choose(reading(insult)).concern).toBeNull();
  expect(choose(reading(insult, { questions })).concern).toBe('question');
});

describe("the agent's choice", () => {
  const complaint = reading([['own-fault'], ['delay']]);

  test('of the second moves nothing', () => {
    expect(choose(complaint, { play: 'delay' })).toMatchObject({
      shown: [{ id: 'own-fault' }, { id: 'delay' }],
      current: 'delay',
      isChosen: true,
    });
  });

  test('of another stands first, without words, and what was read beside it', () => {
    expect(choose(complaint, { play: 'ending' }).shown).toEqual([
      { id: 'ending', words: [] },
      { id: 'own-fault', words: ['own-fault!'] },
    ]);
  });

  test('of one side of a complaint says whose fault it is', () => {
    expect(choose(complaint, { play: 'own-fault' }).asksFault).toBe(false);
  });

  test('of an insult keeps what it is about', () => {
    expect(choose(complaint, { play: 'abuse-first' })).toMatchObject({ concern: 'own-fault', asksFault: true });
  });

  test('parting is suggested by nothing that is read', () => {
    const everything = [
      reading([['abuse'], ['threat', 'leave']], { abusive: true }),
      reading([['extra-demand', 'permanent'], ['abuse']], { abusive: true }),
    ];
    for (const latest of everything)
      expect(shown(latest, { earlier: everything, events: on('boundary', '2026-11-01', '2026-11-02') })).not.toContain(
        'ending',
      );
  });
});
