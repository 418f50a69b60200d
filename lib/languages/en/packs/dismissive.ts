/** English `dismissive`: playing down, shrugging off and doubting, and the acknowledgement or next step that can stand there instead. */
import type { RulePack } from '../../../core/rules/rule';
import { BRIGHT_SIDES } from './dismissive/bright-side';
import { BRUSH_OFFS } from './dismissive/brush-off';
import { COMPOSURE } from './dismissive/composure';
import { CROWDS } from './dismissive/crowd';
import { FATALISM } from './dismissive/fatalism';
import { FEELINGS } from './dismissive/feelings';
import { HYPERBOLE } from './dismissive/hyperbole';
import { MAKESHIFTS } from './dismissive/makeshift';
import { MEASURES } from './dismissive/measure-of-it';
import { SMALL_SUMS } from './dismissive/money';
import { OTHERS } from './dismissive/others';
import { PROVERBS } from './dismissive/proverbs';
import { RESILIENCE } from './dismissive/resilience';
import { SHRUGS } from './dismissive/shrug';
import { SMALLNESS } from './dismissive/small';
import { WAITING } from './dismissive/waiting';

export const dismissive = {
  id: 'en/dismissive',
  lang: 'en',
  label: 'dismissive',
  rules: [
    ...COMPOSURE,
    ...FATALISM,
    ...PROVERBS,
    ...SMALLNESS,
    ...SMALL_SUMS,
    ...OTHERS,
    ...FEELINGS,
    ...BRUSH_OFFS,
    ...BRIGHT_SIDES,
    ...HYPERBOLE,
    ...CROWDS,
    ...WAITING,
    ...RESILIENCE,
    ...SHRUGS,
    ...MEASURES,
    ...MAKESHIFTS,
  ],
} as const satisfies RulePack;
