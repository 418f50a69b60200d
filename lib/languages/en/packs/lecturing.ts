import type { RulePack } from '../../../core/rules/rule';

export const lecturing = {
  id: 'en/lecturing',
  lang: 'en',
  label: 'lecturing',
  rules: [],
} as const satisfies RulePack;
