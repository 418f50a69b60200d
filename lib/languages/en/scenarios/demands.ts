/** English conversations where somebody wants more than was agreed, once or again and again. */
import type { Scenario } from '../../../core/practice/scenario';

export const demands: readonly Scenario[] = [
  {
    id: 'en-while-you-are-at-it',
    lang: 'en',
    region: 'IE',
    situation: 'extra-demand',
    customer: 'Declan Moore',
    subject: 'While you are at it',
    messages: [
      {
        from: 'customer',
        hoursAgo: 21.3,
        text: 'Hi there,\n\nThe new website looks grand. While you’re at it, could you add a booking calendar and a second language? Surely that’s included, it can’t be more than an hour for someone who does this every day. I’d want it before we open on the first. The last crowd never charged for small stuff like this.\n\nDeclan',
      },
    ],
    starter:
      'Hi Declan,\n\nWe don’t do that. As clearly stated in the contract, you ordered five pages and nothing else. That’s just how it is.\n\nThe calendar is guaranteed to be live before you open.\n\nI will send you a quote by Thursday.\n\nBest wishes,\nOrla Byrne',
    followUps: [
      {
        calmer:
          'Fair enough, that’s clear. [{when} is grand.] Say we only did the calendar for now: what would that come to?',
        waiting: 'Right, but is that a yes or a no? We open on the first. What can you do by then?',
        sharper: 'Ah here. I send you a friendly mail and get the small print thrown at me. What would it cost, so?',
      },
      {
        calmer: 'Sound, let’s do that. Thanks a million.',
        waiting: 'I’ll have a think and let you know.',
        sharper: 'I’ll ask around so. There’s a young lad down the road does websites.',
      },
    ],
  },
  {
    id: 'en-seventh-wording',
    lang: 'en',
    region: 'GB',
    situation: 'permanent-demander',
    customer: 'Rosalind Pike',
    subject: 'RE: RE: RE: The brochure again',
    messages: [
      {
        from: 'customer',
        hoursAgo: 190.7,
        text: 'Hello,\n\nVersion four is nearly there. Could we make it warmer, but more serious at the same time? And I’d like to see the old headline again.\n\nRosalind Pike',
      },
      {
        from: 'agent',
        hoursAgo: 186.2,
        text: 'Dear Ms Pike,\n\nVersion five is attached, with the old headline and a warmer opening. That takes us two rounds past the two we agreed; I was happy to do these as a favour.\n\nKind regards,\nDaniel Osei',
      },
      {
        from: 'customer',
        hoursAgo: 77.5,
        text: 'Hello,\n\nNot quite what I imagined. My husband thinks the second page is flat. Please have another go.\n\nRosalind Pike',
      },
      {
        from: 'agent',
        hoursAgo: 74.1,
        text: 'Dear Ms Pike,\n\nHere is version six, with a new second page. May I send it to the printer?\n\nKind regards,\nDaniel Osei',
      },
      {
        from: 'customer',
        hoursAgo: 3.6,
        text: 'Hello,\n\nI’m sorry, but it still isn’t good enough. Every time I get a new version I find something else. Just write me two or three completely different ones and I’ll know it when I see it. That surely comes with the service, and I’d want it free of charge after all this.\n\nRosalind Pike',
      },
    ],
    starter:
      'Dear Ms Pike,\n\nAs I have explained several times now, two rounds means two rounds. You really need to make up your mind. We do not do free versions.\n\nI guarantee that the next one will be perfect.\n\nI will send you the invoice by Monday.\n\nRegards,\nDaniel Osei',
    followUps: [
      {
        calmer:
          'Thank you, it does help to see it set out like that. [{when} suits me.] If I write down three things I want changed, would that count as one round?',
        waiting:
          'I see. I still don’t have a brochure I like, though. How many more versions do I get, and what do they cost?',
        sharper:
          'I am the customer, not a pupil, and I don’t care to be spoken to like one. What exactly is included, and what isn’t?',
      },
      {
        calmer: 'Agreed. You’ll have my three points tomorrow.',
        waiting: 'I’ll discuss it at home and come back to you.',
        sharper: 'I shall finish it myself. Kindly send me the files.',
      },
    ],
  },
];
