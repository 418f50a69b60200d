/** A team's limits: what is wrong is named with its path and costs itself only. */
import { expect, test } from 'vitest';
import { NO_LIMITS } from '../commitments/limits';
import type { DataProblem } from '../view/panel-state';
import { parseTeamLimits } from './team-limits';

function parse(raw: unknown) {
  const problems: DataProblem[] = [];
  const limits = parseTeamLimits(raw, problems);
  return { limits, problems: problems.map(({ path, message }) => `${path}: ${message}`) };
}

test('all of them', () => {
  const raw = {
    leadDays: { refund: 5, delivery: 3, callback: 0, reply: 1 },
    refundCeiling: { amount: 50, currency: 'EUR' },
  };
  expect(parse(raw)).toEqual({ limits: raw, problems: [] });
});

test('none', () => {
  expect(parse(undefined)).toEqual({ limits: NO_LIMITS, problems: [] });
  expect(parse({})).toEqual({ limits: NO_LIMITS, problems: [] });
});

test.each<[string, unknown, string]>([
  ['no object', 7, 'limits: is no object'],
  ['a list', [], 'limits: is no object'],
  ['another field', { maxWords: 7 }, 'limits.maxWords: is none of leadDays, refundCeiling'],
  ['lead days that are no object', { leadDays: 5 }, 'limits.leadDays: is no object'],
  ['half a day', { leadDays: { refund: 1.5 } }, 'limits.leadDays.refund: is no whole number of days'],
  ['days in words', { leadDays: { refund: '5' } }, 'limits.leadDays.refund: is no whole number of days'],
  ['fewer than none', { leadDays: { reply: -1 } }, 'limits.leadDays.reply: is no whole number of days'],
  ['more than a year', { leadDays: { reply: 300 } }, 'limits.leadDays.reply: is more than 250 days'],
  [
    'an unknown deed',
    { leadDays: { refnd: 5 } },
    'limits.leadDays.refnd: is none of refund, delivery, callback, reply',
  ],
  ['a ceiling that is a number', { refundCeiling: 50 }, 'limits.refundCeiling: is no object'],
  [
    'an amount in words',
    { refundCeiling: { amount: '50', currency: 'EUR' } },
    'limits.refundCeiling.amount: is no amount of money',
  ],
  [
    'a negative amount',
    { refundCeiling: { amount: -1, currency: 'EUR' } },
    'limits.refundCeiling.amount: is no amount of money',
  ],
  [
    'a sign',
    { refundCeiling: { amount: 50, currency: '€' } },
    'limits.refundCeiling.currency: is none of EUR, CHF, USD, GBP',
  ],
  ['no currency', { refundCeiling: { amount: 50 } }, 'limits.refundCeiling.currency: is none of EUR, CHF, USD, GBP'],
])('%s', (_name, raw, problem) => {
  expect(parse(raw)).toEqual({ limits: NO_LIMITS, problems: [problem] });
});

test('what is right beside a fault works', () => {
  const { limits, problems } = parse({
    leadDays: { refund: 'x', reply: 2 },
    refundCeiling: { amount: 0, currency: 'CHF' },
  });
  expect(limits).toEqual({ leadDays: { reply: 2 }, refundCeiling: { amount: 0, currency: 'CHF' } });
  expect(problems).toHaveLength(1);
});
