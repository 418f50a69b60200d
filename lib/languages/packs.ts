/** The built-in rule packs, in the order in which they were written. A new pack is a file and a line here. */
import type { RulePack, RuleSet } from '../core/rules/rule';
import { lecturing as deLecturing } from './de/packs/lecturing';
import { negative as deNegative } from './de/packs/negative';
import { promise as dePromise } from './de/packs/promise';
import { lecturing as enLecturing } from './en/packs/lecturing';
import { negative as enNegative } from './en/packs/negative';
import { promise as enPromise } from './en/packs/promise';

export const PACKS: readonly RulePack[] = [deNegative, deLecturing, dePromise, enNegative, enLecturing, enPromise];

/** The packs as the compiler takes them. */
export const BUILT_IN_RULES: readonly RuleSet[] = PACKS.map((pack) => ({ ...pack, source: { kind: 'built-in' } }));
