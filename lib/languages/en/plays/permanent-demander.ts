/** English words for someone whose wishes never end. */
import type { PlayWords } from '../../../core/plays/play-words';

export const permanentDemander: PlayWords = {
  name: 'Never satisfied',
  gist: 'Every solution is followed by the next wish, and the frame gets lost.',
  steps: [
    {
      text: 'Check first whether the agreement was clear.',
      reason: 'Some keep asking because nobody ever said when it is done.',
    },
    {
      text: 'Say calmly what is included and what is not.',
      reason: 'A clear frame spares both sides the next round of haggling.',
    },
    {
      text: 'Put tasks, steps and dates in writing.',
      reason: 'What is written need not be negotiated again.',
    },
    {
      text: 'Ask what exactly should be different.',
      reason: '“I don’t like it” cannot be carried out, a colour can.',
    },
    {
      text: 'Let them choose from two or three ways, one with a small extra.',
      reason: 'People rarely contest their own choice.',
    },
    {
      text: 'Prefer a talk, and confirm it afterwards.',
      reason: 'Long email threads harden; ten minutes by phone settle more.',
    },
    {
      text: 'Weigh the effort with your team lead.',
      reason: 'The time spent here is missing for those who wait quietly.',
    },
  ],
  avoid: [
    {
      text: 'Do without irony.',
      reason: 'It is always noticed and always passed on.',
    },
    {
      text: 'Do not give a new extra each time.',
      reason: 'What was free three times counts as a right the fourth time.',
    },
    {
      text: 'Do not be drawn into endless emails.',
      reason: 'Each round costs nerves and rarely brings anything new.',
    },
  ],
  involveNote: 'Your team lead and the account owner, so that everyone stands by the same frame.',
  texts: [
    {
      id: 'permanent-demander-reply',
      name: 'Whole reply with a frame',
      kind: 'reply',
      element: null,
      text: `To help us move on, here is a summary of where we stand: we agreed on «service», and «finished part» is done. You now want «wish»; that is not part of our agreement, and I am glad to offer it to you for «amount».

So that the next attempt is the right one: what exactly should change, «point 1» or «point 2»? Once I have your answer, I will confirm scope and date in writing. I will send you the schedule by «date».`,
    },
    {
      id: 'permanent-demander-reply-call',
      name: 'Whole reply: proposing a talk',
      kind: 'reply',
      element: null,
      text: `We have exchanged several messages about «matter», and for you it is not quite right yet. What you are after now is «wish», if I understand you correctly. Our agreement includes «service»; I am glad to offer you separately what goes beyond it.

We will probably get there faster by phone. I can call you on «date» at «time», if that suits you. Afterwards I will confirm in writing what we agreed.`,
    },
    {
      id: 'permanent-demander-options',
      name: 'Options to choose from',
      kind: 'options',
      element: 'options',
      text: `There are three ways to go on, and the choice is yours:
1. We close with what we have, and I add «gesture» free of charge.
2. One more round by «date» for «amount», with a list that we settle together beforehand.
3. A fixed number of hours that you use as you need them.

Which do you prefer?`,
    },
    {
      id: 'permanent-demander-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `I have read your new points about «matter». I will compare them with our agreement and send you an overview by «date»: what is included, what is possible on top, and what it costs.`,
    },
  ],
};
