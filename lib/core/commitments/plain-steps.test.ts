/** Steps told by their words alone, without a second reader and without a time. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';
import { NO_STEPS, STEPS } from './fixtures/plain-steps';
import { rowsOf } from './fixtures/written-due';

const CONTEXT: DueContext = {
  now: '2026-11-25T10:00:00+01:00',
  zone: 'Europe/Berlin',
  region: 'DE',
  workingHours: ['09:00', '17:00'],
};
const finder = createCommitmentFinder(KNOWLEDGE);

const rows = (table: string): { lang: 'de' | 'en'; text: string }[] =>
  rowsOf(table).map(([lang, text = '']) => ({ lang: lang === 'de' ? 'de' : 'en', text }));

describe('a step', () => {
  test.each(rows(STEPS))('$lang: $text', ({ lang, text }) => {
    expect(finder.find(text, CONTEXT, lang).map(({ kind, due }) => [kind, due])).toEqual([['own', null]]);
  });
});

describe('no step', () => {
  test.each(rows(NO_STEPS))('$lang: $text', ({ lang, text }) => {
    expect(finder.find(text, CONTEXT, lang).map(({ clause }) => clause)).toEqual([]);
  });
});

test('"… and let you know" is part of the promise before it', () => {
  expect(finder.find("I'll send you the form today and let you know.", CONTEXT, 'en')).toHaveLength(1);
});

test('a step that hangs on the customer is conditional', () => {
  const [step] = finder.find('Ich kümmere mich um den Austausch, sobald Sie mir die Nummer schicken.', CONTEXT, 'de');
  expect(step?.kind).toBe('conditional');
});
