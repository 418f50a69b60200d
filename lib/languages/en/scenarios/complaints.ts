/** English conversations where something went wrong: a mistake of ours, a delay, two accounts of one thing. */
import type { Scenario } from '../../../core/practice/scenario';

export const complaints: readonly Scenario[] = [
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
    followUps: [
      {
        calmer:
          'Thank you, that is the first straight answer I have had. [{when}, then. I will tell my landlord.] Does that include the £12 from the bank, or only the second payment?',
        waiting:
          'Thanks for getting back to me. I still don’t know when the money will be in my account, though. My landlord is asking every day. Which date can I give him?',
        sharper:
          'Is that it? I did nothing wrong here and I am the one paying bank charges. Who is going to put this right, and when?',
      },
      {
        calmer: 'That’s a relief. Thank you for sorting it out properly.',
        waiting: 'All right, I’ll wait and see. Please don’t make me chase it.',
        sharper: 'I’m reporting this to my bank as a disputed payment. I’ve run out of patience.',
      },
    ],
  },
  {
    id: 'en-wrong-blinds',
    lang: 'en',
    region: 'US',
    situation: 'own-fault',
    customer: 'Denise Kowalski',
    subject: 'Blinds for the wrong house',
    messages: [
      {
        from: 'customer',
        hoursAgo: 4.6,
        text: 'Hi,\n\nMy order came this morning and the blinds are cut for somebody else’s windows. There is another customer’s name and address on the packing slip, so I guess they have mine. I took the day off for the installer, he charged me $85 to stand in my kitchen and left. My daughter’s room faces a streetlight and she starts night shifts on Sunday. How fast can you fix this?\n\nDenise Kowalski',
      },
    ],
    starter:
      'Dear Ms. Kowalski,\n\nWe apologize for any inconvenience this may have caused. Unfortunately mistakes happen in busy periods. You should have checked the box before calling the installer.\n\nYour blinds will definitely be there by Sunday. For the installer’s fee you would have to contact him directly.\n\nI will email you by Thursday.\n\nThank you for choosing us,\nThe Customer Care Team',
    followUps: [
      {
        calmer:
          'Thank you for owning that. [{when} works for me.] What should I do with the blinds I have here? I don’t want that other family waiting because of me.',
        waiting:
          'OK, but where does that leave my daughter on Sunday? I still need to know when the right ones are coming.',
        sharper: 'Wow. I’m out $85 and a day’s pay and that’s what I get? Just tell me who can fix it and by when.',
      },
      {
        calmer: 'Great, I appreciate you staying on this. Have a good one.',
        waiting: 'Fine, I’ll give it until then.',
        sharper: 'Please cancel the order and refund the card. I’m done.',
      },
    ],
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
    followUps: [
      {
        calmer:
          'Thanks heaps, that I can work with. [{when} it is.] If it does fall through, could I switch to the travel cot you’ve got in the Geelong store?',
        waiting:
          'Ta for writing back. I’m still none the wiser about the day, though. Should I wait or buy one in town?',
        sharper:
          'Righto, so nothing’s changed and it’s all very sad. I’ve got a baby in a drawer. When is it coming, or when do I get my money?',
      },
      {
        calmer: 'You’re a legend. She’ll be out of the drawer by the weekend then.',
        waiting: 'OK, one more wait. After that I want the refund.',
        sharper: 'Just refund me, please. I’ve bought one in town.',
      },
    ],
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
    followUps: [
      {
        calmer:
          'OK. Thank you for actually looking into it. [{when}, I’ll hold you to that.] I can send a photo of the drop-off receipt. Do you need both sides?',
        waiting:
          'Fine, you’re looking. Meanwhile there’s a bill for $139 on my table. Do I have to pay that while you check?',
        sharper:
          'So now I’m the liar. I have a receipt with a date and a stamp on it. What else do you people want from me?',
      },
      {
        calmer: 'Appreciate it. If the bill goes away, we’re good.',
        waiting: 'I’ll wait. But I’m not paying in the meantime.',
        sharper: 'I’ll let my card company sort this out with you.',
      },
    ],
  },
];
