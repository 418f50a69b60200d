import type { RulePack } from '../../../core/rules/rule';

export const promise = {
  id: 'en/promise',
  lang: 'en',
  label: 'promise',
  rules: [],
} as const satisfies RulePack;
