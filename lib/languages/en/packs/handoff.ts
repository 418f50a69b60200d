/** English `handoff`: sending the reader elsewhere or denying responsibility, and the part that can be taken on from here. */
import type { RulePack } from '../../../core/rules/rule';
import { CONTACTS } from './handoff/contact';
import { ERRANDS } from './handoff/errand';
import { FINGERS } from './handoff/finger';
import { IDIOMS } from './handoff/idiom';
import { MATTERS } from './handoff/matter';
import { NOT_OURS } from './handoff/not-ours';

export const handoff = {
  id: 'en/handoff',
  lang: 'en',
  label: 'handoff',
  rules: [...CONTACTS, ...ERRANDS, ...MATTERS, ...NOT_OURS, ...FINGERS, ...IDIOMS],
} as const satisfies RulePack;
