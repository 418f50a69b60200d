/** English conversations with sharp words: a first outburst, and insults that go on. */
import type { Scenario } from '../../../core/practice/scenario';

export const tone: readonly Scenario[] = [
  {
    id: 'en-five-days-cold',
    lang: 'en',
    region: 'GB',
    situation: 'abuse-first',
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
    followUps: [
      {
        calmer:
          'Right. Sorry for shouting, it’s my mum, she’s eighty-one and sat in her coat. [{when}, I’ll keep the phone on.] Can you get us a heater for tonight in the meantime?',
        waiting: 'At least somebody’s answered. Doesn’t warm the house, though. When is the part coming?',
        sharper: 'Are you having a laugh? FIVE DAYS. She’s sat there in her coat! Is somebody coming or not?',
      },
      {
        calmer: 'Cheers. You’ve been decent about it, more than I was.',
        waiting: 'We’ll see. I’ve heard a lot of promises this week.',
        sharper: 'Forget it, I’ve rung a local man. You’ll be getting his bill.',
      },
    ],
  },
  {
    id: 'en-insults-again',
    lang: 'en',
    region: 'US',
    situation: 'abuse-repeated',
    customer: 'Wade Harmon',
    subject: 'RE: Still no working AC',
    messages: [
      {
        from: 'customer',
        hoursAgo: 52.3,
        text: 'You people are unbelievable. It is 98 degrees, the AC died again, and the genius you sent looked at it for four minutes and left. Bunch of clowns.\n\nWade Harmon',
      },
      {
        from: 'agent',
        hoursAgo: 50.8,
        text: 'Dear Mr. Harmon,\n\nFour minutes after days of waiting is not what you needed, and I can see why you are angry. I have ordered the compressor and booked a second visit for tomorrow at 10 am. I will check in with you afterward.\n\nBest,\nMonica Reyes',
      },
      {
        from: 'customer',
        hoursAgo: 1.4,
        text: 'Monica, are you as stupid as the rest of them or do you just type like it? He showed up with the WRONG compressor. You are a worthless idiot and you should be fired. My wife has asthma and it’s 91 in the bedroom. Nobody in that dump can do a damn thing right.\n\nWade Harmon',
      },
    ],
    starter:
      'Mr. Harmon,\n\nI don’t have to put up with this! If you talk to people like that, don’t be surprised when nobody wants to help you. As I already told you, the part was ordered.\n\nIt will be fixed tomorrow, one hundred percent.\n\nI will call you by Thursday.\n\nMonica Reyes',
    followUps: [
      {
        calmer:
          'Okay. I shouldn’t have said that to you. It’s my wife I’m worried about. [{when}, fine.] Is there any way to get a portable unit here tonight?',
        waiting: 'Nice words. It’s still 91 in here. When is somebody coming with the right part?',
        sharper: 'That’s it? Unbelievable. Put somebody on who can actually do something!',
      },
      {
        calmer: 'Thanks. You stuck with it, I’ll give you that.',
        waiting: 'I’ll wait. Tell your supervisor I’m counting on it.',
        sharper: 'Don’t write to me again. I’ll deal with your boss.',
      },
    ],
  },
];
