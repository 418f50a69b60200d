/** English conversations of weight: a parting that was decided, a threat, despair. Written with care, without detail. */
import type { Scenario } from '../../../core/practice/scenario';

export const serious: readonly Scenario[] = [
  {
    id: 'en-parting-confirmed',
    lang: 'en',
    region: 'IE',
    situation: 'ending',
    customer: 'Fergal Costello',
    subject: 'After our call',
    messages: [
      {
        from: 'customer',
        hoursAgo: 170.6,
        text: 'I told your apprentice on the phone what I think of her work and I stand over it. I want the whole site redone by Monday and I’m not paying for it.\n\nFergal Costello',
      },
      {
        from: 'agent',
        hoursAgo: 26.4,
        text: 'Dear Mr Costello,\n\nThank you for talking with my director, Sinéad Walsh, and me this morning. As we told you, the directors have decided that we will stop working together. I will confirm the dates to you in writing.\n\nKind regards,\nMark Tierney',
      },
      {
        from: 'customer',
        hoursAgo: 0.5,
        text: 'Well, that was plain speaking yesterday. Before I tell my crowd, I want it on paper. When exactly do you finish up, and what about the shop pages that are half built? We can’t go into the Christmas season with half a website. And the photos are ours.\n\nFergal Costello',
      },
    ],
    starter:
      'Dear Mr Costello,\n\nUnfortunately we have to end our cooperation, and you have only yourself to blame. People who treat apprentices like that should not be surprised.\n\nWe might finish the shop pages, we will see. If you change your ways we can talk again next year.\n\nI will send you the photos by Friday.\n\nMark Tierney',
    followUps: [
      {
        calmer:
          'Fair enough, that’s clear. The shop pages were my main worry. Who do the photos go to, me or the new crowd?',
        waiting: 'That’s a bit vague for me. What’s the date, and will the shop pages be finished?',
        sharper: 'I didn’t write for that. I want a date, the pages and my photos. Is that so hard?',
      },
      {
        calmer: 'Right so. We can part like decent people, at least.',
        waiting: 'Noted. I’ll wait for the pages.',
        sharper: 'Your directors can take that up with me themselves, so.',
      },
    ],
  },
  {
    id: 'en-towed-van',
    lang: 'en',
    region: 'AU',
    situation: 'threat-violence',
    customer: 'Craig Dutton',
    subject: 'Towed van, third message',
    messages: [
      {
        from: 'customer',
        hoursAgo: 2.9,
        text: 'You towed my van with every tool I own in it, and I’ve lost two jobs since. Third call today, third bloke who can’t help. I know where your yard is and I know who works the night shift. If that van isn’t back by tomorrow I’m coming down there and somebody is going to get hurt.',
      },
    ],
    followUps: null,
  },
  {
    id: 'en-final-reminder',
    lang: 'en',
    region: 'GB',
    situation: 'self-harm',
    customer: 'Stephen Marlow',
    subject: 'Your final reminder',
    messages: [
      {
        from: 'customer',
        hoursAgo: 10.2,
        text: 'Hello,\n\nYour final reminder came today. They cut my hours in the spring and I have tried to keep up ever since, I really have. I can’t go on like this and I can’t see a way out. I don’t want to be here any more. You can close the account, it won’t matter.\n\nStephen Marlow',
      },
    ],
    followUps: null,
  },
];
