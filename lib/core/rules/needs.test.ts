/** What a sentence must hold before a pattern runs. */
import { expect, test } from 'vitest';
import { tokenize } from '../text/token';
import { smallGerman } from './language-for-tests';
import { createMarks } from './marks';
import { allOf, isMet, needOf } from './needs';
import { parsePattern } from './parse-pattern';
import { createVocabulary } from './vocabulary';

function worthRunning(phrase: string, text: string): boolean {
  const vocabulary = createVocabulary();
  const parsed = parsePattern(phrase, smallGerman);
  if (!parsed.ok) throw new Error(`no pattern: ${phrase}`);
  const need = allOf(parsed.value.parts.map((part) => needOf(part, vocabulary)));
  const present = createMarks();
  for (const token of tokenize(text)) for (const set of vocabulary.factsOf(token).sets) present.add(set);
  return isMet(need, present);
}

test.each([
  ['das geht nicht', 'nicht geht das', true],
  ['das geht nicht', 'das geht', false],
  ['das geht leider? nicht', 'das geht nicht', true],
  ['(ja|nein) danke', 'nein danke', true],
  ['(ja|nein) danke', 'danke', false],
  ['(ganz und gar|völlig) falsch', 'ganz gar falsch', false],
  ['(ganz und gar|völlig) falsch', 'falsch, ganz und gar', true],
  ['(ganz und gar|…3) falsch', 'falsch', true],
  ['[was:(das da|dies)] & falsch', 'dies ist falsch', true],
  ['[was:(das da|dies)] & falsch', 'das ist falsch', false],
] as const)('%s in "%s": %s', (phrase, text, expected) => {
  expect(worthRunning(phrase, text)).toBe(expected);
});
