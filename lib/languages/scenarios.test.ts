import { describe, expect, test } from 'vitest';
import { shippedCustomerReader } from '@/scripts/shipped-judges';
import { playOf } from '../core/checklist/play-of';
import { PLAYS, type PlayId } from '../core/plays/play';
import { answersIn, isGrave } from '../core/practice/scenario';
import { scenarios as de } from './de/scenarios';
import { scenarios as en } from './en/scenarios';

const all = [...de, ...en];
const readCustomer = shippedCustomerReader();

/** What their last message shows alone; that it is not the first time, the thread tells. */
const LAST_MESSAGE: Readonly<Partial<Record<PlayId, PlayId>>> = {
  'abuse-repeated': 'abuse-first',
  'permanent-demander': 'extra-demand',
};

const sentenceCount = (text: string): number =>
  text.split(/[.?!]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length;

test.each([
  ['de', de],
  ['en', en],
] as const)('every situation has a conversation: %s', (lang, scenarios) => {
  expect(scenarios.every((scenario) => scenario.lang === lang)).toBe(true);
  expect(new Set(scenarios.map(({ situation }) => situation))).toEqual(new Set(PLAYS));
});

test('the voices come from all the countries', () => {
  expect(new Set(de.map(({ region }) => region))).toEqual(new Set(['DE', 'AT', 'CH']));
  expect(new Set(en.map(({ region }) => region))).toEqual(new Set(['GB', 'IE', 'US', 'AU']));
});

test('ids are unique and say their language', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, lang } of all) expect(id).toMatch(new RegExp(`^${lang}-[a-z-]+$`));
});

test('nobody appears twice, and no message is used twice', () => {
  expect(new Set(all.map(({ customer }) => customer)).size).toBe(all.length);
  const texts = all.flatMap((scenario) => [...scenario.messages.map(({ text }) => text), ...answersIn(scenario)]);
  expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
});

describe.each(all)('$id', (scenario) => {
  const { lang, region, situation } = scenario;
  const texts = [
    scenario.subject,
    scenario.starter ?? '',
    ...scenario.messages.map(({ text }) => text),
    ...answersIn(scenario),
  ];

  test('is spelt as its region spells', () => {
    if (region === 'CH') expect(texts.join('\n')).not.toContain('ß');
    for (const text of texts) expect(text).toBe(text.trim());
    expect(texts.join('\n')).not.toMatch(lang === 'de' ? /["']/ : /\w'\w/);
  });

  test('ends with a customer message of two to eight sentences', () => {
    const last = scenario.messages.at(-1);
    expect(last?.from).toBe('customer');
    expect(sentenceCount(last?.text ?? '')).toBeGreaterThanOrEqual(2);
    expect(sentenceCount(last?.text ?? '')).toBeLessThanOrEqual(8);
  });

  test('runs forward in time', () => {
    const hours = scenario.messages.map(({ hoursAgo }) => hoursAgo);
    expect(hours).toEqual([...new Set(hours)].sort((a, b) => b - a));
  });

  test('speaks of danger only where it is about danger', () => {
    const expected = isGrave(scenario) ? situation.replace('threat-', '') : null;
    for (const { text } of scenario.messages) expect(readCustomer(text, lang)?.urgent ?? null).toBe(expected);
  });
});

describe.each(all.filter((scenario) => !isGrave(scenario)))('$id is played on:', (scenario) => {
  const { lang, starter = '', followUps } = scenario;
  const answers = answersIn(scenario);

  test('a sample draft with a promise that names a day', () => {
    expect(starter.length).toBeGreaterThan(150);
    expect(starter).toMatch(
      /\bich (rufe|melde|prüfe|schicke|schreibe|sende|lasse)\b|\bSie erhalten bis\b|\bI will (call|send|check|ring|email)\b|\bYou will have\b/i,
    );
    expect(starter).toMatch(/heute|morgen|\w+tag\b|Mittwoch|today|tomorrow|\w+day\b/);
  });

  test('the customer answers twice, briefly, and only when calmer quotes a day', () => {
    expect(followUps).toHaveLength(2);
    for (const text of answers) {
      expect(text.length).toBeLessThanOrEqual(330);
      expect(text.replace(/\[[^[\]]*\{when\}[^[\]]*\]/, '')).not.toMatch(/[[\]{}]/);
    }
    const [first, second] = followUps ?? [];
    expect([first?.waiting, first?.sharper, second?.waiting, second?.sharper].join()).not.toContain('{when}');
    expect(first?.calmer).toMatch(/\?/);
  });

  test('frightens nobody in what follows', () => {
    for (const text of answers) expect(readCustomer(text.replace(/\[.*?\]/g, ''), lang)?.urgent ?? null).toBeNull();
  });
});

test.each(all.filter(isGrave))(
  '$id has neither a tired draft nor a customer who plays on',
  ({ starter, followUps }) => {
    expect(starter).toBeUndefined();
    expect(followUps).toBeNull();
  },
);

/** Parting is chosen by the agent; no message shows it. */
const readable = all.filter(({ situation }) => situation !== 'ending');

test.each(readable)('$id is read as what it is, among the two situations that are shown', (scenario) => {
  const { situation, messages, lang } = scenario;
  const shown = readCustomer(messages.at(-1)?.text ?? '', lang)?.situations.map(playOf) ?? [];
  expect(shown).toContain(LAST_MESSAGE[situation] ?? situation);
});

test.each(['abuse-repeated', 'permanent-demander'] as const)(
  '%s is a thread in which it happened before',
  (situation) => {
    for (const scenario of all.filter((one) => one.situation === situation)) {
      const earlier = scenario.messages.slice(0, -1);
      expect(earlier.map(({ from }) => from)).toEqual(expect.arrayContaining(['customer', 'agent']));
      const texts = earlier.filter(({ from }) => from === 'customer').map(({ text }) => text);
      if (situation === 'abuse-repeated')
        expect(texts.some((text) => readCustomer(text, scenario.lang)?.abusive)).toBe(true);
      else expect(texts.length).toBeGreaterThanOrEqual(2);
    }
  },
);
