/** A reformulation takes the form of the place it is put. */
import { describe, expect, test } from 'vitest';
import { capitalised, type Place, renderSuggestion } from './render-suggestion';

const place = (fields: Partial<Place> = {}): Place => ({
  style: { address: 'formal', swiss: false },
  opensSentence: false,
  slot: () => null,
  ...fields,
});
const informal = place({ style: { address: 'informal', swiss: false } });
const swiss = place({ style: { address: 'formal', swiss: true } });
const opening = place({ opensSentence: true });

test.each([
  ['plain text', 'das geht ab morgen', place(), 'das geht ab morgen'],
  ['Sie', '[sehen Sie|sieh] hier', place(), 'sehen Sie hier'],
  ['du', '[sehen Sie|sieh] hier', informal, 'sieh hier'],
  ['several choices', '[Ihr|dein] Auftrag, [Ihre|deine] Daten', informal, 'dein Auftrag, deine Daten'],
  ['a choice of nothing', 'gern[ Ihnen|] helfen', informal, 'gern helfen'],
  ['Swiss spelling', 'ich heiße Größe gut', swiss, 'ich heisse Grösse gut'],
  ['a capital', 'gern helfe ich', opening, 'Gern helfe ich'],
  ['an umlaut’s capital', 'über das Portal', opening, 'Über das Portal'],
  ['no capital for ß alone', 'ß', opening, 'SS'],
  ['a field to fill stays', 'ab «Datum» geht es', opening, 'Ab «Datum» geht es'],
  ['spaces are tidied', ' das  [|x]  geht ', place(), 'das geht'],
  ['brackets that are no choice stay', 'das [geht] so', place(), 'das [geht] so'],
])('%s', (_name, template, where, text) => {
  expect(renderSuggestion(template, where)).toBe(text);
});

describe('slots', () => {
  const filled = (words: Readonly<Record<string, string>>): Place => place({ slot: (name) => words[name] ?? null });

  test.each([
    ['put in the draft’s words', 'mit {was} geht es', { was: 'der Nummer' }, 'mit der Nummer geht es'],
    ['several', '{wer} und {was}', { wer: 'ich', was: 'die Nummer' }, 'ich und die Nummer'],
    ['empty: no text', 'mit {was} geht es', {}, null],
    ['one of two empty: no text', '{wer} und {was}', { wer: 'ich' }, null],
    [
      'words that look like a slot or a choice stay words',
      'mit {was}',
      { was: '{wer} [a|b] $1' },
      'mit {wer} [a|b] $1',
    ],
    ['inside a choice', '[mit {was} Sie|mit {was} du]', { was: 'Geld' }, 'mit Geld Sie'],
  ])('%s', (_name, template, words, text) => {
    expect(renderSuggestion(template, filled(words))).toBe(text);
  });
});

test.each([
  ['gut', 'Gut'],
  ['', ' '],
  ['🙂 gut', '🙂 gut'],
  ['"gut"', '"gut"'],
  ['𐐨', '𐐀'],
])('%j capitalised is %j', (text, capital) => {
  expect(capitalised(text).trim()).toBe(capital.trim());
});
