/** English wording that promises more than anyone can be sure to keep. */
import type { RulePack } from '../../../core/rules/rule';
import { blanket } from './promise/blanket';
import { certainty } from './promise/certainty';
import { lasting } from './promise/lasting';
import { neverAgain } from './promise/never-again';
import { oaths } from './promise/oaths';
import { others } from './promise/others';
import { outcomes } from './promise/outcomes';
import { outright } from './promise/outright';
import { sureness } from './promise/sureness';
import { sweeping } from './promise/sweeping';
import { timing } from './promise/timing';

export const promise = {
  id: 'en/promise',
  lang: 'en',
  label: 'promise',
  rules: [...certainty, ...oaths, ...neverAgain, ...timing, ...others, ...blanket, ...sweeping, ...sureness, ...lasting, ...outcomes, ...outright],
} as const satisfies RulePack;
