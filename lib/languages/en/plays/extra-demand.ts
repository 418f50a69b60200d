/** English words for the case that someone wants more than was agreed. */
import type { PlayWords } from '../../../core/plays/play-words';

export const extraDemand: PlayWords = {
  name: 'Wants more than agreed',
  gist: 'The wish is for something that was neither agreed nor paid.',
  steps: [
    {
      text: 'Find out exactly what is wanted and what for, in writing if you can.',
      reason: 'The wish is often smaller, or another one, than it sounds.',
    },
    {
      text: 'Check whether the wish is fair.',
      reason: 'If the agreement was unclear, it is no extra but a gap of ours.',
    },
    {
      text: 'Work out the effort and know your limit.',
      reason: 'Whoever knows the figure negotiates calmly.',
    },
    {
      text: 'Look for a trade: a fee, a reference, or more time.',
      reason: 'In a trade both sides gain; a gift invites the next one.',
    },
    {
      text: 'Put two or three ways forward, one of them with a small extra.',
      reason: 'Someone who chooses no longer argues about whether.',
    },
    {
      text: 'If it is a no, say first what is included and then what is not.',
      reason: 'A no is easier to take beside something that works.',
    },
    {
      text: 'When fronts are hard, pick up the phone and confirm in writing afterwards.',
      reason: 'A voice takes the edge off, a note prevents the next dispute.',
    },
  ],
  avoid: [
    {
      text: 'Do not write “We don’t do that”.',
      reason: 'A bare no ends the conversation instead of the question.',
    },
    {
      text: 'Do not hide behind the terms and conditions.',
      reason: 'A clause explains nothing and sounds like a lawyer.',
    },
    {
      text: 'Do not keep the price quiet.',
      reason: 'Otherwise the surprise comes with the invoice.',
    },
    {
      text: 'Do not give half a yes.',
      reason: 'The yes is heard, the half is forgotten.',
    },
  ],
  involveNote: 'Your team lead for discounts; sales or product, if several people wish for the same.',
  texts: [
    {
      id: 'extra-demand-reply',
      name: 'Whole reply with two ways',
      kind: 'reply',
      element: null,
      text: `Thank you for describing so clearly what you still need. If I understand you correctly, you would like «wish». Our agreement includes «service»; «wish» is not part of it, and we can still do it for you.

I see two ways:
1. We do it by «date» for «amount».
2. You set it up with my guide, and I answer your questions about it free of charge.

Which suits you better? If anything is unclear, you can reach me on «phone number».`,
    },
    {
      id: 'extra-demand-reply-no',
      name: 'Whole reply: staying with the agreement, kindly',
      kind: 'reply',
      element: null,
      text: `I can see why «wish» would be useful to you. Our agreement includes «service»; «wish» is not part of it, and for this order we will stay with that.

What I can do is one of two things: either I make you a separate offer for it, or we take it into our next agreement. Which would you prefer? A short line is enough.`,
    },
    {
      id: 'extra-demand-options',
      name: 'Options to choose from',
      kind: 'options',
      element: 'options',
      text: `So that you can compare in peace, here are three options:
1. «Wish» in addition, for «amount», ready by «date».
2. A smaller version, «smaller version», for «smaller amount».
3. Everything stays as agreed, and I add «gesture» free of charge.

Which do you prefer?`,
    },
    {
      id: 'extra-demand-trade',
      name: 'A trade',
      kind: 'element',
      element: 'goodwill',
      text: 'I would like to propose a trade: we do «wish» free of charge, and in return you give us «what we get».',
    },
    {
      id: 'extra-demand-holding',
      name: 'Holding reply with questions',
      kind: 'holding',
      element: null,
      text: `I have noted what you would like: «wish». So that I can judge the effort properly, two questions: what do you need it for, and by when? A short sentence is enough.

By «date» I will write to you with what is possible and what it costs.`,
    },
  ],
};
