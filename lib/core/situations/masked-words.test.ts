import { describe, expect, test } from 'vitest';
import { createMaskedWordFinder } from './masked-words';

const find = createMaskedWordFinder({ swearing: ['scheisse', 'arsch', 'idiot', 'fuck', 'shit'] });
const masked = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('masked words', () => {
  test.each([
    ['Was für eine Sch***e ist das', ['Sch***e']],
    ['so eine Schei**e', ['Schei**e']],
    ['What the f**k is this', ['f**k']],
    ['so ein 1diot und Id1ot', ['1diot', 'Id1ot']],
    ['s h i t happens here', ['s h i t']],
    ['F.U.C.K das alles', ['F.U.C.K']],
    ['Arrrrsch der Welt', ['Arrrrsch']],
  ])('%s', (text, expected) => {
    expect(masked(text)).toEqual(expected);
  });

  test.each([
    ['Die Bewertung war A* und 5*'],
    ['Unsere Kund*innen fragen nach *mehr*'],
    ['Schreiben Sie an info@firma.example'],
    ['Plan B kostet $20, Kabel 2m, W L A N'],
    ['Dasss ist ein Tippfehler, Schifffahrt nicht'],
  ])('%s', (text) => {
    expect(masked(text)).toEqual([]);
  });
});
