/** English model sentences for promises that are hard to keep: what is known, and what lies in one's own hands. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const PROMISE_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Your parcel will definitely be there tomorrow.',
    say: 'It is planned for «date», and if that changes I am happy to find out why.',
  },
  {
    instead: 'The engineer will fix it once and for all tomorrow.',
    say: 'First we look for the cause, and then I can tell you what comes next.',
  },
  {
    instead: 'I promise you this will never happen again.',
    say: 'To make this less likely, we have now introduced «change».',
  },
  {
    instead: 'We will refund every penny, no matter what.',
    say: 'Please send me the receipts, and I will check which costs we can cover.',
  },
  {
    instead: "That'll be done in two minutes.",
    say: 'I am starting on it now and will let you know as soon as it is finished.',
  },
  {
    instead: 'You can rely on it one hundred percent.',
    say: 'I am doing my part today, and I will keep you posted on the rest.',
  },
  {
    instead: 'The money will be in your account by Friday at the latest.',
    say: 'It is on its way from our side; when it arrives also depends on others.',
  },
  {
    instead: 'The insurance will cover all of it, no question.',
    say: 'I am sending it in; the decision is made elsewhere, and I will pass on the answer.',
  },
  {
    instead: 'Everything will run perfectly from now on.',
    say: 'As far as I can see it is working; if you notice anything else, I will gladly look.',
  },
  {
    instead: 'With this course you are sure to pass the exam.',
    say: 'It helps many people on the way there, and I am happy to tell you what it covers.',
  },
  {
    instead: "You're going to love it, trust me.",
    say: 'You may well like it, and trying it out is the best way to tell.',
  },
  {
    instead: 'We are available for you around the clock, whatever you need.',
    say: 'You can reach me during opening hours, and I pick up what came in between after that.',
  },
  {
    instead: 'The manufacturer will ship it next week without fail.',
    say: 'That is the date we were given, and I will tell you if it changes.',
  },
  {
    instead: 'Your data is completely safe with us, nobody can ever get at it.',
    say: 'I am happy to explain what we do about this and where the limits are.',
  },
  {
    instead: "The council will approve it, that's just a formality.",
    say: 'The decision is made elsewhere; complete papers help, and I can look through yours first.',
  },
  {
    instead: "The weather will be fine on Saturday, don't give it a thought.",
    say: 'In case it turns out differently, I would like to agree on a second plan with you.',
  },
  {
    instead: "We'll have it finished by Christmas, easily.",
    say: 'Our aim is «date», and I will write to you once I can see whether we make it.',
  },
  {
    instead: 'Your price will stay the same forever.',
    say: 'This holds for the agreed time, and after that we can look at it together.',
  },
  {
    instead: 'The stain will come out completely.',
    say: 'It is worth a try, and after the first step we can see how much it helps.',
  },
  {
    instead: 'Your account will never be blocked again.',
    say: 'Let me explain briefly what the cause was, and what we have changed since.',
  },
  {
    instead: "I'll make sure my manager says yes.",
    say: 'I am putting your request to my manager and will come back to you with the answer.',
  },
  {
    instead: "We'll replace it, no ifs or buts.",
    say: 'The first step is a check, and after that we can talk about which solution suits you.',
  },
  {
    instead: 'After two weeks the pain will be gone.',
    say: 'It has helped many people; whether it helps you too will only show when you try it.',
  },
  {
    instead: "He'll be at your door at eight sharp, you have my word.",
    say: 'That is the plan, and I am asking my colleague to call you if he is late.',
  },
  {
    instead: "Three months and you're number one on Google.",
    say: 'First changes usually show after a while, and I am glad to go through them with you.',
  },
  {
    instead: 'Nobody will ever complain to you about it again.',
    say: 'This is a good first step, and later we can look together at how well it works.',
  },
];
