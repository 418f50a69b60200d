/** A practice thread as it stands: each reply, what was read in it, and what the customer wrote back. */
import type { ElementId } from '../checklist/element';
import type { SentReply } from './desk';
import { followUpText } from './follow-up-text';
import type { Reaction } from './react';
import type { Scenario } from './scenario';

export interface CustomerAnswer {
  readonly text: string;
  readonly reaction: Reaction;
  /** An instant, ISO 8601. */
  readonly at: string;
}

export interface Round {
  readonly reply: SentReply;
  /** null: not yet, or never. */
  readonly answer: CustomerAnswer | null;
}

export function roundsOf({ followUps }: Scenario, replies: readonly SentReply[]): readonly Round[] {
  let answers = 0;
  return replies.map((reply) => {
    const followUp = followUps?.[answers];
    const { outcome, settledAt } = reply;
    if (!followUp || !outcome || !settledAt) return { reply, answer: null };
    answers += 1;
    const text = followUpText(followUp, outcome.reaction, outcome.quotedDay);
    return { reply, answer: { text, reaction: outcome.reaction, at: settledAt } };
  });
}

/** The last follow-up has come; where none is to come, one reply is the whole exercise, or the call for help before a threat. */
export function isOver({ situation, followUps }: Scenario, rounds: readonly Round[], isLeadCalled = false): boolean {
  if (isLeadCalled && situation === 'threat-violence') return true;
  if (followUps) return rounds.filter(({ answer }) => answer !== null).length === followUps.length;
  return rounds.some(({ reply }) => reply.settledAt !== null && reply.outcome !== null);
}

/** The customer's newest message waits for an answer. */
export const waitsForReply = (scenario: Scenario, rounds: readonly Round[]): boolean =>
  rounds.at(-1)?.answer != null && !isOver(scenario, rounds);

/** What the customer wrote, the newest first. */
export const customerTexts = ({ messages }: Scenario, rounds: readonly Round[]): readonly string[] => [
  ...rounds.flatMap(({ answer }) => answer?.text ?? []).toReversed(),
  ...messages
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .toReversed(),
];

/** What the thread's replies said so far. A customer who was annoyed since has forgotten it. */
export function saidEarlier(rounds: readonly Round[]): readonly ElementId[] {
  const annoyed = rounds.findLastIndex(({ answer }) => answer?.reaction === 'sharper');
  return [...new Set(rounds.slice(annoyed + 1).flatMap(({ reply }) => reply.outcome?.elements ?? []))];
}
