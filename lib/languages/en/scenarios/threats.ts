/** English conversations with a threat: to leave, to go to court, to tell everybody. */
import type { Scenario } from '../../../core/practice/scenario';

export const threats: readonly Scenario[] = [
  {
    id: 'en-switching-broadband',
    lang: 'en',
    region: 'IE',
    situation: 'threat-leave',
    customer: 'Aoife Brennan',
    subject: 'Giving you one last chance',
    messages: [
      {
        from: 'customer',
        hoursAgo: 16.9,
        text: 'Hi,\n\nFor a month now our broadband has dropped every evening around seven, right when the kids do their homework and I have calls with the States. I’ve rung three times and been told it looks fine from your end. Another company is offering me the same speed for €15 less. Give me one good reason by Friday or I’m cancelling and switching over to them.\n\nAoife Brennan',
      },
    ],
    starter:
      'Dear Ms Brennan,\n\nYour satisfaction is our top priority. Unfortunately we cannot match other companies’ prices. If their offer is so good, then feel free to switch.\n\nThe line will never drop again, I promise.\n\nI will email you by Friday at 10 am.\n\nKind regards,\nConor Daly',
    followUps: [
      {
        calmer:
          'Thanks, that’s the first time anyone took it seriously. [{when}, then.] It’s not really about the fifteen euro, I just need it to work at seven. If you find the fault, will you tell me what it was?',
        waiting: 'I’ve heard that bit before. What happens to my line now, and by when?',
        sharper: 'Nine years with ye and that’s the answer? I’ve the form open in the other tab. Anything else to say?',
      },
      {
        calmer: 'Grand. I’ll stay for now, and thanks for being straight with me.',
        waiting: 'I’ll see how the week goes and decide then.',
        sharper: 'I’ve signed up with the others. Please confirm the cancellation.',
      },
    ],
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
    followUps: [
      {
        calmer:
          'Dear Sir or Madam,\n\nThank you. That is the first proper reply I have received. [I have noted your words, ‘{when}’.] I shall leave matters with my solicitor until then. To whom should I send the original valuation?\n\nHelen Ashworth',
        waiting:
          'Dear Sir or Madam,\n\nI had assumed that my letter reached you. What I asked is who will decide, and by what date.\n\nHelen Ashworth',
        sharper:
          'Dear Sir or Madam,\n\nI shall pass your reply to my solicitor exactly as it stands. For the record: who in your firm is entitled to decide on my claim?\n\nHelen Ashworth',
      },
      {
        calmer: 'Dear Sir or Madam,\n\nAgreed. I look forward to your letter.\n\nHelen Ashworth',
        waiting: 'Dear Sir or Madam,\n\nNoted. The fourteen days are running.\n\nHelen Ashworth',
        sharper: 'Dear Sir or Madam,\n\nAll further letters will come from my solicitor.\n\nHelen Ashworth',
      },
    ],
  },
  {
    id: 'en-review-drafted',
    lang: 'en',
    region: 'US',
    situation: 'threat-public',
    customer: 'Tyler Jensen',
    subject: 'Got my review typed up',
    messages: [
      {
        from: 'customer',
        hoursAgo: 1.1,
        text: 'Hey,\n\nOrdered the wedding cake topper five weeks ago, the wedding is Saturday, and tracking says “label created” since forever. Your chat bot keeps asking me to rate the conversation. My one-star review is typed up and so is the TikTok, and my fiancée has 60k followers. I’d rather have the topper. Your move.\n\nTyler Jensen',
      },
    ],
    starter:
      'Dear Tyler,\n\nA bad review won’t make the package move any faster. Due to high demand there may be delays; we appreciate your patience. Please contact the carrier.\n\nIt will 100% be there before Saturday.\n\nI will email you by tomorrow at noon.\n\nThanks,\nCustomer Happiness Team',
    followUps: [
      {
        calmer:
          'OK, respect for the quick answer. Not posting anything. [{when}, I’ll be watching my inbox.] Worst case, could you overnight it straight to the venue?',
        waiting: 'Cool, but where is it? The wedding’s Saturday. When will you know?',
        sharper: 'Seriously? That’s basically the bot again. Is it coming or not?',
      },
      {
        calmer: 'You saved the cake. I’ll send you a picture.',
        waiting: 'Alright. I’ll wait one more day.',
        sharper: 'Posted. And I found one at the craft store.',
      },
    ],
  },
];
