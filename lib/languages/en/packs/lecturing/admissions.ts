/** "You did tick the box", "it is your own signature", "the fault is not ours", "you forgot it again": the finger that points. */
import type { Rule } from '../../../../core/rules/rule';
import { BLAME, OWN_FAULT } from './shared';

const THANKS = '(thank|thanks|glad|grateful|kind|kindly|lovely|well done|great|perfect|right to|wonderful|happy)';

export const ADMISSIONS = [
  {
    id: 'your-own-signature',
    phrase: [
      "[(it's|it is|that's|that is|bears|carries) your (own|very own)? (signature|initials|autograph|handwriting|thumbprint|tick) …2]",
      '[your (own|very own)? (signature|initials|autograph) (is|are|stands|sits|appears|appear|confirms|proves|says|was|were) (right|just|also|there|clearly)? (there)? (on|beside|next to|under|above|below|at|in|underneath)]',
      '[(put|placed|set|added|wrote|scribbled) your (initials|signature|tick) (next|beside|under|to|on|right|against)]',
      '[(having|recall|remember|recollect) (yourself)? (initialled|initialed|signed|ticked|clicked|agreed|accepted|approved|nodded|countersigned|confirmed) (that|the|this|it|every|each|to)]',
      '[you (yourself|duly|also|then|even|all)? (nodded|countersigned|shook on) …3]',
      '[(and|but|so|then) (then|yet|still)? you (ticked|clicked|pressed|nodded) …5] , $',
      '[you have (clicked|ticked) that you]',
      '[(and|but|since|as|then|because|well|between us) , you did (tick|sign|click|agree|accept|initial|go) …5]',
    ],
    unless: [
      ...OWN_FAULT,
      THANKS,
      '(if|when|once|after|so that|whether|before|until) you',
      '(missing|needed|need|needs|add|please)',
      'did (right|well|nothing)',
      'asked for',
    ],
    better: [],
    model: ['The sheet from 4 May shows the lighter grey; a copy is attached.'],
    note: BLAME,
    flags: [
      "It's your own signature beside the colour.",
      'You put your initials next to it.',
      'There were two buttons, and you pressed the yellow one.',
      'You have clicked that you read it.',
    ],
    passes: ['Your signature is still missing on page 2.', 'Thank you, you initialled every page.', 'If you ticked the wrong box, tell me.'],
  },
  {
    id: 'fault-not-ours',
    phrase: [
      '[(the)? (fault|mistake|error|finger|omission|oversight|failing|slip) , (is|was|lies|lay|are|were) , (with (all)? (due)? respect)? , (not|hardly|scarcely|no) (ours|of the|of our|mine)]',
      "[(no|not a|hardly a|scarcely a) (failing|fault|omission|error|mistake|oversight) (of|on) (the *'s|ours|mine|our part|the sender|the school|the office|the system|the bank|the driver|the machine)]",
      '[(it is there|is there|is meant|is intended|is written|was written) for (the|our)? (user|you|customer|customers|reader|passenger|owner) , (and)? not]',
      '[you (again|once again|yet again) (forgot|left|missed|sent|put|used|failed|wrote|entered)]',
      '[you (forgot|left out|missed|skipped|omitted|ignored|overlooked|mixed up|left off|forgot to …3) …4 (again|once more|yet again|twice|for the (second|third|fourth) time)]',
      '[you (talked|spoke|shouted|interrupted|rushed) (over|through|past|before|straight) …6]',
      '[(you|your …2) (kicked|picked|signed|drove|inspected|chose|entered|typed) …3 (yourself|yourselves|himself|herself|with your own (eyes|hands))]',
      "[(I've|I have|we've) got eyes]",
      "[(wasn't|was not|weren't|am not|I'm not|we weren't) born yesterday]",
      "[(not|isn't|never) (a|our|my|the) (lost property|babysitter|babysitters|nanny|secretary|nursemaid|minder|mother|mind reader|mind readers|psychic|psychics)]",
      "[(he's|she's|they're|I'm|we're|nobody's|you're dealing with|is|are|am) (not|no|hardly) (a)? (mind reader|mind readers|psychic|psychics|clairvoyant|clairvoyants|magician|magicians)]",
      '[(lack of|poor) (planning|preparation|attention|care|foresight|organisation|organization) (on|at|from|by) (your|the (customer|tenant|sender|client))]',
    ],
    unless: [
      ...OWN_FAULT,
      THANKS,
      '(not|no|never) …3 (your|yours)',
      '(if|when|before|in case) you',
      '(we|I) (forgot|missed)',
      'no fault of (yours|your|his|her)',
    ],
    better: [],
    model: ['The order came in with the old address; I have changed it now.'],
    note: BLAME,
    flags: [
      'The fault is not of the car.',
      'You forgot the cost centre again.',
      "Letters left unopened are no failing of the sender's.",
      'Our coach is not a mind reader.',
    ],
    passes: ['This is no fault of yours.', 'If you forgot the code again, ring me.', 'We missed it again, and I apologise.'],
  },
  {
    id: 'you-did-not-do-it',
    phrase: [
      "[you (yourself|apparently|evidently|also|simply|unfortunately|obviously|clearly|then|still)? (didn't|did not|never|have not|haven't|have never) (even|once|ever|actually|yet|bother to)? (attach|attached|enclose|enclosed|sign|signed|tick|ticked|include|included|respond|responded|reply|replied|answer|answered|read|follow|followed|tell|told|inform|informed|notify|notified|report|reported|mention|mentioned|bring|brought|check|checked|declare|declared|disclose|disclosed|show up|turn up|turned up|showed up|state|stated|specify|specified|register|registered|activate|activated|collect|collected|listen|listened|look|looked|measure|measured|cancel|cancelled|canceled|return|returned|supply|supplied)] …4",
      '[(at no (point|stage|time)|never once|not once) did (you|your|anyone|he|she)]',
      '[(which|that) (you|your …2) (conveniently|apparently|evidently|clearly|obviously|still) (forgot|forget|omit|omitted|left|overlooked|ignored|ignore|missed|confuse|confuses|have|did)]',
      '[which your (letter|email|mail|message|complaint) (confuses|ignores|overlooks|omits|forgets|mixes|leaves)]',
      '[(blank|empty) (with|and) (a|your) (tick|signature|signed)]',
    ],
    unless: [
      ...OWN_FAULT,
      THANKS,
      '(if|when|whether|see that|hear that|reason|why|unless|since you|before) …1 you',
      '(we|I|our|us) …10',
      '(wrong|worry|fault|no need|need not|have to|easy|understandable|understand)',
      "(couldn't|could not)",
    ],
    better: [],
    model: ['The form came without the attachment; a photo of it will do.'],
    note: BLAME,
    flags: ['You did not attach the receipt.', 'At no point did you mention a dog.', 'You never replied to the letter.'],
    passes: ['If you did not sign it, a photo will do.', 'I am sorry that you never got an answer.', 'You did not do anything wrong.'],
  },
] as const satisfies readonly Rule[];
