/** "Before you ask", "you don't need me to tell you", "you had been told": said once too often. */
import type { Rule } from '../../../../core/rules/rule';
import { OWN_FAULT, REPEATED } from './shared';

export const TOLD_AGAIN = [
  {
    id: 'before-you-ask',
    phrase: [
      '^ [(and|but|oh|no|so)? , (and)? before you ask] (/|the|it|no|yes|this|that|there)',
      "[(you|he|she|they) (don't|do not|won't|will not|shouldn't|hardly|scarcely|surely don't) (really|surely|actually)? (need|require|want) (me|us|anyone|anybody)? (to (tell|remind|explain)|telling|reminding)]",
      "[(I|we) (shouldn't|should not|don't|do not|needn't|need not|hardly|really shouldn't|surely don't|need hardly|need scarcely|hope I don't|trust I don't) (really|surely)? (have to|need to|need) (tell|remind|explain|spell|point out|mention|say|add|repeat) (you|to|that|it|how|this|what|the)]",
      '[(need|must|should|do) (I|we) (really|have to|need to|also|even)? (remind|say more|spell it|point out|explain|say it)]',
      '[(should|ought to|hoped|thought|assumed|think|hope) …4 (goes|go|went|gone) without saying]',
      "[(so we are clear|just so (we|you) are clear|just so we're clear|so we're clear|let me be (very|perfectly|absolutely|quite|crystal)? (clear|blunt|frank)|let's be (very|perfectly|absolutely|quite|crystal)? clear|I want to be (very|perfectly|absolutely|quite|crystal) clear)]",
    ],
    unless: [
      ...OWN_FAULT,
      '(thank|welcome|free|how (happy|glad|grateful|sorry|pleased))',
      'goes without saying that (I|we|you (can|may|will (not|be)))',
      '(hope|wish) …3 without saying',
    ],
    better: [],
    model: ['Bins are collected on Tuesdays.'],
    note: 'Answers with a raised eyebrow. The plain fact is enough.',
    flags: ['And before you ask, bins are Tuesdays.', "Fish are living creatures, you don't need me to tell you that.", "I shouldn't have to explain this."],
    passes: ['It goes without saying that we pay the postage.', 'Look at it before you ask for a second one.'],
  },
  {
    id: 'told-and-told',
    phrase: [
      "[(I've|we've|I have|we have|been) (been)? (preaching|saying|telling|repeating|banging on about|warning) (it|this|that|so|you|people|everyone|the same|everybody) …3]",
      '[(and)? I said (it|so|as much) (then|already|before|at the time|back then|last time|in)]',
      '[(was|were|been) (intimated|conveyed|made known|communicated|indicated|pointed out|made clear|read out|notified) to you]',
      "[(you'd|you had|you've|you have) (already|also|specifically|expressly|all)? been (told|reminded|warned|advised|instructed) (of (this|that|it)|to (keep|be|bring|have|wait|leave|stay|read|check|use|ring|call|sign|save|turn|take)|on the (first|very))]",
      '[you were (already|also|specifically|expressly|all)? (told|reminded|warned|advised|instructed) (of (this|that|it)|on the (first|very))]',
      '[(like|as) (my|our|the|his|her) …2 (colleague|colleagues|engineer|technician|driver|nurse|receptionist|manager|team|teacher|fitter|wife|husband|boss) (already|clearly|also)? told (you|him|her)]',
      '[(requested|asked|told|reminded|urged|advised) (parents|customers|residents|guests|tenants|members|everyone|you|people|families|passengers) , (more than once|repeatedly|time and again|many times|again and again|twice|thrice|on …2 occasions)]',
      '[(as)? per (my|our) (last|previous|earlier|below|initial|first|recent|prior|many|trailing) …1 (email|emails|mail|mails|e mail|message|messages|letter|reply|note|communication)]',
      '[(refer to|read|consult|reread) (again)? (my|our) (last|previous|earlier|first|prior|initial) (email|mail|message|letter|reply|note|answer)]',
      "[(I'll|I will|let me|we'll|I shall|shall I|I can only|we can only|I) (only|just|gladly|happily)? (say|repeat|explain|write|put|type|state) (it|this|that|myself|what I) (once more|once again|again|one more time|one last time|slowly|in small)]",
    ],
    unless: [
      ...OWN_FAULT,
      '(should have|could have|would have|wrong|wrongly|never|not been|not told)',
      '(delighted|happy) to',
      'sorry',
      'if (you|my)',
      '(told|promised) …3 that (we|I|it) (would|will)',
    ],
    better: [],
    model: ['Here is the step once more, with a picture.'],
    note: REPEATED,
    flags: [
      'You were reminded of this on the first day.',
      "You'd been told to keep your phone on you.",
      'Per my last email, the form is due.',
      "I've been preaching it since your very first hour.",
    ],
    passes: ['You had been told the wrong time by us, and I apologise.', 'My colleague told us about your call.'],
  },
] as const satisfies readonly Rule[];
