/** English words for a plain question. */
import type { PlayWords } from '../../../core/plays/play-words';

export const question: PlayWords = {
  name: 'A plain question',
  gist: 'Someone wants to know something; the best reply is an answer.',
  steps: [
    {
      text: 'Give the answer in the first sentence.',
      reason: 'That is what is looked for; all else can wait.',
    },
    {
      text: 'Name the one next step, with a link or attachment.',
      reason: 'Whoever gets three ways asks again.',
    },
    {
      text: 'Write briefly and in your own words.',
      reason: 'A friendly line of yours is worth more than a paragraph from a template.',
    },
    {
      text: 'Offer to take further questions yourself.',
      reason: 'Then nobody has to tell the story twice.',
    },
  ],
  avoid: [
    {
      text: 'Do not pad the answer with canned phrases.',
      reason: 'They push down what is looked for.',
    },
    {
      text: 'Send nobody elsewhere.',
      reason: 'If you need to ask, you ask and you answer.',
    },
    {
      text: 'Do not apologise without cause.',
      reason: 'It sounds as if something went wrong.',
    },
  ],
  involveNote: 'Nobody; if you need to ask, ask inside and answer yourself.',
  texts: [
    {
      id: 'question-reply',
      name: 'Whole reply: yes',
      kind: 'reply',
      element: null,
      text: `Yes, «answer». The easiest way is this: «next step».

If anything gets stuck, just write to me directly.`,
    },
    {
      id: 'question-reply-instead',
      name: 'Whole reply: not like that, but like this',
      kind: 'reply',
      element: null,
      text: `What is possible is «what works». «Wish» is not part of the plan; the reason is «reason».

The fastest way is this: «next step». Does that suit you? If not, I am glad to keep looking with you.`,
    },
    {
      id: 'question-reply-several',
      name: 'Whole reply to several questions',
      kind: 'reply',
      element: null,
      text: `One by one:
1. «Question 1»: «answer 1».
2. «Question 2»: «answer 2».

I have attached the documents. If anything is still open, you can reach me on «phone number».`,
    },
    {
      id: 'question-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `A good question, and one I do not want to answer off the cuff. I will check it with «team» and come back to you with the answer by «date».`,
    },
  ],
};
