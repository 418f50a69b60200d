import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../core/language-id';
import { ELEMENT_WORDS } from './element-words';
import { builtInHelpLines } from './help-lines';

test.each(LANGUAGE_IDS)('each number that listens ticks the checklist in %s', (lang) => {
  const lines = builtInHelpLines({ kind: 'self-harm', lang, uiLang: lang, region: null });
  const talk = lines.filter(({ region }) => region !== null).map(({ phone }) => phone.replace(/\D/g, ''));
  expect(talk.length).toBeGreaterThan(2);
  expect(talk.filter((digits) => !ELEMENT_WORDS[lang].helpLines.includes(digits))).toEqual([]);
});

test('names are in the language of the interface', () => {
  const name = (uiLang: 'de' | 'en'): string | undefined =>
    builtInHelpLines({ kind: 'violence', lang: 'de', uiLang, region: 'AT' })[0]?.name;
  expect([name('de'), name('en')]).toEqual(['Polizei', 'Police']);
});
