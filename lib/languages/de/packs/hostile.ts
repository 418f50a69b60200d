/** German "hostile": lost temper, sarcasm, insult, threat, ultimatum. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { defianceRules } from './hostile/defiance';
import { doorRules } from './hostile/door';
import { insultRules } from './hostile/insults';
import { mockeryRules } from './hostile/mockery';
import { rhetoricalRules } from './hostile/rhetorical';
import { shutRules } from './hostile/shut';
import { tauntRules } from './hostile/taunts';
import { threatRules } from './hostile/threats';
import { ultimatumRules } from './hostile/ultimatums';

export const hostile = {
  id: 'de/hostile',
  lang: 'de',
  label: 'hostile',
  rules: [...mockeryRules, ...insultRules, ...threatRules, ...ultimatumRules, ...rhetoricalRules, ...doorRules, ...defianceRules, ...shutRules, ...tauntRules],
} as const satisfies RulePack;
