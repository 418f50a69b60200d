import type { RulePack } from '../../../core/rules/rule';

export const promise = {
  id: 'de/promise',
  lang: 'de',
  label: 'promise',
  rules: [],
} as const satisfies RulePack;
