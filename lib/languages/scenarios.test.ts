import { describe, expect, test } from 'vitest';
import { PRACTICE_SITUATIONS } from '../core/practice/scenario';
import { scenarios as de } from './de/scenarios';
import { scenarios as en } from './en/scenarios';

const all = [...de, ...en];
const sentenceCount = (text: string): number =>
  text.split(/[.?!]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;

test('there is enough to practise in both languages', () => {
  expect(de.length).toBeGreaterThanOrEqual(8);
  expect(en.length).toBeGreaterThanOrEqual(4);
  expect(de.every(({ lang }) => lang === 'de')).toBe(true);
  expect(en.every(({ lang }) => lang === 'en')).toBe(true);
});

test('every situation of the desk has a German conversation', () => {
  expect(new Set(de.map(({ situation }) => situation))).toEqual(new Set(PRACTICE_SITUATIONS));
});

test('German voices come from Germany, Austria and Switzerland', () => {
  expect(new Set(de.map(({ region }) => region))).toEqual(new Set(['DE', 'AT', 'CH']));
});

test('ids are unique and say their language', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, lang } of all) expect(id).toMatch(new RegExp(`^${lang}-[a-z-]+$`));
});

describe.each(all)('$id', (scenario) => {
  const texts = [scenario.subject, scenario.starter ?? '', ...scenario.messages.map(({ text }) => text)];

  test('is spelt as its region spells', () => {
    if (scenario.region === 'CH') expect(texts.join('\n')).not.toContain('ß');
    for (const text of texts) expect(text).toBe(text.trim());
  });

  test('ends with a customer message of two to eight sentences', () => {
    const last = scenario.messages.at(-1);
    expect(last?.from).toBe('customer');
    expect(sentenceCount(last?.text ?? '')).toBeGreaterThanOrEqual(2);
    expect(sentenceCount(last?.text ?? '')).toBeLessThanOrEqual(8);
  });

  test('runs forward in time', () => {
    const hours = scenario.messages.map(({ hoursAgo }) => hoursAgo);
    expect(hours).toEqual([...hours].sort((a, b) => b - a));
  });

  test('has a sample draft with a promise that names a day', () => {
    expect(scenario.starter?.length ?? 0).toBeGreaterThan(150);
    expect(scenario.starter).toMatch(
      /\bich (rufe|melde|prüfe|schicke|schreibe|sende|lasse)\b|\bSie erhalten bis\b|\bI will (call|send|check|ring|email)\b|\bYou will have\b/i,
    );
    expect(scenario.starter).toMatch(/heute|morgen|\w+tag\b|Mittwoch|today|tomorrow|\w+day\b/);
  });
});
