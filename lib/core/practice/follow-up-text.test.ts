import { expect, test } from 'vitest';
import { followUpText, quotedDay } from './follow-up-text';
import { dueOn } from './reading-for-tests';

const FOLLOW_UP = {
  calmer: 'Danke. [Gut, {when} also.] Bis dann.',
  waiting: 'Und jetzt?',
  sharper: '[{when}, so.] Nein.',
};

test.each([
  ['calmer', 'bis Donnerstag', 'Danke. Gut, bis Donnerstag also. Bis dann.'],
  ['calmer', null, 'Danke. Bis dann.'],
  ['waiting', 'morgen', 'Und jetzt?'],
  ['sharper', 'übermorgen', 'Übermorgen, so. Nein.'],
  ['sharper', null, 'Nein.'],
] as const)('%s with %s', (reaction, quoted, text) => {
  expect(followUpText(FOLLOW_UP, reaction, quoted)).toBe(text);
});

const promised = (when: string, day = '2026-11-26', text = `${when} rufe ich an.`) => ({
  text,
  commitments: [
    {
      kind: 'own' as const,
      due: dueOn(day),
      vague: false,
      when: { start: text.indexOf(when), end: text.indexOf(when) + when.length },
    },
  ],
});

test.each([
  ['Bis Donnerstag, 12 Uhr', 'bis Donnerstag, 12 Uhr'],
  ['Donnerstag um 12 Uhr', 'Donnerstag um 12 Uhr'],
  ['Heute\nnoch', 'heute noch'],
  ['By Thursday at noon', 'by Thursday at noon'],
  ['Tomorrow', 'tomorrow'],
  ['spätestens am kommenden Donnerstag im Laufe des Vormittags', null],
])('"%s" is quoted as %s', (when, quoted) => {
  expect(quotedDay(promised(when))).toBe(quoted);
});

test('of several days the last one is the promise that counts', () => {
  const text = 'Ich frage heute nach und schreibe Ihnen am Freitag.';
  const { commitments: today } = promised('heute', '2026-11-23', text);
  const { commitments: friday } = promised('am Freitag', '2026-11-27', text);
  expect(quotedDay({ text, commitments: [...today, ...friday] })).toBe('am Freitag');
});

test('no day is quoted where none is certain', () => {
  const { text, commitments } = promised('bald');
  const vague = commitments.map((promise) => ({ ...promise, vague: true }));
  expect(quotedDay({ text, commitments: vague })).toBeNull();
  expect(quotedDay({ text, commitments: commitments.map((promise) => ({ ...promise, due: null })) })).toBeNull();
  expect(quotedDay({ text, commitments: [] })).toBeNull();
});
