/** English words for threats with reviews, media and social networks. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatPublic: PlayWords = {
  name: 'Threatens a bad review',
  gist: 'A review, the press or social media are meant as pressure; the concern is mostly real.',
  steps: [
    {
      text: 'Leave the lever alone and look after the concern.',
      reason: 'Whoever has a solution no longer needs a stage.',
    },
    {
      text: 'Thank them for telling you first.',
      reason: 'It is still a conversation between two.',
    },
    {
      text: 'Name the solution and the day.',
      reason: 'A concrete step does more than any plea for patience.',
    },
    {
      text: 'Offer nothing in exchange for silence.',
      reason: 'Bought silence gets around.',
    },
  ],
  avoid: [
    {
      text: 'Do not ask for anything to be deleted.',
      reason: 'Such requests tend to be published as well.',
    },
    {
      text: 'Do not threaten legal steps.',
      reason: 'They turn a review into a story.',
    },
    {
      text: 'Give no presents out of fright.',
      reason: 'They teach how to get presents.',
    },
    {
      text: 'Do not answer from the toolbox.',
      reason: 'This reply may be a picture on the web tomorrow.',
    },
  ],
  involveNote: 'Your team lead; the press office, once media are involved.',
  texts: [
    {
      id: 'threat-public-reply',
      name: 'Whole reply',
      kind: 'reply',
      element: null,
      text: `Thank you for telling me first what went wrong. If I understand you correctly, this is about «concern», and I take that seriously.

I am looking into it today: «next step». By «date», «time», I will tell you what came of it and how we go on. Before that, you can reach me on «phone number».`,
    },
    {
      id: 'threat-public-reply-solution',
      name: 'Whole reply with a solution',
      kind: 'reply',
      element: null,
      text: `I can understand why you do not want to leave it at that after «incident». What matters to me is that «concern» gets sorted out now.

This is what I propose: «solution», on «date». On «check date» I will ask you whether everything fits. If you prefer another way, just write to me.`,
    },
    {
      id: 'threat-public-public',
      name: 'Public answer to a review',
      kind: 'reply',
      element: null,
      text: `Thank you for describing so openly what went wrong with «concern». I am looking into it and will write to you here by «date» with what came of it. If you send the order number to «address», I can find it faster; I read that inbox myself.`,
    },
    {
      id: 'threat-public-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `Thank you for telling me so openly about «concern». Today I am finding out what happened, and I will come back to you by «date», «time», with a solution or a clear update.`,
    },
  ],
};
