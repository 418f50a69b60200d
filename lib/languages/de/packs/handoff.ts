/** German "handoff": sends the customer elsewhere or denies responsibility. The groups lie in the folder of the same name. */
import type { RulePack } from '../../../core/rules/rule';
import { askThemRules } from './handoff/ask-them';
import { callThemRules } from './handoff/call-them';
import { elsewhereRules } from './handoff/elsewhere';
import { lookThereRules } from './handoff/look-there';
import { mustGoRules } from './handoff/must-go';
import { notMineRules } from './handoff/not-mine';
import { notOurMatterRules } from './handoff/not-our-matter';
import { officialRules } from './handoff/official';
import { otherDoorRules } from './handoff/other-door';
import { othersDoItRules } from './handoff/others-do-it';

export const handoff = {
  id: 'de/handoff',
  lang: 'de',
  label: 'handoff',
  rules: [
    ...askThemRules,
    ...callThemRules,
    ...mustGoRules,
    ...officialRules,
    ...notMineRules,
    ...notOurMatterRules,
    ...otherDoorRules,
    ...othersDoItRules,
    ...lookThereRules,
    ...elsewhereRules,
  ],
} as const satisfies RulePack;
