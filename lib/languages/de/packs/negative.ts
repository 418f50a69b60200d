import type { RulePack } from '../../../core/rules/rule';

export const negative = {
  id: 'de/negative',
  lang: 'de',
  label: 'negative',
  rules: [],
} as const satisfies RulePack;
