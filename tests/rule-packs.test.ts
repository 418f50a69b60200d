/** Every built-in rule keeps its own promises: examples, reformulations, form. */
import { describe, expect, it } from 'vitest';
import { checkRules } from '@/lib/core/rules/check-rule';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { PACKS } from '@/lib/languages/packs';

describe.each(PACKS)('$id', (pack) => {
  it('flags and passes its own examples', () => {
    const problems = checkRules({ ...pack, source: { kind: 'built-in' } }, KNOWLEDGE);
    expect(problems.map((problem) => `${problem.ruleId} ${problem.path} ${problem.message}`)).toEqual([]);
  });

  it('has unique ids', () => {
    const ids = pack.rules.map((rule) => rule.id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s is complete and well formed', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(rule.flags.length, 'flags').toBeGreaterThan(0);
    expect(rule.passes.length, 'passes').toBeGreaterThan(0);
    expect(rule.better.length + (rule.model?.length ?? 0), 'better or model').toBeGreaterThan(0);
    expect(rule.better.length).toBeLessThanOrEqual(4);
    expect(rule.note).toMatch(/^\p{Lu}.{10,110}[.?]$/u);
    for (const text of rule.better) expect(text, 'better ends without punctuation').toMatch(/^\S(?:.*[^\s.!?,;:])?$/u);
    for (const text of rule.model ?? []) expect(text, 'model is a sentence').toMatch(/[.?]$/);
  });
});
