/** The team's limits against promises as agents write them. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import type { LanguageId } from '../language-id';
import type { Commitment, DueContext } from './commitment';
import { createCommitmentFinder } from './find-commitments';
import { type LimitRemark, limitRemarks, type TeamLimits } from './limits';

// A Monday.
const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};
const LIMITS: TeamLimits = {
  leadDays: { refund: 5, delivery: 3, callback: 1, reply: 2 },
  refundCeiling: { amount: 50, currency: 'EUR' },
};
const finder = createCommitmentFinder(KNOWLEDGE, { expectations: true });

function remarks(text: string, lang: LanguageId, limits = LIMITS, context = CONTEXT): LimitRemark[] {
  const [promise] = finder.find(text, context, lang);
  if (!promise) throw new Error(`no promise in "${text}"`);
  return limitRemarks(promise, text, limits, context, KNOWLEDGE.commitments[lang].limits);
}
const tooSoon = (text: string, lang: LanguageId): string[] =>
  remarks(text, lang).flatMap((remark) => (remark.kind === 'too-soon' ? [remark.deed] : []));
const tooMuch = (text: string, lang: LanguageId, limits = LIMITS): number[] =>
  remarks(text, lang, limits).flatMap((remark) => (remark.kind === 'too-much' ? [remark.amount] : []));

describe('too soon in German', () => {
  test.each([
    ['Wir überweisen Ihnen die 20 Euro bis Freitag.', ['refund']],
    ['Ich erstatte Ihnen den Betrag bis morgen.', ['refund']],
    ['Den Betrag schreibe ich Ihnen bis Donnerstag gut.', ['refund']],
    ['Wir zahlen Ihnen das Geld bis Mittwoch zurück.', ['refund']],
    ['Ich erstatte Ihnen den Betrag bis Montag, 30. November.', []],
    ['Wir liefern den Tisch am Mittwoch.', ['delivery']],
    ['Ich schicke das Ersatzteil morgen per Post an Sie.', ['delivery']],
    ['Wir liefern den Tisch am Freitag.', []],
    ['Ich rufe Sie heute um 14 Uhr zurück.', ['callback']],
    ['Ich rufe Sie morgen um 14 Uhr an.', []],
    ['Ich melde mich bis morgen bei Ihnen.', ['reply']],
    ['Ich melde mich bis Mittwoch bei Ihnen.', []],
    ['Ich schicke Ihnen die Sendungsnummer heute um vier.', []],
    ['Ich bestelle das Teil heute noch.', []],
  ])('%s', (text, expected) => {
    expect(tooSoon(text, 'de')).toEqual(expected);
  });
});

describe('too soon in English', () => {
  test.each([
    ["I'll refund you by Friday.", ['refund']],
    ["We'll credit your account tomorrow.", ['refund']],
    ["I'll refund you by Monday, 30 November.", []],
    ["We'll deliver the table on Wednesday.", ['delivery']],
    ["We'll ship it tomorrow.", ['delivery']],
    ["We'll deliver the table on Friday.", []],
    ["I'll call you today at 4 pm.", ['callback']],
    ["I'll call you tomorrow at 4 pm.", []],
    ["I'll get back to you by tomorrow.", ['reply']],
    ["I'll let you know by tomorrow.", ['reply']],
    ["I'll let you know by Wednesday.", []],
    ["I'll book the room for tomorrow.", []],
  ])('%s', (text, expected) => {
    expect(tooSoon(text, 'en')).toEqual(expected);
  });
});

test('working days leave out holidays of the region', () => {
  const context = { ...CONTEXT, now: '2026-12-23T09:00:00+01:00', region: 'DE-BY' };
  const limits: TeamLimits = { leadDays: { reply: 2 }, refundCeiling: null };
  const text = 'Ich melde mich bis zum 27. Dezember bei Ihnen.';
  expect(remarks(text, 'de', limits, context)).toEqual([{ kind: 'too-soon', deed: 'reply', workingDays: 2 }]);
  expect(remarks(text, 'de', limits, { ...context, now: '2026-12-21T09:00:00+01:00' })).toEqual([]);
});

test('a promise without a date is not too soon', () => {
  expect(remarks('Ich erstatte Ihnen den Betrag zeitnah.', 'de')).toEqual([]);
});

test('what is not limited is not remarked on', () => {
  const none: TeamLimits = { leadDays: {}, refundCeiling: null };
  expect(remarks('Wir überweisen Ihnen die 200 Euro bis morgen.', 'de', none)).toEqual([]);
});

describe('too much', () => {
  const francs: TeamLimits = { leadDays: {}, refundCeiling: { amount: 100, currency: 'CHF' } };

  test.each<[string, LanguageId, readonly number[], TeamLimits?]>([
    ['Wir erstatten Ihnen 80 € bis Freitag.', 'de', [80]],
    ['Wir erstatten Ihnen 50 € bis Freitag.', 'de', []],
    ['Wir erstatten Ihnen EUR 80.– bis Freitag.', 'de', [80]],
    ['Ich schreibe Ihnen 1.200,50 Euro bis Freitag gut.', 'de', [1200.5]],
    ['Ich erstatte Ihnen die 20 € Versand und 60 € für das Teil bis Freitag.', 'de', [60]],
    ["Wir überweisen Ihnen CHF 1'200.50 bis Freitag.", 'de', [1200.5], francs],
    ['Wir überweisen Ihnen 80 € bis Freitag.', 'de', [], francs],
    ['Ich rufe Sie wegen der 80 € bis Freitag an.', 'de', []],
    ["I'll refund you €80.00 by Friday.", 'en', [80]],
    ["I'll refund you $80.00 by Friday.", 'en', []],
    ["I'll send you a voucher for EUR 75 by Friday.", 'en', [75]],
  ])('%s', (text, lang, expected, limits = LIMITS) => {
    expect(tooMuch(text, lang, limits)).toEqual(expected);
  });

  test('also without a date', () => {
    const text = 'Wir erstatten Ihnen 80 €';
    const promise: Commitment = {
      start: 0,
      end: text.length,
      kind: 'own',
      lang: 'de',
      clause: text,
      when: null,
      day: null,
      due: null,
      vague: false,
    };
    expect(limitRemarks(promise, text, LIMITS, CONTEXT, KNOWLEDGE.commitments.de.limits)).toEqual([
      { kind: 'too-much', amount: 80, ceiling: 50, currency: 'EUR' },
    ]);
  });
});
