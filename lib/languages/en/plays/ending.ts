/** English words for parting with a customer. */
import type { PlayWords } from '../../../core/plays/play-words';

export const ending: PlayWords = {
  name: 'Ending the relationship',
  gist: 'The decision is made: the relationship ends, politely and unmistakably.',
  steps: [
    {
      text: 'Get the agreement of everyone concerned inside.',
      reason: 'A parting that someone takes back harms everyone.',
    },
    {
      text: 'Settle contract, handover and duties up to the last day.',
      reason: 'What is still owed must be clear before the letter.',
    },
    {
      text: 'Say it in person or by phone first.',
      reason: 'An end by email looks like running away and leads to questions.',
    },
    {
      text: 'Say clearly that it ends, when and why.',
      reason: 'A soft sentence is taken as an invitation to negotiate.',
    },
    {
      text: 'Bring the current order to its end on time.',
      reason: 'The last impression is the one that is told.',
    },
    {
      text: 'Stay brief and polite, without a long debate.',
      reason: 'More reasons convince nobody now, they only hurt.',
    },
    {
      text: 'Confirm the talk in writing.',
      reason: 'Both should be able to read up on date and duties.',
    },
    {
      text: 'Then let go.',
      reason: 'The decision was well considered; you need not carry it further.',
    },
  ],
  avoid: [
    {
      text: 'Do not write “Unfortunately we have to”.',
      reason: 'You do not have to, you have decided.',
    },
    {
      text: 'Assign no blame.',
      reason: 'At the end it is of use to nobody.',
    },
    {
      text: 'Leave no back door open.',
      reason: 'Otherwise the talk begins anew in four weeks.',
    },
    {
      text: 'Offer no parting discount.',
      reason: 'It looks like a bad conscience and invites haggling.',
    },
  ],
  involveNote: 'Management, legal and the account owner beforehand: nothing leaves without their approval.',
  texts: [
    {
      id: 'ending-reply-call',
      name: 'Whole reply: asking for a talk',
      kind: 'reply',
      element: null,
      text: `I would like to talk with you in person about our work together. I will call you on «date» at «time». If another time suits you better, please send me a short line. I will confirm in writing what we discuss.`,
    },
    {
      id: 'ending-parting',
      name: 'Parting after the talk',
      kind: 'parting',
      element: null,
      text: `This message confirms our talk on «date of talk»: our contract ends on «end date». The reason is «reason».

Until then we will complete your current order as agreed; it will be with you on «delivery day». It is our last order together. You will receive the documents on «handover day».

Thank you for the time we worked together.`,
    },
    {
      id: 'ending-parting-short',
      name: 'Parting, short',
      kind: 'parting',
      element: null,
      text: `I confirm in writing what we discussed on «date of talk»: the contract ends on «end date». Until then we will do everything that was agreed. After that our work together is over, for future orders as well. «Name» will answer your questions about the handover.`,
    },
    {
      id: 'ending-parting-contract',
      name: 'Parting after repeated insults',
      kind: 'parting',
      element: null,
      text: `Our contract ends on «end date», as discussed. The reason is the way we spoke with each other over the past weeks, which we talked about on «date of talk».

We will deliver in full and on time what is ordered until then. With that delivery our work together ends for good. The decision has been made together with our management and is final. We wish you all the best.`,
    },
  ],
};
