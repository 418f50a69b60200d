/** What a word means to the second reader: by the word, by its beginning, by the forms of a verb. */
import { describe, expect, test } from 'vitest';
import { smallGerman } from '../rules/language-for-tests';
import { tokenize } from '../text/token';
import { hashText } from './hash';
import { createSenseLexicon, type SenseLists } from './senses';

const LISTS: SenseLists = {
  customer: 'Sie Ihnen dir',
  others: 'sie',
  negation: `nicht kein*
    unmöglich`,
  pay: '{erstatten} geld*',
  call: '{zurück|rufen}',
  gain: 'geldgewinn *treffer',
  burn: 'fackel~ab zünd~an',
  strange: '{unbekannt}  {erstatten',
};
const NAMES = Object.keys(LISTS);
const lexicon = createSenseLexicon(LISTS, smallGerman);

/** Of the first word. */
function sensesOf(text: string): string[] {
  const [found = []] = lexicon.sensesIn(tokenize(text));
  return NAMES.filter((name) => found.includes(hashText(name)));
}

describe('a word has the senses of', () => {
  test.each([
    ['the list that names it', 'nicht', ['negation']],
    ['the list that names it, in capitals', 'NICHT', ['negation']],
    ['the list that names it, spelled without umlaut', 'unmoeglich', ['negation']],
    ['its beginning', 'keinerlei', ['negation']],
    ['its beginning alone', 'kein', ['negation']],
    ['a verb by its form', 'erstattet', ['pay']],
    ['a separable verb, joined', 'zurückrufen', ['call']],
    ['a separable verb, apart', 'rufe', ['call']],
    ['its ending', 'Volltreffer', ['gain']],
    ['its ending alone', 'Treffer', ['gain']],
    ['a beginning with its particle', 'fackeln wir euch alles ab', ['burn']],
    ['a beginning with its particle, spelled without umlaut', 'zuende es an', ['burn']],
    ['none: a beginning without its particle', 'fackelt nicht lange', []],
    ['none: a particle of another sentence, far away', `fackelt ${'und so '.repeat(7)} ab`, []],
    ['two lists', 'Geldgewinn', ['pay', 'gain']],
    ['the polite address by its capital', 'Ihnen', ['customer']],
    ['both where a capital may be either', 'Sie', ['customer', 'others']],
    ['the small word only', 'sie', ['others']],
    ['an address without meaningful capital', 'Dir', ['customer']],
    ['none: the polite word in small letters', 'ihnen', []],
    ['none: a stranger', 'Lieferung', []],
    ['none: shorter than the beginning', 'kei', []],
    ['none: a verb that the language does not know', 'unbekannt', []],
  ])('%s (%s)', (_name, word, expected) => {
    expect(sensesOf(word)).toEqual(expected);
  });
});

test('numbers come ascending and once, at every asking', () => {
  const ask = () => lexicon.sensesIn(tokenize('Geldgewinn'))[0] ?? [];
  const first = [...ask()];
  expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
  expect(first).toHaveLength(2);
  expect(ask()).toEqual(first);
});

test('answers stay right when more words were met than are remembered', () => {
  for (let n = 0; n < 20_100; n++) sensesOf(`wort${n}`);
  expect(sensesOf('keinesfalls')).toEqual(['negation']);
  expect(sensesOf('wort7')).toEqual([]);
});
