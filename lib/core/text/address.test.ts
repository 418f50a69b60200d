/** How a draft addresses the customer and spells. */
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { styleIn } from './address';

const { de: german, en: english } = KNOWLEDGE.languages;

test.each([
  ['Sie inside a sentence', 'Gern sende ich Ihnen das, wenn Sie mögen.', 'formal'],
  ['du that runs into the next word', 'Freut mich, dass du’s machst.', 'informal'],
  ['du in any case', 'Gern sende ich Dir das, wenn du magst.', 'informal'],
  ['ihr as an address', 'Ich sende euch das, wenn ihr mögt.', 'informal'],
  ['sie as "they"', 'Ich sende dir die Akten. Sie sind vollständig.', 'informal'],
  ['nobody addressed', 'Das Paket ist unterwegs.', 'formal'],
  ['nothing', '', 'formal'],
  ['mixed: the more frequent', 'Ich danke dir. Wenn Sie mögen, sende ich Ihnen das.', 'formal'],
])('%s', (_name, text, address) => {
  expect(styleIn(text, german).address).toBe(address);
});

test.each([
  ['Freundliche Grüsse', true],
  ['Freundliche Gru\u0308sse', true],
  ['Freundliche Gruesse', true],
  ['Freundliche Grüße', false],
  ['Wir sind draußen, freundliche Grüsse', false],
  ['Das Wasser muss in die Kasse', false],
  ['Ausserdem ist die Strasse gesperrt.', true],
])('%j is spelt the Swiss way: %s', (text, swiss) => {
  expect(styleIn(text, german).swiss).toBe(swiss);
});

test('English has one address and one spelling', () => {
  expect(styleIn('You are great, Strasse.', english)).toEqual({ address: 'formal', swiss: false });
});
