/** Amounts of money as they are written in German, Swiss and English mails. */
import { expect, test } from 'vitest';
import { findMoney } from './money';

test.each([
  ['80 €', [[80, 'EUR']]],
  ['80€', [[80, 'EUR']]],
  ['€80', [[80, 'EUR']]],
  ['80,50 Euro', [[80.5, 'EUR']]],
  ['EUR 80.–', [[80, 'EUR']]],
  ['80,- €', [[80, 'EUR']]],
  ['1.200,50 €', [[1200.5, 'EUR']]],
  ['1.200 EUR', [[1200, 'EUR']]],
  ["CHF 1'200.50", [[1200.5, 'CHF']]],
  ['CHF 1’200.–', [[1200, 'CHF']]],
  ['80 Franken', [[80, 'CHF']]],
  ['Fr. 80.50', [[80.5, 'CHF']]],
  ['$80.00', [[80, 'USD']]],
  ['$1,200.50', [[1200.5, 'USD']]],
  ['80 dollars', [[80, 'USD']]],
  ['£80', [[80, 'GBP']]],
  [
    'zwischen 20 € und 30 €',
    [
      [20, 'EUR'],
      [30, 'EUR'],
    ],
  ],
  ['80 Eurocent', []],
  ['bis Fr. 27.11. da', []],
  ['Auftrag 80', []],
  ['eighty euros', []],
])('%s', (text, expected) => {
  expect(findMoney(text).map(({ amount, currency }) => [amount, currency])).toEqual(expected);
});

test('tells where the amount stands', () => {
  expect(findMoney('also 80 € zurück')).toEqual([{ start: 5, end: 9, amount: 80, currency: 'EUR' }]);
});
