/** The built-in rule packs, in the order in which they were written. A new pack is a file and a line here. */
import type { RulePack, RuleSet } from '../core/rules/rule';
import { dismissive as deDismissive } from './de/packs/dismissive';
import { handoff as deHandoff } from './de/packs/handoff';
import { hostile as deHostile } from './de/packs/hostile';
import { lecturing as deLecturing } from './de/packs/lecturing';
import { negative as deNegative } from './de/packs/negative';
import { promise as dePromise } from './de/packs/promise';
import { robotic as deRobotic } from './de/packs/robotic';
import { dismissive as enDismissive } from './en/packs/dismissive';
import { handoff as enHandoff } from './en/packs/handoff';
import { hostile as enHostile } from './en/packs/hostile';
import { lecturing as enLecturing } from './en/packs/lecturing';
import { negative as enNegative } from './en/packs/negative';
import { promise as enPromise } from './en/packs/promise';
import { robotic as enRobotic } from './en/packs/robotic';

export const PACKS: readonly RulePack[] = [
  deNegative,
  deLecturing,
  dePromise,
  deDismissive,
  deHandoff,
  deHostile,
  deRobotic,
  enNegative,
  enLecturing,
  enPromise,
  enDismissive,
  enHostile,
  enHandoff,
  enRobotic,
];

/** The packs as the compiler takes them. */
export const BUILT_IN_RULES: readonly RuleSet[] = PACKS.map((pack) => ({ ...pack, source: { kind: 'built-in' } }));
