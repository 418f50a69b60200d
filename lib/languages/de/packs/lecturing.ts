import type { RulePack } from '../../../core/rules/rule';

export const lecturing = {
  id: 'de/lecturing',
  lang: 'de',
  label: 'lecturing',
  rules: [],
} as const satisfies RulePack;
