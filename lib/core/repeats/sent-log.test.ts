import { describe, expect, test } from 'vitest';
import { NOTHING_SENT, type SentBlocks } from './sent-blocks';
import { addSent, type HashedBlock, purgeSent, repeatsIn, SENT_LIMITS } from './sent-log';

const DRAFT = 'Erster Satz. Zweiter Satz. Dritter Satz.\n\nVierter Satz.';

function block(kind: HashedBlock['kind'], text: string): HashedBlock {
  const start = DRAFT.indexOf(text);
  return { kind, start, end: start + text.length, norm: text.toLowerCase(), hash: `#${text}` };
}

const [ONE, TWO, THREE, FOUR] = ['Erster Satz.', 'Zweiter Satz.', 'Dritter Satz.', 'Vierter Satz.'].map((text) =>
  block('sentence', text),
) as [HashedBlock, HashedBlock, HashedBlock, HashedBlock];
const PARAGRAPH = block('paragraph', 'Erster Satz. Zweiter Satz. Dritter Satz.');
const ALL = [ONE, TWO, THREE, PARAGRAPH, FOUR];

const sentOn = (days: readonly string[], blocks: readonly HashedBlock[], customer: string | null): SentBlocks =>
  days.reduce((sent, day) => addSent(sent, blocks, customer, day), NOTHING_SENT);

describe('what went out before', () => {
  test('a sentence counts once it went to the same customer', () => {
    const sent = sentOn(['2026-11-02'], [TWO], 'keller');
    expect(repeatsIn(DRAFT, ALL, sent, 'keller')).toEqual([
      { start: 13, end: 26, text: 'Zweiter Satz.', kind: 'customer', lastDay: '2026-11-02', times: 1 },
    ]);
    expect(repeatsIn(DRAFT, ALL, sent, 'jost')).toEqual([]);
    expect(repeatsIn(DRAFT, ALL, sent, null)).toEqual([]);
  });

  test('a paragraph counts once it went out twice, to anybody', () => {
    expect(repeatsIn(DRAFT, ALL, sentOn(['2026-11-02'], [PARAGRAPH], 'jost'), 'keller')).toEqual([]);
    const sent = sentOn(['2026-11-02', '2026-11-09'], [PARAGRAPH], null);
    expect(repeatsIn(DRAFT, ALL, sent, 'keller')).toMatchObject([
      { start: 0, end: 40, kind: 'paragraph', lastDay: '2026-11-09', times: 2 },
    ]);
  });

  test('a copied reply is one remark', () => {
    const sent = sentOn(['2026-11-02', '2026-11-09'], [ONE, TWO, THREE, PARAGRAPH], 'keller');
    expect(repeatsIn(DRAFT, ALL, sent, 'keller')).toEqual([
      {
        start: 0,
        end: 40,
        text: 'Erster Satz. Zweiter Satz. Dritter Satz.',
        kind: 'customer',
        lastDay: '2026-11-09',
        times: 2,
      },
    ]);
  });

  test('sentences apart stay apart', () => {
    const sent = sentOn(['2026-11-02'], [ONE, THREE], 'keller');
    expect(repeatsIn(DRAFT, ALL, sent, 'keller').map(({ text }) => text)).toEqual(['Erster Satz.', 'Dritter Satz.']);
  });
});

describe('bounded room', () => {
  const numbered = (count: number, kind: HashedBlock['kind']): HashedBlock[] =>
    Array.from({ length: count }, (_, n) => ({ kind, start: 0, end: 1, norm: `${n}`, hash: `${kind}${n}` }));

  test('the oldest sentences of a customer leave', () => {
    const sent = addSent(NOTHING_SENT, numbered(SENT_LIMITS.sentences + 5, 'sentence'), 'keller', '2026-11-02');
    expect(sent.sentences.keller).toHaveLength(SENT_LIMITS.sentences);
    expect(sent.sentences.keller?.[0]?.hash).toBe('sentence5');
  });

  test('the oldest paragraphs leave; one that is sent again is new', () => {
    const full = addSent(NOTHING_SENT, numbered(SENT_LIMITS.paragraphs, 'paragraph'), null, '2026-11-02');
    const again = addSent(full, numbered(1, 'paragraph'), null, '2026-11-03');
    expect(again.paragraphs.at(-1)).toEqual({ hash: 'paragraph0', day: '2026-11-03', times: 2 });
    const more = addSent(again, [{ ...PARAGRAPH, hash: 'new' }], null, '2026-11-04');
    expect(more.paragraphs).toHaveLength(SENT_LIMITS.paragraphs);
    expect(more.paragraphs[0]?.hash).toBe('paragraph2');
  });

  test('the customer who heard nothing for longest leaves', () => {
    const sentences = Object.fromEntries(
      Array.from({ length: SENT_LIMITS.customers }, (_, n) => [
        `c${n}`,
        [{ hash: 'h', day: n === 9 ? '2026-01-01' : '2026-06-01' }],
      ]),
    );
    const sent = addSent({ sentences, paragraphs: [] }, [ONE], 'new', '2026-11-02');
    expect(Object.keys(sent.sentences)).toHaveLength(SENT_LIMITS.customers);
    expect(sent.sentences.c9).toBeUndefined();
    expect(sent.sentences.new).toHaveLength(1);
  });

  test('what is older than the days that are kept leaves', () => {
    const sent = addSent(sentOn(['2026-10-01'], ALL, 'keller'), [FOUR], 'jost', '2026-11-20');
    expect(purgeSent(sent, '2026-11-24', 30)).toEqual({
      sentences: { jost: [{ hash: FOUR.hash, day: '2026-11-20' }] },
      paragraphs: [],
    });
    expect(purgeSent(sent, '2026-11-24', 90)).toBe(sent);
  });
});
