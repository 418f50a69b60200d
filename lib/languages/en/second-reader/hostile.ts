/** English model sentences for sharp wording: calm, factual, and with a polite boundary where one is needed. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const HOSTILE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Congratulations, you are the first to notice that we close on Sundays.',
    say: 'Thank you for pointing that out; I am going through your question again with care.',
  },
  {
    instead: "If you don't pay, we'll see you in court.",
    say: 'One point is still open, and I would be glad to find a good way with you.',
  },
  {
    instead: 'I have rarely come across such ignorance.',
    say: 'I think we misunderstood each other, so let me explain it again in other words.',
  },
  {
    instead: 'READ WHAT I WROTE!!!',
    say: 'Perhaps my last message was too long, so let me put the main point in one sentence.',
  },
  {
    instead: "This is my final word, so don't bother writing again.",
    say: 'This is our result after a thorough review, and I am happy to look at any new documents.',
  },
  {
    instead: "Don't you dare talk to me like that!",
    say: 'I am glad to help, and I ask that we stay factual with each other while we do.',
  },
  {
    instead: 'Then go to the competition, see if I care.',
    say: 'I would be sorry to lose you; may I first see what is still possible?',
  },
  {
    instead: 'Go ahead and write your bad review, nobody here will lose sleep over it.',
    say: 'That is up to you, and I would be glad to sort this out with you first.',
  },
  {
    instead: "Have your lawyer call us, he's in for a surprise.",
    say: 'You are free to take any route, and I can also answer your questions directly.',
  },
  {
    instead: "That's a lie, and you know it.",
    say: 'Our accounts differ here, and a photo or receipt would help me to follow yours.',
  },
  {
    instead: "This isn't a wish list.",
    say: 'There is a set frame, and I am happy to say which part of your request fits into it.',
  },
  {
    instead: 'Would you like a coffee with that as well?',
    say: 'That would be an extra service, and I am happy to work out what it would cost.',
  },
  {
    instead: "One more insult and I'm calling the police.",
    say: 'I would like to leave personal remarks aside; the matter itself I am glad to answer.',
  },
  {
    instead: "Anyone who does sums like that shouldn't be signing contracts.",
    say: 'We come to different results here, so let me go through mine with you step by step.',
  },
  {
    instead: "I'm sick and tired of your constant whining.",
    say: 'We have written back and forth a good deal, and a short call may get us further.',
  },
  {
    instead: 'Believe it or not, we do have other customers.',
    say: 'There is a lot on today, so I am setting aside time for you on «date».',
  },
  {
    instead: "Well done, you've really made a mess of it now.",
    say: 'This went differently from what was planned, so let us see how to put it right.',
  },
  {
    instead: "Oh, so now it's suddenly urgent?",
    say: 'I understand that it has become urgent; by when do you need it at the latest?',
  },
  {
    instead: 'Do it yourself then, if you know everything better.',
    say: 'There is a good idea in your suggestion, so let us go through what would work here.',
  },
  {
    instead: "Write to me like that again and I'll close your account.",
    say: 'I want to help you, and it will be easier for both of us in a calm tone.',
  },
  {
    instead: 'Maybe learn to write a proper sentence first.',
    say: 'To be sure I do the right thing, may I ask what matters most to you now?',
  },
  {
    instead: "Threats don't work on me, so save your breath.",
    say: 'I can tell that you are angry, and I would like to decide on the facts of the matter.',
  },
  {
    instead: 'How nice of you to get back to us after three months.',
    say: 'Thank you for getting back to me; let us pick up where we left off.',
  },
  {
    instead: "For twenty a month you can't expect a butler.",
    say: 'What is included is «service», and anything beyond that I am happy to quote separately.',
  },
  {
    instead: "If you don't like it, you can cancel.",
    say: 'The decision is yours, and before that I can show you what else is possible.',
  },
  {
    instead: 'Serves you right, now the card is blocked.',
    say: 'I am glad to show you what can help to put this right.',
  },
];
