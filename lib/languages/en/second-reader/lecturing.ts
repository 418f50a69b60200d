/** English model sentences for lecturing wording: the fact and the next step, without the reproach. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const LECTURING_MODELS: readonly ModelSentence[] = [
  {
    instead: 'You should have told us sooner.',
    say: 'It is good that you tell us now; let us see what can still be done from here.',
  },
  {
    instead: 'As I have already explained several times, the check is still running.',
    say: 'Here is where we stand today: «status», and the next step is «step».',
  },
  {
    instead: 'This is clearly stated in our terms and conditions.',
    say: 'I have attached the passage and am happy to explain what it means for you.',
  },
  {
    instead: 'If you had read the manual, this would not have happened.',
    say: 'The steps are short, and I have listed them for you below.',
  },
  {
    instead: 'You need to understand that we have thousands of customers.',
    say: 'This has taken longer than it should; it is with me now, and I am looking at it.',
  },
  {
    instead: 'It is your responsibility to provide the correct details.',
    say: 'One of the details differs from our records; send me the right one and I will enter it.',
  },
  {
    instead: 'You failed to sign the form.',
    say: 'For the next step I still need «detail», and after that it can move on.',
  },
  {
    instead: 'People who pay late have to expect a fee.',
    say: 'I am happy to explain how this came about and what can still be done now.',
  },
  {
    instead: 'Please make sure to follow our opening hours in future.',
    say: 'I can add a note here that may save you time in future.',
  },
  {
    instead: 'As a long-standing customer you ought to know this.',
    say: 'To save you a search, here is a short summary of how it works.',
  },
  {
    instead: "Everyone knows you don't wash wool in hot water.",
    say: 'There is a simple way that often helps here, and I would be glad to show you.',
  },
  {
    instead: 'Did you even check your spam folder?',
    say: 'Let us go through it step by step and look for the cause together.',
  },
  {
    instead: 'May I remind you that it was you who missed the deadline.',
    say: 'The date was «date», and I would like to go through what is still possible.',
  },
  {
    instead: 'The notice is on the page in big letters, you just have to look.',
    say: 'Here is a link straight to the passage, and I am happy to sum it up for you.',
  },
  {
    instead: 'That is what you ordered.',
    say: 'Our records show «item»; please tell me what you were hoping for instead.',
  },
  {
    instead: 'I would be careful with accusations like that if I were you.',
    say: 'Our records tell a different story, and I would like to compare them with what you saw.',
  },
  {
    instead: "Our logs don't lie, your device was online the whole time.",
    say: 'On our side I can see «detail»; what did you see on yours?',
  },
  {
    instead: 'A little more patience would have been appropriate.',
    say: 'Waiting is tiring, I know, so here is everything I can tell you today.',
  },
  {
    instead: 'As you can imagine, these things take longer in winter.',
    say: 'To help you plan, I am happy to tell you how long it usually takes.',
  },
  {
    instead: 'Next time pay more attention to what you click on.',
    say: 'I would be glad to show you a quicker and easier way to do this.',
  },
  {
    instead: 'Normally one makes a backup before an update.',
    say: 'Let us first see what can be done now, and then talk about how to prevent it.',
  },
  {
    instead: 'You seem to be confusing a warranty with a guarantee.',
    say: 'The two are easy to mix up, and I am happy to explain which one applies to you.',
  },
  {
    instead: 'Your attitude is not helping to get this resolved.',
    say: 'I can see how frustrating this is, and I would like to work it out calmly with you.',
  },
  {
    instead: "You don't ask a plumber to work for free either, do you.",
    say: 'I am happy to explain the reasons, so that you can follow how we decided.',
  },
  {
    instead: 'Because your documents arrived so late, everything had to be moved.',
    say: 'Everything has been complete since «date», and the next step is «step».',
  },
  {
    instead: 'Kindly go through the guide before raising a ticket.',
    say: 'I have put together the part that fits your question, so you have it right here.',
  },
];
