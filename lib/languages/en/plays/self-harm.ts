/** English words for messages that speak of suicide or despair. */
import type { PlayWords } from '../../../core/plays/play-words';

export const selfHarm: PlayWords = {
  name: 'Speaks of suicide',
  gist: 'Someone hints at not wanting to live; the person now comes before the business.',
  steps: [
    {
      text: 'Stay calm and bring in your lead at once.',
      reason: 'Two people carry it and decide better than one.',
    },
    {
      text: 'Call the emergency number in acute danger: 112, 999 or 911.',
      reason: 'They can help faster than any message.',
    },
    {
      text: 'Follow your company’s procedure.',
      reason: 'It spares you from having to get it right alone.',
    },
    {
      text: 'Answer as a person; business comes later.',
      reason: 'An invoice is no question at this moment.',
    },
    {
      text: 'Say that you have read it and take it seriously.',
      reason: 'Being seen can be a first hold.',
    },
    {
      text: 'Name a number where someone listens.',
      reason: 'The people there are trained for it.',
    },
    {
      text: 'Pause reminders, advertising and automatic messages.',
      reason: 'A payment reminder at the wrong hour can do great harm.',
    },
    {
      text: 'Talk to someone about it afterwards.',
      reason: 'You have read something heavy, too.',
    },
  ],
  avoid: [
    {
      text: 'Write nothing that sounds like a template.',
      reason: 'A canned line says here: nobody is there.',
    },
    {
      text: 'Give no advice.',
      reason: 'That is for people with training.',
    },
    {
      text: 'Do not write “It will be all right”.',
      reason: 'Nobody can know, and it sounds like not listening.',
    },
    {
      text: 'Promise no outcome.',
      reason: 'You can only promise what is in your hands.',
    },
  ],
  involveNote: 'Your lead at once, and whoever is named for emergencies in your company; for you as well.',
  texts: [
    {
      id: 'self-harm-reply',
      name: 'Whole reply, United Kingdom and Ireland',
      kind: 'reply',
      element: null,
      text: `I have read what you write, and I take it seriously. I am sorry that you are going through this.

Please talk to someone today: you can call Samaritans on 116 123, free of charge, day and night. If you are in danger, please call 999 or 112.

You do not have to think about «matter» now, I have put it on hold.`,
    },
    {
      id: 'self-harm-reply-america',
      name: 'Whole reply, United States and Canada',
      kind: 'reply',
      element: null,
      text: `Thank you for telling me so openly how you are. I take it seriously, and I am sorry that you have so much to carry right now.

Please talk to someone today: you can call or text 988, day and night, and a person will listen. If you are in danger, please call 911.

«Matter» can wait, I have put it on hold.`,
    },
    {
      id: 'self-harm-reply-australia',
      name: 'Whole reply, Australia',
      kind: 'reply',
      element: null,
      text: `I have read your message carefully, and I take what you say seriously. I am sorry that things are so hard for you.

Please talk to someone today: you can call Lifeline on 13 11 14, day and night. If you are in danger, please call 000.

I have put «matter» on hold; it is not what counts now.`,
    },
  ],
};
