/** English words for a first outburst. */
import type { PlayWords } from '../../../core/plays/play-words';

export const abuseFirst: PlayWords = {
  name: 'Becomes abusive',
  gist: 'Someone lets off steam for the first time; behind it stands a concern.',
  steps: [
    {
      text: 'Take a breath before you answer.',
      reason: 'It is meant for the situation, not for you.',
    },
    {
      text: 'Let a first outburst stand, unless it goes too far.',
      reason: 'Having vented once, people can listen again.',
    },
    {
      text: 'Answer the concern, not the words.',
      reason: 'The concern has an answer; insults only have counter-insults.',
    },
    {
      text: 'Name the anger in one sentence.',
      reason: 'Anger that is seen has no need to get louder.',
    },
    {
      text: 'Name a step and a day.',
      reason: 'Nothing calms like something that moves.',
    },
    {
      text: 'Say nothing about the tone yet.',
      reason: 'The first time it sounds like a telling-off; the boundary comes when it is repeated.',
    },
  ],
  avoid: [
    {
      text: 'Do not write “Calm down”.',
      reason: 'It has never calmed anyone.',
    },
    {
      text: 'Do not answer with irony or in capitals.',
      reason: 'Both are read as a counter-attack.',
    },
    {
      text: 'Do not set the boundary now.',
      reason: 'Set too early, it becomes the point of dispute.',
    },
  ],
  involveNote: 'Nobody yet; a note is enough, so that next time it is clear that it is the second.',
  texts: [
    {
      id: 'abuse-first-reply',
      name: 'Whole reply',
      kind: 'reply',
      element: null,
      text: `I can see how upset you are, and after «incident» I can understand why. What matters now is «concern», and I am on it.

My next step: «next step». By «date», «time», I will write to you with the result. If you would rather talk, you can reach me on «phone number».`,
    },
    {
      id: 'abuse-first-reply-own-fault',
      name: 'Whole reply, if the mistake is ours',
      kind: 'reply',
      element: null,
      text: `That is really frustrating, and you are right: we have «what went wrong». I am sorry.

What matters now is «concern». I will speak to «team» about it today and call you by «date», «time», with the result. Just write to me if anything changes for you before then.`,
    },
    {
      id: 'abuse-first-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `I can see why you have had enough of «concern». I am finding out how it came about, and I will come back to you by «date», «time».`,
    },
  ],
};
