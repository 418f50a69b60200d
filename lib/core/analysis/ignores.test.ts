/** What the agent silenced stays silent while the words stand, and comes back when they change. */
import { describe, expect, test } from 'vitest';
import { smallKnowledge } from '../rules/language-for-tests';
import type { Ignore } from '../view/panel-state';
import { createAnalyser } from './analyse';
import type { Finding } from './finding';
import { isIgnored, placeOf } from './ignores';

const NOW = '2026-11-24T10:00:00Z';
const base = { id: 'i1', at: '2026-11-24T09:00:00Z' };

const analyser = createAnalyser(smallKnowledge, [
  {
    id: 'de/negative',
    lang: 'de',
    label: 'negative',
    source: { kind: 'built-in' },
    rules: [{ id: 'geht-nicht', phrase: 'geht nicht', better: [], note: '' }],
  },
]);

function findingIn(text: string, n = 0): Finding {
  const finding = analyser.analyse(text, 'de').findings[n];
  if (!finding) throw new Error(`nothing found in: ${text}`);
  return finding;
}

describe('a place', () => {
  const TEXT = 'Guten Tag\n\nLeider ist es so: Das geht nicht, weil der Auftrag fehlt. Danke.';
  const ignore: Ignore = {
    ...base,
    kind: 'here',
    ruleId: 'de/negative/geht-nicht',
    hash: placeOf(findingIn(TEXT), TEXT),
  };

  test.each([
    ['nothing changed', TEXT, true],
    ['typed before', TEXT.replace('Guten Tag', 'Guten Tag Frau Keller, hallo'), true],
    ['typed behind', `${TEXT} Bis bald!`, true],
    ['the line wrapped elsewhere', TEXT.replace('so: Das', 'so:\nDas'), true],
    ['capitals and invisible characters changed', TEXT.replace('geht nicht', 'GEHT nicht\u200b'), true],
    ['a neighbour changed', TEXT.replace('Das geht', 'Dies geht'), false],
    ['a word put in front', TEXT.replace('Das geht', 'Das Ding geht'), false],
    ['the words behind changed', TEXT.replace('weil der', 'da der'), false],
  ])('%s', (_name, text, silent) => {
    expect(isIgnored(findingIn(text), text, [ignore], NOW)).toBe(silent);
  });

  test('is one of two like phrases', () => {
    const text = `${TEXT} Und dies geht nicht mehr.`;
    expect([0, 1].map((n) => isIgnored(findingIn(text, n), text, [ignore], NOW))).toEqual([true, false]);
  });

  test('is told by its rule too', () => {
    expect(isIgnored({ ...findingIn(TEXT), ruleId: 'de/negative/other' }, TEXT, [ignore], NOW)).toBe(false);
  });

  test('tells nothing of the words it is named by', () => {
    expect(ignore.kind === 'here' && ignore.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs from other places', () => {
    const texts = Array.from({ length: 500 }, (_, n) => `Satz Nummer ${n} geht nicht ab ${n % 7} Uhr.`);
    expect(new Set(texts.map((text) => placeOf(findingIn(text), text))).size).toBe(texts.length);
  });
});

describe('a phrase', () => {
  const ignore: Ignore = { ...base, kind: 'phrase', ruleId: 'de/negative/geht-nicht', phrase: 'geht nicht' };

  test.each([
    ['everywhere', 'Anderswo geht nicht viel.', true],
    ['in capitals', 'Das GEHT NICHT!', true],
  ])('%s', (_name, text, silent) => {
    expect(isIgnored(findingIn(text), text, [ignore], NOW)).toBe(silent);
  });

  test('but not other words of the rule, nor other rules', () => {
    const text = 'Das geht nicht.';
    const finding = findingIn(text);
    expect(isIgnored({ ...finding, actual: 'geht gar nicht' }, text, [ignore], NOW)).toBe(false);
    expect(isIgnored({ ...finding, ruleId: 'de/negative/other' }, text, [ignore], NOW)).toBe(false);
  });
});

describe('a label', () => {
  const text = 'Das geht nicht.';

  test.each([
    ['until its time', '2026-11-24T10:00:01Z', true],
    ['no longer than that', '2026-11-24T10:00:00Z', false],
    ['in another offset', '2026-11-24T11:30:00+01:00', true],
  ])('%s', (_name, until, silent) => {
    expect(isIgnored(findingIn(text), text, [{ ...base, kind: 'label', label: 'negative', until }], NOW)).toBe(silent);
  });

  test('but no other label', () => {
    expect(
      isIgnored(
        findingIn(text),
        text,
        [{ ...base, kind: 'label', label: 'robotic', until: '2027-01-01T00:00:00Z' }],
        NOW,
      ),
    ).toBe(false);
  });
});

test('nothing is silenced by nothing', () => {
  expect(isIgnored(findingIn('Das geht nicht.'), 'Das geht nicht.', [], NOW)).toBe(false);
});
