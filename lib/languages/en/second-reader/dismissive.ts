/** English model sentences for brushing aside: the concern taken seriously, and a question or a step. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const DISMISSIVE_MODELS: readonly ModelSentence[] = [
  {
    instead: "It's really not that bad.",
    say: 'I understand that this is unpleasant for you, and I will look at it closely.',
  },
  {
    instead: "There's nothing anyone can do about it.",
    say: 'That is frustrating, so let us see what can still be made better.',
  },
  {
    instead: "That's not our problem.",
    say: 'Even if the cause is somewhere else, I would like to help you find a way forward.',
  },
  {
    instead: 'Please calm down first.',
    say: 'I can tell how upsetting this is; what is most urgent for you right now?',
  },
  {
    instead: 'These things happen to everyone.',
    say: 'However often it happens elsewhere, this is about your case, and I am looking into it.',
  },
  {
    instead: 'Nobody else has ever complained about that.',
    say: 'Thank you for pointing it out; I will follow it up just as I would for many reports.',
  },
  {
    instead: "That's just how it is, I'm afraid.",
    say: 'The process is tiring, I see that too, and I am glad to go through the next steps with you.',
  },
  {
    instead: "It's only a few dollars, hardly worth the fuss.",
    say: 'Even small things should be right, so let me take another careful look.',
  },
  { instead: 'You only had to wait an hour.', say: 'This upset your plans quite a bit, and I am sorry about that.' },
  {
    instead: 'You are probably just imagining the noise.',
    say: 'You see it every day, so please tell me when exactly it happens and how often.',
  },
  {
    instead: 'Nobody will ever notice a scratch that size.',
    say: 'Something like that is annoying when you see it often, and I am glad to look at it.',
  },
  {
    instead: 'Computers have a mind of their own sometimes.',
    say: 'Problems like that cost time and nerves; with a few details I can look for the cause.',
  },
  {
    instead: "A bit of waiting shouldn't be too much to ask.",
    say: 'You have been waiting for a while; here is what I know about it today.',
  },
  {
    instead: 'With thousands of orders, one goes missing from time to time.',
    say: 'For you this is the one case that matters, and I am sorry that it went wrong.',
  },
  {
    instead: "Be glad it wasn't worse.",
    say: 'That must have been unpleasant; what would help you most at the moment?',
  },
  {
    instead: "We really don't have time for details like these.",
    say: 'This deserves some attention without rushing; when would a short call suit you?',
  },
  {
    instead: 'The matter is closed as far as we are concerned.',
    say: 'What is still open from your point of view, and what would help?',
  },
  {
    instead: 'Just wait and see, it usually goes away by itself.',
    say: 'It often settles after a short while; if it stays, let us look closer on «date».',
  },
  {
    instead: "You won't even notice the difference.",
    say: 'You know best how it feels; which part of it bothers you most?',
  },
  {
    instead: "You're making a mountain out of a molehill.",
    say: 'I can tell this matters to you, so let us go through it step by step.',
  },
  {
    instead: "It'll turn up sooner or later.",
    say: 'Not knowing makes the wait harder, so let me ask where things stand.',
  },
  {
    instead: "People at the desk say all sorts of things, I wouldn't take it too seriously.",
    say: 'I would like to know exactly what happened; when was it, and who was there?',
  },
  {
    instead: "Oh well, wood moves, it's a natural product.",
    say: 'I can see why it bothers you; let me explain where it comes from and what helps.',
  },
  {
    instead: 'You get used to the noise after a while.',
    say: 'Over time something like that wears anyone down, so let me see what could ease it.',
  },
  {
    instead: 'Others have been waiting much longer than you.',
    say: 'I know that each day counts, so let me tell you openly what is holding it up.',
  },
  {
    instead: 'Eleven weeks is nothing unusual for a permit.',
    say: 'You have waited a long time already, so let me find out what is still needed.',
  },
];
