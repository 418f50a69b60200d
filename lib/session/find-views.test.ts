/** Findings for card and panel: a key that outlives typing elsewhere, and the words around. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '@/lib/core/analysis/finding';
import { findingViews } from './find-views';

function findingsIn(text: string, actual = 'geht nicht'): Finding[] {
  return [...text.matchAll(new RegExp(actual, 'g'))].map(({ index }) => ({
    start: index,
    end: index + actual.length,
    ruleId: 'de/negative/geht-nicht',
    label: 'negative',
    lang: 'de',
    actual,
    suggestions: [],
    models: [],
    note: '',
    source: { kind: 'built-in' },
  }));
}
const views = (text: string) => findingViews(findingsIn(text), text);

describe('keys', () => {
  test('stay while the agent types elsewhere', () => {
    const before = views('Guten Tag\nAlso gut: Das geht nicht, leider nicht mehr. Danke.');
    const after = views('Guten Tag Frau Keller,\nalso gut: Das geht nicht, leider nicht mehr. Bis bald!');
    expect(after[0]?.key).toBe(before[0]?.key);
  });

  test('differ where the words around differ', () => {
    const keys = views('Das geht nicht mehr. Dies geht nicht weiter.').map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  test('differ where all words are the same, and share their place', () => {
    const keys = views('ja das geht nicht so gut\nja das geht nicht so gut\nja das geht nicht so gut').map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(3);
    expect(new Set(keys.map((key) => key.split('-')[0])).size).toBe(1);
  });
});

describe('the words around', () => {
  const far = 'lorem ipsum dolor sit amet '.repeat(6);

  test.each([
    ['are the sentence’s', 'Danke. Das geht nicht, leider! Bis bald.', 'Das ', ', leider!'],
    ['stay in their line', 'Guten Tag\nDas geht nicht\nDanke', 'Das ', ''],
    ['are cut at a word', `${far}geht nicht ${far}.`, /^… \S.*amet $/, /^ lorem.* …$/],
    ['end at a question', 'Warum geht nicht mehr? Wer?', 'Warum ', ' mehr?'],
    ['may be none', 'geht nicht', '', ''],
  ])('%s', (_name, text, before, after) => {
    const [view] = views(text);
    expect(view?.context.before).toEqual(typeof before === 'string' ? before : expect.stringMatching(before));
    expect(view?.context.after).toEqual(typeof after === 'string' ? after : expect.stringMatching(after));
  });

  test('are no more than a card can show', () => {
    for (const { context } of views(`${'x'.repeat(500)} geht nicht ${'y'.repeat(500)}`)) {
      expect(context.before.length).toBeLessThanOrEqual(92);
      expect(context.after.length).toBeLessThanOrEqual(92);
    }
  });
});
