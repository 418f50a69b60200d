/** German wording that promises more than anyone can be sure to keep. */
import type { RulePack } from '../../../core/rules/rule';
import { arrivals } from './promise/arrivals';
import { blanket } from './promise/blanket';
import { boundless } from './promise/boundless';
import { certainty } from './promise/certainty';
import { deciders } from './promise/deciders';
import { fate } from './promise/fate';
import { lasting } from './promise/lasting';
import { neverAgain } from './promise/never-again';
import { oaths } from './promise/oaths';
import { others } from './promise/others';
import { reasons } from './promise/reasons';
import { results } from './promise/results';
import { sweeping } from './promise/sweeping';
import { timing } from './promise/timing';
import { unharmed } from './promise/unharmed';

export const promise = {
  id: 'de/promise',
  lang: 'de',
  label: 'promise',
  rules: [
    ...certainty,
    ...oaths,
    ...reasons,
    ...neverAgain,
    ...lasting,
    ...unharmed,
    ...timing,
    ...arrivals,
    ...results,
    ...others,
    ...deciders,
    ...blanket,
    ...sweeping,
    ...boundless,
    ...fate,
  ],
} as const satisfies RulePack;
