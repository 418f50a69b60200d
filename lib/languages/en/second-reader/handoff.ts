/** English model sentences for handing on: the agent asks, passes on and stays the contact. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const HANDOFF_MODELS: readonly ModelSentence[] = [
  {
    instead: "That's not my department.",
    say: 'I am taking this up with the colleague in charge, and you can still reach me about it.',
  },
  {
    instead: 'Please contact our billing team.',
    say: 'I will clear this up inside the company and come back to you with the answer.',
  },
  {
    instead: "You'll need to get in touch with the manufacturer directly.",
    say: 'I will ask them myself, and all I need from you is a few details.',
  },
  {
    instead: "You'd have to call the hotline for that.",
    say: 'I will speak to my colleagues myself and pass on what you have told me.',
  },
  {
    instead: "That's down to the courier, we have no control over it.",
    say: 'Even if it lies with others, I am glad to ask and tell you what I find out.',
  },
  {
    instead: 'All of that is on our website.',
    say: 'I have added the link here, along with a short summary of what matters for you.',
  },
  {
    instead: 'You should ask your bank about that.',
    say: 'They have the exact answer, and I am happy to note down what they will need.',
  },
  {
    instead: 'The app has nothing to do with us.',
    say: 'A partner is involved in this; I will report the problem and pass on their answer.',
  },
  {
    instead: 'Your landlord is the right person for that.',
    say: 'I can put together the papers you need for the talk with them.',
  },
  {
    instead: "I'm only covering for someone, so I can't decide that.",
    say: 'I am covering for a colleague and will put your case to her with all the details.',
  },
  {
    instead: 'Sales promised you that, so take it up with them.',
    say: 'I will ask my colleague what was agreed and then write to you.',
  },
  {
    instead: 'Complaints have to be made on the official form.',
    say: 'I can take this down right here and enter it for you.',
  },
  {
    instead: 'Please open a new ticket with technical support.',
    say: 'I will open the case myself and put your description in it.',
  },
  {
    instead: 'That decision is entirely up to the council.',
    say: 'The decision is made there, and I am glad to help with everything it needs.',
  },
  {
    instead: "You'd have to take that up with HR.",
    say: 'I will ask who looks after this, and then put you in touch.',
  },
  {
    instead: 'Have a look online, you should find something there.',
    say: 'Let me look out some good sources on this and put the links in my answer.',
  },
  {
    instead: 'Our branch in town will be better able to help you.',
    say: 'I would be glad to tell them that you are coming, so they know what it is about.',
  },
  {
    instead: 'You will have to arrange the repair yourself.',
    say: 'I can look for a good address and prepare everything as far as possible.',
  },
  {
    instead: 'Please report the damage to your own insurer.',
    say: 'For your report to them I can write a confirmation with all the details.',
  },
  {
    instead: 'The fault lies with your previous provider, not with us.',
    say: 'At the moment it is waiting with someone else, and I am asking what they still need.',
  },
  {
    instead: 'All complaints must be sent to head office.',
    say: 'I am taking this to the right place myself and will ask how far they are.',
  },
  {
    instead: 'The form can be picked up at the front desk.',
    say: 'What you need is attached, and you can simply email it back to me.',
  },
  {
    instead: "You'd have to ask the person who drew up the contract.",
    say: 'I will ask the people involved what was agreed, and write to you with the answer.',
  },
  {
    instead: 'Only customs can tell you what they want.',
    say: 'I am asking which details are still needed, and I will send you a list.',
  },
  {
    instead: 'At weekends please call the emergency service, not us.',
    say: 'In urgent cases «office» can help right away, and after that I take over again.',
  },
  {
    instead: 'I can forward your email, but the rest is out of my hands.',
    say: 'I am forwarding your message with a summary, and I will follow up if no answer comes.',
  },
];
