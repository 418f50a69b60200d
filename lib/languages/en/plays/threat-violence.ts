/** English words for threats against people or property. */
import type { PlayWords } from '../../../core/plays/play-words';

export const threatViolence: PlayWords = {
  name: 'Threatens violence',
  gist: 'Someone announces harm to people or things; you do not carry this alone.',
  steps: [
    {
      text: 'Do not answer alone.',
      reason: 'Your safety comes before any response time.',
    },
    {
      text: 'Tell your lead or security at once.',
      reason: 'They know what comes next.',
    },
    {
      text: 'Call the emergency number in acute danger: 112, 999 or 911.',
      reason: 'When in doubt, rather once too often.',
    },
    {
      text: 'Follow the procedure that your company has set.',
      reason: 'It was thought out in peace.',
    },
    {
      text: 'Keep the message unchanged and note the time.',
      reason: 'The police and your lead need the exact words.',
    },
    {
      text: 'Leave a reply, if there is one, to your lead.',
      reason: 'Then the company stands behind it, not a single name.',
    },
    {
      text: 'Get support for yourself afterwards.',
      reason: 'A threat lingers even if nothing happens.',
    },
  ],
  avoid: [
    {
      text: 'Do not discuss and do not provoke.',
      reason: 'Every word can make things worse.',
    },
    {
      text: 'Do not arrange to meet.',
      reason: 'Nobody can protect you there.',
    },
    {
      text: 'Give away nothing personal.',
      reason: 'Name, place and working hours are not for someone who threatens.',
    },
  ],
  involveNote: 'Lead and security at once, the police in acute danger; only what they approve is sent.',
  texts: [
    {
      id: 'threat-violence-reply',
      name: 'Only after approval',
      kind: 'reply',
      element: null,
      text: `Your message of «date of letter» contains a threat. We have reported it. From now on «office» will deal with your concern, in writing only.`,
    },
    {
      id: 'threat-violence-reply-short',
      name: 'Only after approval, without further contact',
      kind: 'reply',
      element: null,
      text: `Your message of «date of letter» contains a threat against our company. It is with our management. From now on «office» will answer you.`,
    },
  ],
};
