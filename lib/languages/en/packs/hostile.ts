/** English `hostile`: threats, insults, sarcasm and slammed doors, and the calm words that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { CLOSINGS } from './hostile/closing';
import { CONTEMPTS } from './hostile/contempt';
import { DOORS } from './hostile/doors';
import { IDIOMS } from './hostile/idioms';
import { INSULTS } from './hostile/insults';
import { LAWS } from './hostile/law';
import { MOCKERIES } from './hostile/mockery';
import { OUTBURSTS } from './hostile/outbursts';
import { SARCASMS } from './hostile/sarcasm';
import { THREATS } from './hostile/threats';
import { WEARINESSES } from './hostile/weariness';

export const hostile = {
  id: 'en/hostile',
  lang: 'en',
  label: 'hostile',
  rules: [...THREATS, ...DOORS, ...LAWS, ...INSULTS, ...OUTBURSTS, ...SARCASMS, ...MOCKERIES, ...CONTEMPTS, ...WEARINESSES, ...CLOSINGS, ...IDIOMS],
} as const satisfies RulePack;
