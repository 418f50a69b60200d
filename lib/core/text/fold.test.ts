/** The form in which words are compared: what one writer types in five ways is one word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';

test.each([
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Größe', 'groesse'],
  ['Grösse', 'groesse'],
  ['Groesse', 'groesse'],
  ['MÜSSEN', 'muessen'],
  ['Ärger', 'aerger'],
  ['café', 'café'],
  ["isn't", "isn't"],
  ['isn’t', "isn't"],
  ['isn‘t', "isn't"],
  ['isnʼt', "isn't"],
  ['isn`t', "isn't"],
  ['Rück\u00adgabe', 'rueckgabe'],
  ['\ufeffSie\u200b', 'sie'],
  ['ni\u200dcht', 'nicht'],
  ['\u200fשלום\u200e', 'שלום'],
  ['\u200b', ''],
  ['', ''],
])('%j is compared as %j', (written, compared) => {
  expect(fold(written)).toBe(compared);
});

test.each(['Ärger', 'über', 'möglich', 'café', 'Ångström'])(
  '%s reads the same composed, decomposed and in capitals',
  (word) => {
    const composed = fold(word.normalize('NFC'));
    expect(fold(word.normalize('NFD'))).toBe(composed);
    expect(fold(word.normalize('NFD').toUpperCase())).toBe(composed);
  },
);

test('an umlaut is put together although an unseen character stands between its parts', () => {
  expect(fold('u\u200b\u0308ber')).toBe('ueber');
});

test('words without stray accents stay as they are once folded', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcxyzäöüßÄÖÜẞéÀñ’\u00ad\u200b0789') });
  fc.assert(fc.property(letters, (word) => fold(fold(word)) === fold(word)));
});
