/** English checklist lines: what a reply should hold, why, and a sentence for it. */
import type { PlaybookWords } from '../../../core/plays/play-words';

export const elements: PlaybookWords['elements'] = {
  apologises: {
    name: 'Apologises',
    reason: 'A clear apology takes away the ground on which anger grows.',
    hollow: '“Sorry if …” doubts the trouble instead of accepting it.',
    sentence: 'I am sorry that «what happened».',
  },
  'takes-responsibility': {
    name: 'Stands by the mistake',
    reason: 'Whoever says what went wrong is believed about the solution, too.',
    hollow: '“Something was overlooked” names nobody who overlooked it.',
    sentence: 'That was our mistake: we have «what went wrong».',
  },
  acknowledges: {
    name: 'Shows understanding',
    reason: 'Someone who feels seen has no need to get louder.',
    hollow: '“I understand, but …” takes back in the same sentence what it gives.',
    sentence: 'I can understand that you are annoyed after «incident».',
  },
  restates: {
    name: 'Picks up the concern',
    reason: 'Finding one’s own matter in your words proves that it was read.',
    hollow: '“We have received your request” fits every request.',
    sentence: 'If I understand you correctly, this is about «concern».',
  },
  'asks-pointedly': {
    name: 'Asks a precise question',
    reason: 'One exact question saves a round of emails.',
    hollow: '“Please provide further details” leaves open which ones.',
    sentence: 'So that I look in the right place: when did «fault» happen for the first time?',
  },
  'asks-need': {
    name: 'Asks what would help',
    reason: 'People often wish for less than one would offer.',
    hollow: null,
    sentence: 'What would be a good solution for you now?',
  },
  'next-step': {
    name: 'Names the next step',
    reason: 'Something that moves calms more than any assurance.',
    hollow: '“We are looking into it” does not say what happens.',
    sentence: 'I will check «point» with «team» and write to you on «date» with the result.',
  },
  'own-date': {
    name: 'Gives a date of its own',
    reason: 'A day lets people plan, and it reminds you, too.',
    hollow: '“Shortly” and “as soon as possible” are no days.',
    sentence: 'I will come back to you by «date», «time».',
  },
  options: {
    name: 'Offers a choice',
    reason: 'Someone who chooses takes part and argues less.',
    hollow: 'A single proposal with “or not” is no choice.',
    sentence: `There are two ways I can offer you:
1. «Way 1»
2. «Way 2»
Which do you prefer?`,
  },
  goodwill: {
    name: 'Makes a gesture',
    reason: 'A small fitting gesture shows that it is meant.',
    hollow: null,
    sentence: 'Because of the trouble you had, I will credit you «amount».',
  },
  reason: {
    name: 'Gives the reason briefly',
    reason: 'An honest reason in one sentence ends the guessing.',
    hollow: '“For operational reasons” gives none.',
    sentence: 'The reason is «reason».',
  },
  'what-is-possible': {
    name: 'Says what is possible',
    reason: 'A no can be accepted beside something that works.',
    hollow: null,
    sentence: 'Our agreement includes «service»; «wish» is not part of it, but I can offer it to you for «amount».',
  },
  boundary: {
    name: 'Sets a kind boundary',
    reason: 'The boundary protects you, the offer beside it keeps the door open.',
    hollow: 'A boundary without an offer sounds like a punishment.',
    sentence: 'I am glad to help you further once we write to each other respectfully.',
  },
  'closing-offer': {
    name: 'Stays reachable at the end',
    reason: 'With a name and a way to reach you, nobody starts from the beginning again.',
    hollow: '“Do not hesitate to contact us” stands under every email.',
    sentence: 'If anything is still open, you can reach me directly on «phone number».',
  },
  'call-offered': {
    name: 'Offers a talk',
    reason: 'A voice settles in minutes what hardens in emails.',
    hollow: null,
    sentence: 'I am happy to call you on «date» at «time»; would that suit you?',
  },
  'written-record': {
    name: 'Puts it in writing',
    reason: 'What both can read again need not be negotiated again.',
    hollow: null,
    sentence: 'I confirm in writing what we agreed: «agreement».',
  },
  answers: {
    name: 'Answers the question first',
    reason: 'The answer is what is looked for first.',
    hollow: null,
    sentence: 'To your question: «answer».',
  },
  'help-line': {
    name: 'Names a number that helps',
    reason: 'At this number someone listens who is trained for it.',
    hollow: null,
    sentence:
      'Please talk to someone today: in the UK and Ireland you can call Samaritans on 116 123, in the US and Canada 988, in Australia Lifeline on 13 11 14; if you are in danger, please call 112, 999 or 911.',
  },
  'end-date': {
    name: 'Names the end and what holds until then',
    reason: 'A clear last day and duties kept leave nothing open.',
    hollow: null,
    sentence: 'Our contract ends on «end date»; until then we will deliver everything that was agreed.',
  },
  personal: {
    name: 'Has both names',
    reason: 'From person to person, every message reads differently.',
    hollow: '“Your service team” is nobody to answer to.',
    sentence: 'My name is «name», and I read your answer to this message myself.',
  },
};
