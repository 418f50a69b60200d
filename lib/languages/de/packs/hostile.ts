/** German "hostile": lost temper, sarcasm, insult, threat, ultimatum. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { absurdRules } from './hostile/absurd';
import { consequenceRules } from './hostile/consequences';
import { contemptRules } from './hostile/contempt';
import { dareRules } from './hostile/dares';
import { defianceRules } from './hostile/defiance';
import { doorRules } from './hostile/door';
import { insultRules } from './hostile/insults';
import { menaceRules } from './hostile/menaces';
import { mockeryRules } from './hostile/mockery';
import { retortRules } from './hostile/retorts';
import { rhetoricalRules } from './hostile/rhetorical';
import { shutRules } from './hostile/shut';
import { sneerRules } from './hostile/sneers';
import { tauntRules } from './hostile/taunts';
import { threatRules } from './hostile/threats';
import { ultimatumRules } from './hostile/ultimatums';

export const hostile = {
  id: 'de/hostile',
  lang: 'de',
  label: 'hostile',
  rules: [
    ...mockeryRules,
    ...insultRules,
    ...threatRules,
    ...ultimatumRules,
    ...rhetoricalRules,
    ...doorRules,
    ...defianceRules,
    ...shutRules,
    ...tauntRules,
    ...dareRules,
    ...sneerRules,
    ...absurdRules,
    ...consequenceRules,
    ...retortRules,
    ...contemptRules,
    ...menaceRules,
  ],
} as const satisfies RulePack;
