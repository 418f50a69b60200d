/** English model sentences for canned phrases: something that is true of this case only. */
import type { ModelSentence } from '../../../core/second-reader/nearest-models';

export const ROBOTIC_MODELS: readonly ModelSentence[] = [
  {
    instead: 'Your satisfaction is our top priority.',
    say: 'Please tell me what you were hoping for, and I will see what is still possible.',
  },
  {
    instead: 'We appreciate your understanding in this matter.',
    say: 'The reason for the delay is «reason», and the next step is «step».',
  },
  {
    instead: 'We apologize for any inconvenience this may have caused.',
    say: 'You had to wait and then ask twice because of this, and I am sorry.',
  },
  {
    instead: 'Your request has been received and will be processed as soon as possible.',
    say: 'Your request is with me, and I will write to you on «date» to say where it stands.',
  },
  {
    instead: 'Thank you for your patience and continued loyalty.',
    say: 'Thank you for waiting; I now have all the details together and can give you a proper answer.',
  },
  {
    instead: 'Your feedback helps us to improve our services.',
    say: 'I am taking your point about «topic» to the team that can change something there.',
  },
  {
    instead: 'With reference to your letter, we would like to inform you as follows.',
    say: 'I have gone through your questions one by one, and here are the answers.',
  },
  {
    instead: 'Due to high demand, response times may be longer than usual.',
    say: 'At the moment an answer takes about «time», and I would rather say so openly.',
  },
  {
    instead: 'Rest assured that your concern is being treated with the utmost care.',
    say: 'Your case is on my desk today, and the first thing I am checking is «point».',
  },
  {
    instead: 'Our team is always at your disposal.',
    say: 'If anything is still open, just reply to this message, and it will come straight to me.',
  },
  {
    instead: 'We regret that our service did not meet your expectations.',
    say: 'I am sorry that it went this way; you had every reason to expect more.',
  },
  {
    instead: 'Safety is always our number one priority.',
    say: 'What counts is what has been done, and so far we have checked «point».',
  },
  {
    instead: 'As per our policy, this process must be followed.',
    say: 'There is a reason for this step, namely «reason», and the quickest way through it is «step».',
  },
  {
    instead: 'We hope to welcome you again soon.',
    say: 'I would be glad if you gave us another chance to get it right.',
  },
  {
    instead: 'We pride ourselves on the highest standards of quality.',
    say: 'I would like someone who knows this well to look at your case and find the cause.',
  },
  {
    instead: 'We trust this information has been of assistance to you.',
    say: 'Is there any part of my answer that I should explain in more detail?',
  },
  {
    instead: 'Please do not hesitate to contact us should you have further queries.',
    say: 'If any step looks different on your side, a short message with a picture would help me.',
  },
  {
    instead: 'We are working around the clock to resolve this issue.',
    say: 'At the moment the technical team is checking «point», and I will send the next update on «date».',
  },
  {
    instead: 'Your case is currently being processed.',
    say: 'For a decision on your application one step is left, and that is «step».',
  },
  {
    instead: 'As a customer-focused company, we take all feedback seriously.',
    say: 'What stays with me from your message is «point», and I am following that up.',
  },
  {
    instead: 'We hope you continue to enjoy our product.',
    say: 'If anything gets stuck at the next step, I am glad to help.',
  },
  {
    instead: 'Owing to operational reasons there have been some delays.',
    say: 'This was left lying with us for too long, and I am sorry about that.',
  },
  {
    instead: 'Please find attached the documents for your kind perusal.',
    say: 'The documents are attached, and the part that matters most for you is the one about «topic».',
  },
  {
    instead: "Your message is important to us and we'll get back to you shortly.",
    say: 'I am reading up on this today and will write to you on «date» with an answer.',
  },
  {
    instead: "We constantly strive to enhance our guests' experience.",
    say: 'What would help most here is «change», and I am taking that to the team.',
  },
  {
    instead: 'Thanks for being a valued member of our community.',
    say: 'Thank you for taking the time to describe this in such detail.',
  },
  {
    instead: 'Thank you for bringing this matter to our attention.',
    say: 'Thanks to your message I know where to look, and I am starting there today.',
  },
];
