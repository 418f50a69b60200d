/** Taking a sending back leaves what was kept as it was before, whatever was sent in between. */
import { describe, expect, test } from 'vitest';
import type { EventKind, History } from '@/lib/core/history/customer-event';
import { addEvents } from '@/lib/core/history/history';
import { NOTHING_SENT, type SentBlocks } from '@/lib/core/repeats/sent-blocks';
import { addSent, type HashedBlock } from '@/lib/core/repeats/sent-log';
import { type Additions, blocksAdded, eventsAdded, withoutBlocks, withoutEvents } from './additions';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const block = (kind: HashedBlock['kind'], hash: string): HashedBlock => ({ kind, hash, norm: '', start: 0, end: 0 });
const SENTENCE = block('sentence', 's');
const PARAGRAPH = block('paragraph', 'p');

const additions = (parts: Partial<Additions>): Additions => ({
  sendId: 's1',
  customer: 'c',
  events: [],
  counted: null,
  sentences: [],
  paragraphs: [],
  ...parts,
});

describe('days and kinds', () => {
  const send = (before: History, kinds: readonly EventKind[], day = TUESDAY): [History, Additions] => {
    const after = addEvents(before, 'c', kinds, day);
    return [after, additions({ events: eventsAdded(before, after, 'c') })];
  };

  test.each<[string, History]>([
    ['of somebody new', {}],
    ['beside older ones', { c: [{ kind: 'abuse', day: MONDAY }] }],
    ['of which one was there on the same day', { c: [{ kind: 'abuse', day: TUESDAY }] }],
    ['of another', { d: [{ kind: 'abuse', day: TUESDAY }] }],
  ])('%s', (_name, before) => {
    const [after, added] = send(before, ['complaint', 'abuse']);
    expect(after).not.toEqual(before);
    expect(withoutEvents(after, added)).toEqual(before);
  });

  test('what another sending added stays', () => {
    const [first, added] = send({}, ['complaint']);
    const [both] = send(first, ['threat-leave']);
    expect(withoutEvents(both, added)).toEqual({ c: [{ kind: 'threat-leave', day: TUESDAY }] });
  });

  test('a customer who was forgotten meanwhile stays forgotten', () => {
    const [, added] = send({}, ['complaint']);
    expect(withoutEvents({}, added)).toEqual({});
  });
});

describe('hashes', () => {
  const send = (
    before: SentBlocks,
    blocks: readonly HashedBlock[],
    customer: string | null = 'c',
    day = TUESDAY,
  ): [SentBlocks, Additions] => [
    addSent(before, blocks, customer, day),
    additions({ customer, ...blocksAdded(before, blocks, customer, day) }),
  ];
  const known: SentBlocks = {
    sentences: { c: [{ hash: 's', day: MONDAY }] },
    paragraphs: [{ hash: 'p', day: MONDAY, times: 4 }],
  };

  test.each<[string, SentBlocks, string | null]>([
    ['the first ever', NOTHING_SENT, 'c'],
    ['known ones', known, 'c'],
    ['to another customer', known, 'd'],
    ['to nobody who is known', known, null],
    ['the second time that day', send(NOTHING_SENT, [SENTENCE, PARAGRAPH])[0], 'c'],
  ])('%s', (_name, before, customer) => {
    const [after, added] = send(before, [SENTENCE, PARAGRAPH], customer);
    expect(after).not.toEqual(before);
    expect(withoutBlocks(after, added)).toEqual(before);
  });

  test('what another sending added stays', () => {
    const [first, added] = send(NOTHING_SENT, [SENTENCE, PARAGRAPH]);
    const [both] = send(first, [PARAGRAPH, block('sentence', 'other')]);
    expect(withoutBlocks(both, added)).toEqual({
      sentences: { c: [{ hash: 'other', day: TUESDAY }] },
      paragraphs: [{ hash: 'p', day: TUESDAY, times: 1 }],
    });
  });

  test('a paragraph goes back to its place among the others', () => {
    const before: SentBlocks = {
      sentences: {},
      paragraphs: [
        { hash: 'p', day: MONDAY, times: 1 },
        { hash: 'q', day: TUESDAY, times: 1 },
      ],
    };
    const [after, added] = send(before, [PARAGRAPH]);
    expect(after.paragraphs.map(({ hash }) => hash)).toEqual(['q', 'p']);
    expect(withoutBlocks(after, added)).toEqual(before);
  });
});
