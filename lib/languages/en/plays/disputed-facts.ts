/** English words for the case that the customer's account and our records differ. */
import type { PlayWords } from '../../../core/plays/play-words';

export const disputedFacts: PlayWords = {
  name: 'Word against word',
  gist: 'What is described does not match what our records say.',
  steps: [
    {
      text: 'Receive the message like any other complaint.',
      reason: 'Where the mistake lies often shows only when you look.',
    },
    {
      text: 'Listen even where everything is said to have been said.',
      reason: 'Said it may have been, but it has not arrived yet.',
    },
    {
      text: 'Sum up and ask pointedly.',
      reason: 'A date or a number settles more than three paragraphs.',
    },
    {
      text: 'Check inside before you answer on the merits.',
      reason: 'Agreeing or denying too soon means taking it back later.',
    },
    {
      text: 'Tell the finding as facts with dates, without a winner.',
      reason: 'Someone who can save face accepts an awkward result, too.',
    },
    {
      text: 'Offer to look at any proof.',
      reason: 'It is fair, and sometimes the record really is missing on our side.',
    },
    {
      text: 'Name the next step and a day for it.',
      reason: 'An open question without a date grows into a dispute.',
    },
  ],
  avoid: [
    {
      text: 'Do not write “You are mistaken”.',
      reason: 'What follows is counter-evidence, not a solution.',
    },
    {
      text: 'Leave out “as already stated”.',
      reason: 'It accuses someone of not having read.',
    },
    {
      text: 'Do not present your records as the last word.',
      reason: 'Records miss a call or an email now and then, too.',
    },
    {
      text: 'Do not give in just to have peace.',
      reason: 'If you must take it back, you have two complaints.',
    },
  ],
  involveNote: 'Whoever is named in the message; your team lead, if the contradiction does not resolve.',
  texts: [
    {
      id: 'disputed-facts-reply',
      name: 'Whole reply while it is open',
      kind: 'reply',
      element: null,
      text: `You write that «account»; what I see on my side so far is «record». I understand that you want clarity, and so do I.

Today I will go through everything that came in about your case, and I will come back to you by «date», «time», with the result. One question: when did you tell us, and was it by email or by phone? That will help me find the right entry faster.

If something else comes to mind, just write to me directly.`,
    },
    {
      id: 'disputed-facts-reply-proof',
      name: 'Whole reply: asking for the proof',
      kind: 'reply',
      element: null,
      text: `Thank you for describing so precisely how it went. If I understand you correctly, it is about «concern».

I have looked it up, and what I find here is «record». So that I can check your side as well: do you still have «proof»? A photo of it is enough. I will compare the two and give you an answer by «date».`,
    },
    {
      id: 'disputed-facts-reply-result',
      name: 'Whole reply once it is cleared',
      kind: 'reply',
      element: null,
      text: `You wrote to me that «account». I have checked it, and this is what I found: «finding with dates». The difference comes about because «reason».

I can see why it looked different from your side. As the next step I suggest «next step», and I will do that by «date». Does that suit you, or is there something I should still look at?`,
    },
    {
      id: 'disputed-facts-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `I have read your account of «matter» carefully. It differs from what I see here, so I am clearing it up before I answer you on the matter itself. I will write to you with the result by «date», «time».`,
    },
  ],
};
