/** English words for someone who thinks of leaving, or presses with it. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatLeave: PlayWords = {
  name: 'Threatens to leave',
  gist: 'Behind the threat to cancel stands a concern that may still be solved.',
  steps: [
    {
      text: 'Take the concern behind the threat seriously.',
      reason: 'Someone who only wanted to go would usually be gone.',
    },
    {
      text: 'Ask what would make the difference.',
      reason: 'Without the answer you are guessing, and a wrong guess annoys.',
    },
    {
      text: 'Offer two ways that really exist, one with a small extra.',
      reason: 'A choice shows respect and keeps the conversation open.',
    },
    {
      text: 'Give no discount out of fright.',
      reason: 'Whoever wins like that once will try it at every trifle.',
    },
    {
      text: 'Make leaving easy, if that is the wish.',
      reason: 'People who were let go kindly are more likely to return.',
    },
  ],
  avoid: [
    {
      text: 'Do not beg.',
      reason: 'It makes the offer smaller than it is.',
    },
    {
      text: 'Do not write “Then go ahead and cancel”.',
      reason: 'That takes a decision which was still open.',
    },
    {
      text: 'Do not threaten back with notice periods or fees.',
      reason: 'Pressure against pressure ends every negotiation.',
    },
    {
      text: 'Agree to nothing under pressure that you must clear first.',
      reason: 'A promise that bursts is the best reason to leave.',
    },
  ],
  involveNote: 'Whoever may approve offers: your team lead or the retention team.',
  texts: [
    {
      id: 'threat-leave-reply',
      name: 'Whole reply with a choice',
      kind: 'reply',
      element: null,
      text: `I take it seriously that you are thinking about leaving. If I understand you correctly, your main concern is «concern».

There are two options I can offer you today: «way 1» or «way 2». What would help you most? I am keeping both open for you, and on «date» I will call you about it.

If you would rather talk, you can reach me on «phone number».`,
    },
    {
      id: 'threat-leave-reply-ask',
      name: 'Whole reply: asking first',
      kind: 'reply',
      element: null,
      text: `Thank you for telling me so openly how things stand with «concern». I can see why you are looking around.

What would have to change for you to be happy to stay? I will take your answer to «team» and write to you by «date» with what is possible. And if your mind is made up, I will help you with the paperwork.`,
    },
    {
      id: 'threat-leave-options',
      name: 'Options to choose from',
      kind: 'options',
      element: 'options',
      text: `There are three options, and the choice is yours:
1. We fix «concern»; I will give you a day for it by «date».
2. You move to «other plan», and the change is free of charge.
3. You cancel as of «end date», and I confirm it in writing.

Which suits you best?`,
    },
    {
      id: 'threat-leave-goodbye',
      name: 'Making leaving easy',
      kind: 'parting',
      element: null,
      text: `Your cancellation has reached me, and the contract ends on «date». Until then everything runs as agreed; the last invoice comes on «invoice day».

Thank you for the time with us. If you ever want to come back, a short message to me is enough.`,
    },
    {
      id: 'threat-leave-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `I take it seriously that you are thinking of leaving because of «concern». I will find out what I can offer you and come back to you by «date», «time».`,
    },
  ],
};
