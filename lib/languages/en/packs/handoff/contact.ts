/** "You'll need to contact …", "please speak to …": the reader is told to get in touch with someone else. */
import type { Rule } from '../../../../core/rules/rule';
import { ALONE, ELSEWHERE, ERRAND, MODEL_ASK, OURS, OWN_SIDE, OWNED } from './shared';

const OWN_DESK = '~(your|the|an|a) …1 <own-side>';
const FIRST_PERSON = "~(I|we|I'd|we'd|they|he|she|who|to|and|can|you|will) …1 <contact>";

export const CONTACTS = [
  {
    id: 'you-must-contact',
    phrase: [
      '[<you-must> (also|then|first|directly|please|kindly|instead)? do:<contact>] (<place>|a|an|the|your|our|their|his|her|my|mr|mrs|ms|dr)',
      '[<you-must> (also|then|first|directly|please|kindly|instead)? do:(contact|approach|consult|reach out to|get in touch with|speak to|talk to|speak with|turn to|complain to|liaise with|follow up with|check with)] <anyword>',
    ],
    unless: [...OWNED, ...OURS, OWN_DESK, ALONE],
    better: ['I can {do}', 'if it helps, I can {do}'],
    note: ELSEWHERE,
    flags: [
      "You'll need to contact the manufacturer.",
      "You'd have to speak to the operator.",
      'You might want to take it up with the carrier.',
      'We would ask you to raise this with the letting agent.',
    ],
    passes: [
      "You'd have to speak to the operator, so I've rung them for you.",
      "You'll need to contact us by Friday.",
      'You should call 999 if it happens again.',
      'You will not have to contact the manufacturer.',
    ],
  },
  {
    id: 'you-must-contact-own-side',
    phrase: [
      '[<you-must> (also|then|first|directly|please|instead)? (<contact>|ask|try|chase)] (your|the|an|a) …1 <own-side>',
      '(please|kindly|<please-do>) , [(please|kindly)? (<contact>|ask (at|with)?|try|chase)] your …1 <own-side>',
      '[(please|kindly) (<contact>|ask (at|with)?|try|chase)] your …1 <own-side>',
    ],
    unless: [...OWNED, ...OURS, ALONE, 'only for', '(sick note|prescription|symptoms|pain|blood|before (taking|you take)|medical|health|rash)'],
    better: ['I can give you what you need for'],
    model: ['If the bank asks, this reference shows them the payment: «reference».'],
    note: OWN_SIDE,
    flags: ["You'll have to speak to your bank.", 'Please contact your card issuer.', 'You would need to check with your landlord.'],
    passes: [
      'Please ask your bank for the letter and I will do the rest.',
      'You should see your GP about the rash.',
      'Please ask your employer only for the number.',
      "I've spoken to your bank.",
    ],
  },
  {
    id: 'you-may-contact',
    phrase: '[<you-may> (also|then|directly|instead)? do:<contact>] <place>',
    unless: [...OWNED, ...OURS, OWN_DESK, ALONE, '(and|or) (we|I)'],
    better: ['I can {do}', 'if you like, I can {do}'],
    note: ELSEWHERE,
    flags: ['You can always take it up with the airline.', 'Feel free to reach out to the repairer.', 'You may contact the manufacturer directly.'],
    passes: ['Feel free to reach out to me.', 'You can appeal to the independent tribunal.', 'You can speak to our team any time.'],
  },
  {
    id: 'please-contact',
    phrase: [
      '[(please|kindly|be so kind as to|would you kindly) (also|do|just|simply|directly|then|you)? do:<contact>] <place>',
      '<please-do> , [(just|simply|directly|then|do|instead|rather|best)? do:<contact>] <place>',
      '[(please|kindly) (also|do|just|simply|directly)? do:(contact|approach|consult|reach out to|get in touch with|speak to|talk to|turn to|complain to|liaise with|follow up with|check with)] <anyword>',
      '^ (just|simply|then|do|instead|best)? [do:(contact|approach|get in touch with|reach out to|complain to|take it up with|take this up with)] <anyword>',
      '^ [do:((speak|talk) to)] …2 (about this|about that|instead|directly|first)? $',
      '<please-do> , [do:((file|open|raise|lodge|submit|log) (it|this|that|a (claim|ticket|case|dispute|report)) (with|at|by))] <anyword>',
    ],
    unless: [...OWNED, ...OURS, OWN_DESK, ALONE, FIRST_PERSON, '(at once|straight away|right away|immediately|tonight)'],
    better: ['I can {do}', 'if it helps, I can {do}'],
    note: ELSEWHERE,
    flags: [
      'Please contact the carrier.',
      'For anything about the device, contact the supplier direct.',
      'Talk to GameZone.',
      'They sent the invoice, so take it up with them.',
    ],
    passes: [
      'Please contact us with any questions.',
      'In your place I would contact the supplier too, so I have.',
      'Call the police first and I will rekey it after.',
      'Please do not contact the carrier, I have done so.',
    ],
  },
  {
    id: 'please-call-there',
    phrase: [
      '[(please|kindly)? (do|just|best)? (complain|ask|enquire|inquire|write|apply|call|ring|try|dispute|file) (it|this|that)? there] , $',
      '(so|please|kindly|best|just) , [(ring|call|phone|chase|ask|tell|email|dispute) (it)? (with)? (them|him|her) (about|direct*|instead|$|yourself|to|why)]',
    ],
    unless: [...OWNED, ...OURS, "(I|we|I'd|they|you|he|she) …1 (complain|ask|call|write|ring|apply)", '~for (a|the|your) (copy|number|receipt)'],
    better: ['I can ask there'],
    model: [MODEL_ASK],
    note: ERRAND,
    flags: ['The lift is run by the cable car company, please complain there.', 'Meters belong to the network, so ring them.'],
    passes: ["They have your form, so I'll ring them.", 'I wrote there this morning.'],
  },
  {
    id: 'you-must-chase',
    phrase: [
      '[(<you-must>|<you-may>|try|please|so) (also|then|first|directly)? do:(chase (up)?|pester|badger|nag|hassle|press|lean on|push|bug|hunt down|track down|get after|hound|remind)] (<place>|a|an|the|your|their|his|her|mr|mrs|ms|student)',
      '^ [do:(chase (up)?|pester|badger|nag|hassle|lean on|hound)] <anyword>',
    ],
    unless: [...OWNED, ...OURS, ALONE, '(button|key|lever|switch)', '(remind|push) (me|us|the (button|lever|tab|plug|switch))'],
    better: ['I can ask', 'I can follow up with'],
    note: ERRAND,
    flags: ["You'd have to chase your primary care office.", "You'd best badger the network operator.", 'You may want to track down the previous owner.'],
    passes: ["You'd have to chase the broker, so I'll do it for you.", 'You can push the button twice.', 'You should remind me on Monday.'],
  },
  {
    id: 'ask-try-see',
    phrase: [
      '[(<you-must>|<you-may>|please|kindly) (also|then|first|directly|perhaps|please)? (ask (at|by|for|with)?|try (by|at|with)?|see with|check at|check with|refer back to|refer to)] <place>',
      '<please-do> , [(perhaps|maybe|best|just|simply)? (ask (at|by)?|try (by|with)?|see with|go and ask)] <place>',
      '^ [best (ask|try|ring|call)] <anyword>',
    ],
    unless: [
      ...OWNED,
      ...OURS,
      OWN_DESK,
      ALONE,
      "(I|we|I'd|they|he|she|if|when|who) …2 (ask|try|see)",
      '(try|ask) (them|him|her|there) (on|out|again|with|for|if|what|whether|how|both|in|to)',
      '(try|ask) …2 (line|people|network|team) (again|on)',
    ],
    better: ['I can ask'],
    note: ERRAND,
    flags: [
      'Try your internet company.',
      'You may want to ask your mobile operator where it went.',
      'Perhaps you might try them directly.',
      'Best ask your super fund why.',
    ],
    passes: ['You can try them on at home.', "I'll ask the courier where it went.", 'If you ask the driver, he will carry it up.'],
  },
  {
    id: 'address-yourself',
    phrase: [
      '[(please|kindly|<you-must>|you may)? (address|turn|direct|inform|announce) (yourself|yourselves|you) (please|directly|therefore)? (to|at|by)] <anyword>',
      '[(please|kindly) (open|make|ask|complain|try|enquire|inquire) (for (that|this|it))? (a ticket|a case|a request|an enquiry)? (by|at)] (<place>|our|the)',
      '[(please|kindly) you (call|contact|ask|write)] <anyword>',
      '[you can (see|look|ask) with] the …2',
    ],
    unless: [...OWNED, ...OURS, '(by|at) (phone|email|post|the (end|top|latest)|monday|friday)'],
    better: ['I can turn to'],
    note: ELSEWHERE,
    flags: ['Please address yourself to your employer.', 'Please open for that a ticket by our partner.', 'In this matter please you call the city.'],
    passes: ['Please address yourself to me.', 'Please make a request by email.'],
  },
] as const satisfies readonly Rule[];
