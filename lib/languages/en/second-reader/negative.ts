/** English model sentences for negative wording: what is possible, and what comes next. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const NEGATIVE_MODELS: readonly ModelSentence[] = [
  {
    instead: "We don't do that.",
    say: 'Here is what I can do for you instead, so you can choose what suits you best.',
  },
  {
    instead: 'Unfortunately returns are not accepted after 30 days.',
    say: 'One way is still open to you, namely «option», and I am happy to arrange it.',
  },
  {
    instead: 'A refund is not possible in this case.',
    say: 'In place of what you asked for I can offer you «option», if that would suit you.',
  },
  {
    instead: 'There are no discounts on this item.',
    say: 'The rule applies to all of our customers, and I am glad to find the best fit within it.',
  },
  {
    instead: "That model is out of stock and we won't be getting any more.",
    say: 'Let me look for something that is available and comes close to what you had in mind.',
  },
  {
    instead: 'We have no appointments left this month.',
    say: 'The next opening is on «date», and I would be glad to put your name down for it.',
  },
  {
    instead: "I can't tell you anything more about that.",
    say: 'Let me ask the people who know and pass on what they tell me.',
  },
  {
    instead: "No, I don't have a date yet.",
    say: 'It is still being planned, and you will hear from me when there is a date.',
  },
  {
    instead: 'We are not allowed to give out that information for privacy reasons.',
    say: 'I can say more about this as soon as I have «document».',
  },
  {
    instead: 'Without a receipt we cannot process your claim.',
    say: 'With «document» I can get started, and a clear photo is enough to begin with.',
  },
  {
    instead: 'Your application has been denied and will not be reconsidered.',
    say: 'For a fresh look we would need «document», and I would be glad to submit it again.',
  },
  {
    instead: "Your plan doesn't include that feature.",
    say: 'I am happy to show you how far your current plan can take you with this.',
  },
  {
    instead: "The system won't let me change it.",
    say: 'Let me look for another route that is allowed and that still gets you there.',
  },
  {
    instead: 'Your warranty has expired, so there is nothing we can do.',
    say: 'Let me tell you in advance which choices you have now and what they would cost.',
  },
  {
    instead: "Once an order has been placed it can't be changed.",
    say: 'This is already under way, so at the next step let us see what can be adjusted.',
  },
  {
    instead: 'We do not deliver to that address.',
    say: 'What is possible is «option», and I am happy to arrange the rest around it.',
  },
  {
    instead: "I'm afraid a goodwill gesture is out of the question.",
    say: 'There is little room here, but I can ask my manager what we might offer.',
  },
  {
    instead: 'Your parcel cannot be located.',
    say: 'I am starting from the last thing we know for certain and working forward from there.',
  },
  {
    instead: 'We are forced to raise our prices.',
    say: 'The change starts on «date», and until then everything stays as it is for you.',
  },
  {
    instead: "We don't have the staff to take this on right now.",
    say: 'We have time for this from «date», and I would be glad to keep a place for you.',
  },
  {
    instead: 'Our staff are unable to move individual applications forward.',
    say: 'Here is where things stand today, and what comes next is «step».',
  },
  {
    instead: 'The rules prohibit us from doing this.',
    say: 'The rules set a limit here, and I can explain what is possible within it.',
  },
  {
    instead: 'There is no record of any order from you.',
    say: 'With a number or a date from your papers I can search for it more closely.',
  },
  {
    instead: 'We were unable to reach you by phone.',
    say: 'A short call may be the quickest way to settle this; when would suit you?',
  },
  {
    instead: 'Until the report arrives, nothing will be paid out.',
    say: 'It can go ahead once everything is in, and I am watching for it.',
  },
  {
    instead: "We can't make exceptions.",
    say: 'The rule is the same for everyone, so let us see how it can work for you within it.',
  },
  {
    instead: "My colleague isn't in this week.",
    say: 'My colleague can say more from «date», and until then I am glad to help you myself.',
  },
];
