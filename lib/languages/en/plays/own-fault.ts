/** English words for the case that the mistake is ours. */
import type { PlayWords } from '../../../core/plays/play-words';

export const ownFault: PlayWords = {
  name: 'Our own mistake',
  gist: 'Something went wrong on our side, and somebody else has the trouble of it.',
  steps: [
    {
      text: 'Take this case before the others.',
      reason: 'For someone who already has the damage, every hour of waiting is a second mistake.',
    },
    {
      text: 'Read the message to the end before you write.',
      reason: 'What really hurts often comes in the last sentence.',
    },
    {
      text: 'Apologise and call the mistake by its name.',
      reason: 'Standing by a mistake does more than any other line of the reply.',
    },
    {
      text: 'Show that you see what it led to.',
      reason: 'People want to be understood more than they want to be right.',
    },
    {
      text: 'Find out exactly what happened.',
      reason: 'Without the cause, the remedy is a guess.',
    },
    {
      text: 'Offer something in proportion to the damage.',
      reason: 'A fitting gesture shows that the apology is meant.',
    },
    {
      text: 'Propose a solution with a step and a date.',
      reason: 'Whoever knows the plan has no need to ask.',
    },
    {
      text: 'Keep the date, or write before it passes.',
      reason: 'A broken word after a mistake weighs more than the mistake.',
    },
    {
      text: 'Say at the end what will change on your side, if that is settled.',
      reason: 'Many complain so that the next person is spared.',
    },
  ],
  avoid: [
    {
      text: 'Do not apologise “for any inconvenience”.',
      reason: 'The trouble is real; the word “any” doubts it.',
    },
    {
      text: 'Do not put reasons before the apology.',
      reason: 'Read first, every reason sounds like an excuse.',
    },
    {
      text: 'Do not blame the courier, the system or a colleague.',
      reason: 'The order was placed with you, so the solution comes from you.',
    },
    {
      text: 'Do not promise that it will never happen again.',
      reason: 'Nobody can keep that; what will change, you can say.',
    },
  ],
  involveNote: 'Your team lead, if the gesture goes beyond your limit or the mistake affects several people.',
  texts: [
    {
      id: 'own-fault-reply',
      name: 'Whole reply',
      kind: 'reply',
      element: null,
      text: `You are right: we have «what went wrong». That was our mistake, and I am sorry that it cost you «time or money».

This is how I will put it right: «next step». The cost of it is ours. On «date» I will check with you that everything fits.

If something is still stuck before then, you can reach me on «phone number».`,
    },
    {
      id: 'own-fault-reply-invoice',
      name: 'Whole reply: charged too much',
      kind: 'reply',
      element: null,
      text: `Thank you for setting it out so precisely. It is true: on the invoice of «invoice date» we overcharged you by «amount». The mistake was ours, and I apologise for it. The reason: «reason».

I requested the refund today. On «date» I will check that it has gone out, and write to you either way. For your trouble I am adding «gesture», free of charge.

If anything else on the invoice is unclear, just write to me directly.`,
    },
    {
      id: 'own-fault-reply-short',
      name: 'Whole reply, short',
      kind: 'reply',
      element: null,
      text: `Your message about «matter» showed me where it went wrong: we have «what went wrong». I am sorry. I can understand that you are annoyed.

Next, I will do this: «next step». By «date» I will write to you with the result. Write to me directly if you need something in between.`,
    },
    {
      id: 'own-fault-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `Thank you for telling me exactly what happened with «matter». From what you write, the mistake is on our side, and I am sorry about that.

Before I name a solution, I want to find out exactly what happened. I will come back to you by «date», «time», with a proposal.`,
    },
  ],
};
