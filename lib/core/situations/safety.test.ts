/** Counts how surely threats to a life are found, and how seldom harmless messages are taken for one. */
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE } from '../../languages/knowledge';
import { SIGNAL_WORDS } from '../../languages/signal-words';
import type { LanguageId } from '../language-id';
import { createCustomerReader } from './customer-reader';
import german from './fixtures/safety-de.json';
import english from './fixtures/safety-en.json';
import { signalCues } from './message-signals';

const FIXTURES = { de: german, en: english };
const LANGUAGES: readonly LanguageId[] = ['de', 'en'];
const read = createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS });
const urgent = (text: string, lang: LanguageId): string | null => read(text, lang)?.urgent ?? null;

describe.each(LANGUAGES)('in %s', (lang) => {
  const { statements, harmless } = FIXTURES[lang];

  test('every pattern can be read', () => {
    expect(signalCues(lang, SIGNAL_WORDS[lang], KNOWLEDGE.languages[lang]).problems).toEqual([]);
  });

  test('clear statements are found', () => {
    const clear = statements.filter((one) => one.clear);
    const missed = clear.filter(({ text }) => urgent(text, lang) === null).map(({ text }) => text);
    expect(clear).toHaveLength(40);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(clear.length * 0.05);
  });

  test('veiled statements are mostly found', () => {
    const veiled = statements.filter((one) => !one.clear);
    const missed = veiled.filter(({ text }) => urgent(text, lang) === null).map(({ text }) => text);
    expect(veiled).toHaveLength(20);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(veiled.length * 0.2);
  });

  test('a threat to others is told from one to oneself', () => {
    const confused = statements
      .filter(({ kind, text }) => ![kind, null].includes(urgent(text, lang)))
      .map(({ text }) => text);
    expect(confused).toEqual([]);
  });

  test('harmless messages pass', () => {
    const alarms = harmless.filter((text) => urgent(text, lang) !== null);
    expect(harmless.length).toBeGreaterThanOrEqual(150);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(harmless.length * 0.02);
  });
});
