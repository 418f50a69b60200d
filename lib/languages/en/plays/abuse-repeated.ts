/** English words for insults that go on. */
import type { PlayWords } from '../../../core/plays/play-words';

export const abuseRepeated: PlayWords = {
  name: 'Becomes abusive again',
  gist: 'The insults go on; now you need support and a boundary.',
  steps: [
    {
      text: 'Be clear that you need not put up with insults.',
      reason: 'That holds for good customers, too, and your lead stands behind it.',
    },
    {
      text: 'Set the boundary as an offer: gladly, once it is matter-of-fact.',
      reason: 'A way stays open that does not lead through insults.',
    },
    {
      text: 'Offer a second talk after you have cleared things inside.',
      reason: 'A few hours take the edge off.',
    },
    {
      text: 'Suggest going on in writing.',
      reason: 'What is written is thought over, and can be read again.',
    },
    {
      text: 'Bring in your team lead.',
      reason: 'A second voice often changes the tone, and it protects you.',
    },
    {
      text: 'Note the day, the words and what you answered.',
      reason: 'Without a record every decision starts from zero.',
    },
    {
      text: 'If it goes on, let your lead decide about an end.',
      reason: 'A polite parting is better than a lasting fight.',
    },
    {
      text: 'Talk about it in the team afterwards.',
      reason: 'What is shared is less often taken home.',
    },
  ],
  avoid: [
    {
      text: 'Do not insult back.',
      reason: 'From then on it is all about your sentence.',
    },
    {
      text: 'Do not threaten.',
      reason: 'A consequence you cannot decide is an empty threat.',
    },
    {
      text: 'Do not justify yourself at length.',
      reason: 'Every paragraph offers a new place to attack.',
    },
    {
      text: 'Do not hold out at any price.',
      reason: 'No sale is worth somebody falling ill.',
    },
  ],
  involveNote: 'Your team lead, now: the lead decides on channel, contact and further steps.',
  texts: [
    {
      id: 'abuse-repeated-reply',
      name: 'Whole reply with a boundary',
      kind: 'reply',
      element: null,
      text: `If I understand you correctly, this is about «concern», and I am glad to keep working on it once we write to each other respectfully. Insults against my team or me have no place in that.

My proposal: I look into this with my colleagues and send you the result on «date». After that I can offer you a call together with my team lead, «name».`,
    },
    {
      id: 'abuse-repeated-reply-writing',
      name: 'Whole reply: going on in writing',
      kind: 'reply',
      element: null,
      text: `I have read what this is about for you: «concern». I want to find a solution for it, and I do not want to be insulted while I do.

Let us continue in writing, and keep it respectful. I will send you an update by «date»; my team lead, «name», will read along from now on.`,
    },
    {
      id: 'abuse-repeated-boundary',
      name: 'Boundary',
      kind: 'boundary',
      element: 'boundary',
      text: 'I am glad to help you further once we write to each other respectfully; I do not respond to insults.',
    },
    {
      id: 'abuse-repeated-boundary-call',
      name: 'Boundary after a call',
      kind: 'boundary',
      element: 'boundary',
      text: `I ended our call today because of the insults; I do not want to be spoken to like that. I am glad to keep working on «concern» as long as we stay respectful. I suggest that we write from now on.`,
    },
    {
      id: 'abuse-repeated-holding',
      name: 'Holding reply',
      kind: 'holding',
      element: null,
      text: `My team lead, «name», and I are now looking after «concern» together. You will have a joint answer from us by «date».`,
    },
  ],
};
