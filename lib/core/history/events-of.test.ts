import { describe, expect, test } from 'vitest';
import type { FoundElement } from '../checklist/element';
import type { PlayId } from '../plays/play';
import { readingForTests as reading } from '../plays/reading-for-tests';
import type { CustomerReading } from '../situations/customer-reading';
import { eventsOf } from './events-of';

const events = (
  of: CustomerReading | null,
  play: PlayId | null = null,
  found: readonly FoundElement[] = [],
): string[] => eventsOf({ reading: of, notes: { play }, found });

const boundary = (hollow: boolean): FoundElement => ({ element: 'boundary', start: 0, end: 9, hollow });

test.each([
  ['a complaint', reading([['own-fault'], ['delay']]), ['complaint']],
  ['words that do not match ours', reading([['disputed-facts']]), ['complaint']],
  ['a question', reading([['question'], ['extra-demand']]), []],
  ['one more wish', reading([['extra-demand']]), ['extra-demand']],
  ['the same demand again and again', reading([['extra-demand', 'permanent']]), ['extra-demand']],
  ['an insult beside a complaint', reading([['abuse'], ['own-fault']], { abusive: true }), ['complaint', 'abuse']],
  [
    'a threat and an insult',
    reading([['threat', 'legal'], ['own-fault']], { abusive: true }),
    ['complaint', 'threat-legal', 'abuse'],
  ],
  ['a threat that only the judge sees', reading([['threat'], ['delay']]), []],
  ['violence', reading([['threat', 'violence']]), ['threat-violence']],
  ['despair, whatever else it says', reading([['threat', 'self-harm'], ['own-fault']], { abusive: true }), []],
  ['nothing that is read', null, []],
])('%s', (_, of, expected) => {
  expect(events(of)).toEqual(expected);
});

describe('what the agent chose', () => {
  const insult = reading([['abuse'], ['delay']], { abusive: true, mood: 'insulting' });

  test.each<[string, CustomerReading | null, PlayId, readonly string[]]>([
    ['despair is kept by no choice', insult, 'self-harm', []],
    ['a choice between the two denies nothing', insult, 'delay', ['abuse']],
    ['another matter says that it was no insult', insult, 'question', []],
    [
      'the matter is set right, the threat stays',
      reading([['delay'], ['threat', 'leave']]),
      'own-fault',
      ['complaint', 'threat-leave'],
    ],
    ['the agent knows which threat it is', reading([['threat', 'leave']]), 'threat-legal', ['threat-legal']],
    [
      'an insult that nobody saw but the agent',
      reading([['own-fault']], { mood: 'angry' }),
      'abuse-first',
      ['complaint', 'abuse'],
    ],
    ['a calm message in a thread with an insult', reading([['own-fault']]), 'abuse-repeated', ['complaint']],
    ['parting says nothing against it', insult, 'ending', ['abuse']],
    ['a thread that could not be read', null, 'extra-demand', ['extra-demand']],
  ])('%s', (_, of, play, expected) => {
    expect(events(of, play)).toEqual(expected);
  });
});

test('a boundary counts once it holds an offer', () => {
  const insult = reading([['abuse']], { abusive: true });
  expect(events(insult, null, [boundary(false)])).toEqual(['abuse', 'boundary']);
  expect(events(insult, null, [boundary(true)])).toEqual(['abuse']);
});
