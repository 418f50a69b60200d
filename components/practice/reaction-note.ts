/** How the customer took the reply, and why, in one line. */
import { i18n } from '#i18n';
import type { Reacted, Reaction, ReactionReason } from '@/lib/core/practice/react';

const REACTION_NAMES = {
  calmer: 'practice.reactions.calmer',
  waiting: 'practice.reactions.waiting',
  sharper: 'practice.reactions.sharper',
} as const satisfies Record<Reaction, string>;

const REASONS = {
  canned: 'practice.reactions.canned',
  unanswered: 'practice.reactions.unanswered',
  'concern-unseen': 'practice.reactions.concernUnseen',
  'no-step': 'practice.reactions.noStep',
  'concern-seen': 'practice.reactions.concernSeen',
  step: 'practice.reactions.step',
  date: 'practice.reactions.date',
  answered: 'practice.reactions.answered',
} as const satisfies Record<Exclude<ReactionReason['kind'], 'wording'>, string>;

/** More are no help. */
const MOST_REASONS = 2;

export function reactionNote({ reaction, reasons }: Reacted): string {
  const told = reasons.slice(0, MOST_REASONS).map(reasonWords).join(', ');
  return i18n.t('practice.reactions.line', [i18n.t(REACTION_NAMES[reaction]), told]);
}

const reasonWords = (reason: ReactionReason): string =>
  reason.kind === 'wording' ? i18n.t('practice.reactions.wording', [reason.quote]) : i18n.t(REASONS[reason.kind]);
