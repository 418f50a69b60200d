/** English conversations without a quarrel: plain questions, and a message that needs a person. */
import type { Scenario } from '../../../core/practice/scenario';

export const questions: readonly Scenario[] = [
  {
    id: 'en-hearing-loop',
    lang: 'en',
    region: 'AU',
    situation: 'question',
    customer: 'Margaret Doyle',
    subject: 'Hearing loop in the main theatre?',
    messages: [
      {
        from: 'customer',
        hoursAgo: 5.5,
        text: 'Hello,\n\nI’d love to bring my sister to the matinee on the 14th for her birthday. She wears hearing aids. Is there a hearing loop in the main theatre, and does it work in every row? And may we change our seats if it doesn’t reach ours?\n\nMargaret Doyle',
      },
    ],
    starter:
      'Dear Customer,\n\nThank you for your enquiry, which is important to us. All information on accessibility can be found on our website. You should have checked the seating plan before you booked.\n\nFor anything technical please contact the venue.\n\nI will send you the link tomorrow.\n\nThe Box Office Team',
    followUps: [
      {
        calmer:
          'Oh, lovely, thank you for the quick answer. [{when}, then.] Is there somewhere near the entrance where we could have a cup of tea beforehand?',
        waiting: 'Thank you. I’m still not sure, though: will it work where we are sitting?',
        sharper: 'I only wanted to know whether my sister will be able to hear the play. Is there a loop, yes or no?',
      },
      {
        calmer: 'Wonderful. We’re looking forward to it very much.',
        waiting: 'Thanks, I’ll wait to hear from you.',
        sharper: 'Never mind, we’ll go to the pictures instead.',
      },
    ],
  },
  {
    id: 'en-mum-keeps-ordering',
    lang: 'en',
    region: 'GB',
    situation: 'other',
    customer: 'Colin Fairweather',
    subject: 'My mother’s orders',
    messages: [
      {
        from: 'customer',
        hoursAgo: 22.8,
        text: 'Good morning,\n\nMy mother has dementia and has taken to your catalogue. There are eleven parcels in her hall, most of them slippers. I’m not blaming anybody, she sounds perfectly well on the telephone. I’d like this to stop without anyone telling her off, because choosing things is the part of the day she enjoys. I look after her affairs and can send you the papers.\n\nColin Fairweather',
      },
    ],
    starter:
      'Dear Sir,\n\nWe have received your request. Orders are binding and unfortunately we can only discuss the account with the account holder. You should have informed us earlier.\n\nPlease contact our returns department about the parcels.\n\nI will send you the form by Wednesday.\n\nCustomer Services',
    followUps: [
      {
        calmer:
          'Thank you, you’ve put my mind at rest, and you put it very kindly. [{when} is fine.] Could she go on getting the catalogue itself? She likes to turn down the corners.',
        waiting: 'Thank you. I’m not sure I’ve understood what happens now. What should I do first?',
        sharper: 'I had hoped for a person, and this reads like a form. Is there somebody I could talk to?',
      },
      {
        calmer: 'That is very good of you. She’ll be pleased about the catalogue.',
        waiting: 'I’ll wait for your letter, then.',
        sharper: 'I’ll cancel her card, it seems the simplest way.',
      },
    ],
  },
];
