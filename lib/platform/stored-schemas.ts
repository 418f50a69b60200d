/** Shapes of the stored team list and of reminders. */
import * as v from 'valibot';
import { ELEMENTS } from '@/lib/core/checklist/element';
import type { TeamLimits } from '@/lib/core/commitments/limits';
import { LABELS } from '@/lib/core/labels';
import { LANGUAGE_IDS } from '@/lib/core/language-id';
import { MODEL_TEXT_KINDS, PLAYS } from '@/lib/core/plays/play';
import type { TeamGuidance } from '@/lib/core/policy/team-guidance';
import { DROP_REASONS, HISTORY_LIMIT, QUOTE_LIMIT, REMINDER_KINDS } from '@/lib/core/reminders/reminder';
import type { RuleSet } from '@/lib/core/rules/rule';
import type { DataProblem } from '@/lib/core/view/panel-state';
import { DUE, instant, short, url } from './shapes';

const RULE = v.object({
  id: short,
  phrase: v.union([v.string(), v.array(v.string())]),
  unless: v.exactOptional(v.array(v.string())),
  better: v.array(v.string()),
  model: v.exactOptional(v.array(v.string())),
  note: v.string(),
});

export interface StoredTeam {
  readonly name: string;
  readonly contact: string | null;
  readonly rules: readonly RuleSet[];
  readonly limits: TeamLimits;
  readonly guidance: TeamGuidance;
  readonly problems: readonly DataProblem[];
  readonly emptyStarts: number;
}

/** A team list that passed its checks; kept so that it works at once after a start, before the policy arrives. */
export const TEAM = v.object({
  name: short,
  contact: v.nullable(v.string()),
  rules: v.array(
    v.object({
      id: short,
      lang: v.picklist(LANGUAGE_IDS),
      label: v.picklist(LABELS),
      source: v.object({ kind: v.literal('team'), name: short }),
      rules: v.array(RULE),
    }),
  ),
  limits: v.object({
    leadDays: v.object({
      refund: v.exactOptional(v.number()),
      delivery: v.exactOptional(v.number()),
      callback: v.exactOptional(v.number()),
      reply: v.exactOptional(v.number()),
    }),
    refundCeiling: v.nullable(v.object({ amount: v.number(), currency: short })),
  }),
  guidance: v.object({
    texts: v.array(
      v.object({
        id: short,
        lang: v.picklist(LANGUAGE_IDS),
        play: v.picklist(PLAYS),
        name: v.string(),
        kind: v.picklist(MODEL_TEXT_KINDS),
        element: v.nullable(v.picklist(ELEMENTS)),
        text: v.string(),
      }),
    ),
    sentences: v.array(v.object({ lang: v.picklist(LANGUAGE_IDS), element: v.picklist(ELEMENTS), text: v.string() })),
    safety: v.nullable(
      v.object({
        steps: v.array(v.string()),
        contacts: v.array(v.object({ name: v.string(), phone: v.nullable(v.string()), note: v.nullable(v.string()) })),
        helpLines: v.array(v.object({ name: v.string(), phone: v.string(), region: v.nullable(v.string()) })),
      }),
    ),
  }),
  problems: v.array(v.object({ path: v.string(), message: v.string() })),
  /** Starts since the policy was last seen; an empty policy at a start may only be late. */
  emptyStarts: v.number(),
});

export const REMINDER = v.object({
  id: short,
  kind: v.picklist(REMINDER_KINDS),
  sendId: short,
  createdAt: instant,
  status: v.picklist(['pending', 'proposed', 'open', 'done', 'dropped']),
  settlesAt: instant,
  statusAt: instant,
  host: short,
  threadKey: v.nullable(short),
  threadUrl: url,
  addressee: v.nullable(short),
  quote: v.pipe(v.string(), v.maxLength(QUOTE_LIMIT)),
  due: v.nullable(DUE),
  promised: v.nullable(DUE),
  notifiedAt: v.nullable(instant),
  overdueToldAt: v.nullable(instant),
  askedAt: v.nullable(instant),
  askedBy: v.exactOptional(short),
  dropReason: v.nullable(v.picklist(DROP_REASONS)),
  history: v.pipe(
    v.array(
      v.object({
        at: instant,
        what: v.picklist(['made', 'opened', 'moved', 'told', 'asked', 'done', 'dropped']),
      }),
    ),
    v.maxLength(HISTORY_LIMIT),
  ),
});
