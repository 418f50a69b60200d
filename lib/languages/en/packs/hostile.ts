/** English `hostile`: threats, insults, sarcasm and slammed doors, and the calm words that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { CLOSINGS } from './hostile/closing';
import { CONTEMPTS } from './hostile/contempt';
import { DOORS } from './hostile/doors';
import { IDIOMS } from './hostile/idioms';
import { INSULTS } from './hostile/insults';
import { JIBES } from './hostile/jibes';
import { LAWS } from './hostile/law';
import { MOCKERIES } from './hostile/mockery';
import { OUTBURSTS } from './hostile/outbursts';
import { RETORTS } from './hostile/retorts';
import { SARCASMS } from './hostile/sarcasm';
import { SCOFFS } from './hostile/scoffs';
import { THREATS } from './hostile/threats';
import { WARNINGS } from './hostile/warnings';
import { WEARINESSES } from './hostile/weariness';

export const hostile = {
  id: 'en/hostile',
  lang: 'en',
  label: 'hostile',
  rules: [
    ...THREATS,
    ...WARNINGS,
    ...DOORS,
    ...LAWS,
    ...INSULTS,
    ...JIBES,
    ...RETORTS,
    ...OUTBURSTS,
    ...SARCASMS,
    ...MOCKERIES,
    ...SCOFFS,
    ...CONTEMPTS,
    ...WEARINESSES,
    ...CLOSINGS,
    ...IDIOMS,
  ],
} as const satisfies RulePack;
