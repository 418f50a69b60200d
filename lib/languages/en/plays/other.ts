/** English words for thanks, praise, notices and all else. */
import type { PlayWords } from '../../../core/plays/play-words';

export const other: PlayWords = {
  name: 'Thanks, praise or a notice',
  gist: 'Someone gives thanks or praise, or tells you something; a short personal reply is enough.',
  steps: [
    {
      text: 'Check whether there is a wish in it after all.',
      reason: 'Some requests hide behind a thank-you.',
    },
    {
      text: 'Pick up what exactly it is about.',
      reason: 'It shows that somebody has read it.',
    },
    {
      text: 'Say what you will do with it.',
      reason: 'Praise that arrives and a notice that works make people glad.',
    },
    {
      text: 'Write briefly and with your name.',
      reason: 'A person answers something friendly, not a form.',
    },
  ],
  avoid: [
    {
      text: 'Do not use praise for advertising.',
      reason: 'It takes the value out of the thanks.',
    },
    {
      text: 'Do not answer at greater length than the message.',
      reason: 'Whoever just says thanks expects no letter.',
    },
  ],
  involveNote: 'Nobody; pass praise on to those it is for.',
  texts: [
    {
      id: 'other-reply-praise',
      name: 'Whole reply to praise',
      kind: 'reply',
      element: null,
      text: `What a lovely message! You write that «praise»; I will show it to «name» today.

If you need something again, just write to me directly.`,
    },
    {
      id: 'other-reply-thanks',
      name: 'Whole reply to thanks',
      kind: 'reply',
      element: null,
      text: `I am glad that «matter» now works for you. Thank you for taking the time to tell me. You can still reach me on «phone number».`,
    },
    {
      id: 'other-reply-notice',
      name: 'Whole reply to a notice',
      kind: 'reply',
      element: null,
      text: `Thank you for telling me about «matter». I have entered «entry» for you, valid from «date». There is nothing more for you to do.

If something is not right, please send me a short line.`,
    },
    {
      id: 'other-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `Your message about «matter» has reached me. I will look at it properly and answer you by «date».`,
    },
  ],
};
