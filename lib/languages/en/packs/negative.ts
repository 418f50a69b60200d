import type { RulePack } from '../../../core/rules/rule';

export const negative = {
  id: 'en/negative',
  lang: 'en',
  label: 'negative',
  rules: [],
} as const satisfies RulePack;
