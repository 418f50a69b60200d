/** English words for threats with lawyers, courts and authorities. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatLegal: PlayWords = {
  name: 'Threatens legal action',
  gist: 'It is about a lawyer, a court, an authority or data protection; every word counts twice.',
  steps: [
    {
      text: 'Show the case to your lead or the legal team before you send.',
      reason: 'One sentence too many cannot be taken back.',
    },
    {
      text: 'Stay factual and brief.',
      reason: 'What is not there cannot be held against you.',
    },
    {
      text: 'Confirm receipt and restate the claim without judging it.',
      reason: 'People who see themselves understood rarely write more sharply.',
    },
    {
      text: 'Admit nothing and give no legal opinion.',
      reason: 'Others decide that, and they need a free hand.',
    },
    {
      text: 'Say who will answer and by when.',
      reason: 'A name and a day take the pressure out of waiting.',
    },
    {
      text: 'Collect the facts: dates, messages, documents.',
      reason: 'Whoever decides later needs all of it in one place.',
    },
    {
      text: 'Keep the conversation open.',
      reason: 'Many threats end where somebody can be reached.',
    },
  ],
  avoid: [
    {
      text: 'Do not admit a fault without approval.',
      reason: 'An admission can have legal consequences.',
    },
    {
      text: 'Do not write “We see that differently”.',
      reason: 'That is a legal position, too, and it is not yours to take.',
    },
    {
      text: 'Set no counter-deadlines.',
      reason: 'They start a correspondence that nobody wins.',
    },
    {
      text: 'Leave out all sarcasm.',
      reason: 'A judge may read your email one day.',
    },
  ],
  involveNote:
    'Team lead and legal before you send; the data protection officer, if data are to be disclosed or deleted.',
  texts: [
    {
      id: 'threat-legal-reply',
      name: 'Whole reply, after approval',
      kind: 'reply',
      element: null,
      text: `I have received your letter of «date of letter». In it you ask for «claim».

I am giving the case today to «name», who is in charge of such cases here. You will receive our written answer by «date». Until then I remain your contact: you can reach me on «phone number».`,
    },
    {
      id: 'threat-legal-reply-data',
      name: 'Whole reply: request about data',
      kind: 'reply',
      element: null,
      text: `I have received your message of «date of letter». In it you ask for «disclosure or deletion».

I gave it today to «name», who is responsible for data protection here. You will receive a written answer by «date». If you want to know how it stands, just write to me directly.`,
    },
    {
      id: 'threat-legal-holding',
      name: 'Confirming receipt',
      kind: 'holding',
      element: null,
      text: `I confirm that I have received your message of «date of letter» about «matter». By «date» I will write to you who will answer it, and when.`,
    },
  ],
};
