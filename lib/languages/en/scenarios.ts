/** English conversations of the practice desk. Customers and companies are invented. */
import type { Scenario } from '../../core/practice/scenario';

export const scenarios: readonly Scenario[] = [
  {
    id: 'en-charged-twice',
    lang: 'en',
    region: 'GB',
    situation: 'own-fault',
    customer: 'Priya Nair',
    subject: 'Charged twice and now overdrawn',
    messages: [
      {
        from: 'customer',
        hoursAgo: 0.4,
        text: 'Hello,\n\nYou took £64.90 from my account twice on Monday, same order, same minute. Because of that my rent bounced and the bank has charged me £12. I rang, waited half an hour and was told to "give it a few days". I would like both amounts back, and I would like somebody to tell me when.\n\nPriya Nair',
      },
    ],
    starter:
      'Dear Ms Nair,\n\nWe apologise for any inconvenience caused. Unfortunately we cannot refund bank charges. You should have contacted us before your rent was due.\n\nYour money will definitely be back within two minutes of this email. For anything else you need to contact your bank.\n\nI will call you tomorrow by 12 noon with the confirmation.\n\nKind regards,\nTom Ellery',
  },
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
  },
  {
    id: 'en-boots-returned',
    lang: 'en',
    region: 'US',
    situation: 'disputed-facts',
    customer: 'Marcus Boyd',
    subject: 'I returned these boots six weeks ago',
    messages: [
      {
        from: 'customer',
        hoursAgo: 29.6,
        text: 'I sent the boots back six weeks ago and I have the drop-off receipt. Now I get a letter saying nothing arrived and I still owe $139. Your colleague Dana told me on chat that the return was logged. So which one of you is making things up? I’m not paying for boots I don’t have.\n\nMarcus Boyd',
      },
    ],
    starter:
      'Dear Mr. Boyd,\n\nAs I already told you, our records show that nothing was returned. You failed to follow the return instructions. There is nothing we can do.\n\nPlease take it up with the carrier.\n\nI will check the warehouse log and get back to you by Wednesday at 3 pm.\n\nSincerely,\nHeather Quinn',
  },
  {
    id: 'en-five-days-cold',
    lang: 'en',
    region: 'GB',
    situation: 'abuse',
    customer: 'Gary Thornhill',
    subject: 'ABSOLUTE JOKE',
    messages: [
      {
        from: 'customer',
        hoursAgo: 1.2,
        text: 'You are a USELESS bunch of clowns. No heating for FIVE days with an eighty-year-old in the house, and the third engineer has just rung to say he hasn’t got the part. Three men, no part! Does anybody in that office own a brain between them? Sort it out!!!',
      },
    ],
    starter:
      'Dear Mr Thornhill,\n\nPlease calm down. There is no need for that language, and it really isn’t that bad at this time of year. You have to understand that parts are in short supply!!!\n\nThe engineer will fix it tomorrow, I promise you that a hundred per cent.\n\nI will ring you today by 5 pm with the delivery date of the part.\n\nRegards,\nSimon Clarke',
  },
  {
    id: 'en-solicitor',
    lang: 'en',
    region: 'GB',
    situation: 'threat-legal',
    customer: 'Helen Ashworth',
    subject: 'Formal complaint and notice of legal action',
    messages: [
      {
        from: 'customer',
        hoursAgo: 46.8,
        text: 'Dear Sir or Madam,\n\nYour removal firm broke my late mother’s cabinet on the 4th. I sent photographs the same evening and have had one automatic reply since. I claim £950, as set out in the attached valuation. If I do not have your written answer within fourteen days, my solicitor will take the matter to court, and I will report it to the ombudsman as well.\n\nHelen Ashworth',
      },
    ],
    starter:
      'Dear Ms Ashworth,\n\nThreatening us with a solicitor will get you nowhere. You should have taken out insurance. Damage in transit is not our problem.\n\nYour call is important to us and we value your feedback.\n\nYou will have our written answer by next Tuesday.\n\nYours sincerely,\nPaul Denham',
  },
  {
    id: 'en-cot-late-again',
    lang: 'en',
    region: 'AU',
    situation: 'delay',
    customer: 'Jess Whitaker',
    subject: 'Still waiting on the cot',
    messages: [
      {
        from: 'customer',
        hoursAgo: 9.7,
        text: 'Hi,\n\nThe cot was due three weeks ago, then last Friday, and the tracking page hasn’t moved since. The baby is sleeping in a drawer, which is funny for about one night. I don’t need another sorry, I need a day I can count on, or my money back so I can buy one in town.\n\nJess',
      },
    ],
    starter:
      'Hi Jess,\n\nUnfortunately your order is delayed. Unfortunately we can’t give you a date, as the supplier doesn’t tell us anything. It will be there as soon as possible.\n\nIt will definitely arrive this week. These things happen.\n\nI will email you on Thursday with an update.\n\nCheers,\nBen Foley',
  },
];
