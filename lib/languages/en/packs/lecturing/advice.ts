/** "Always worth a peek", "you'd want to ring sooner", "next time measure first": good advice that nobody asked for. */
import type { Rule } from '../../../../core/rules/rule';
import { ADVICE, OWN_FAULT, REPROACH } from './shared';

const FRIENDLY =
  '(on us|code|voucher|points|queue|quicker|faster|on the house|free|treat|discount|ask for|welcome|lovely|thank|thanks|no need|coffee|quietest|nicest|gladly|happily)';

export const ADVICES = [
  {
    id: 'always-worth-a-peek',
    phrase: [
      "[(always|it's always|it is always|maybe|perhaps|might be|would be|also|generally|usually|well)? worth a (quick|little|proper|careful|second|brief)? (think|peek|skim|glance|read|thought)] …6 (before|first|next time|in future|beforehand|, though)",
      "[(it's|it is) always (smart|wise|handy|sensible|prudent|clever) to] …1",
      '[it (does|really does) (help if (one|people|customers|someone)|pay to)]',
      '[(always|only) pays (to|if)]',
      "[(it is|it's|one is|is) (also|of course|perfectly|quite|always)? possible to (look|read|check|ask|ring|call|open|wait|use|write|hang|leave|cancel|plan)] …6 (from time to time|now and then|first|before|too|oneself|once in a while|occasionally|instead)",
      '[(one|people) (can|could|may|might) also (simply|just)? (hang|look|read|ring|leave|write|open|wait|call|knock|put|wash|wipe|clean|google)]',
      "[(would|might|could|'d) (be|make|also be) (a|an) (cracking|fine|decent|excellent|splendid|very good|useful|wonderful) (start|beginning|first step)]",
      '[might (usefully|perhaps|well)? begin (with|by) (a|an|your|the|reading|looking|asking|opening|getting|turning|checking|measuring|cleaning)]',
    ],
    unless: [
      ...OWN_FAULT,
      FRIENDLY,
      '(we|I) (could|might|may|can|should|will|would)',
      '(you can|you could|one can) also (write|read|leave|call|ring) (to )?(me|us|it|a|the|your|at|in|on|by)',
      '(trip|visit|museum|film|view)',
      '(photo|picture|reference|number)',
    ],
    better: [],
    model: ['The comparison table has the limits side by side; here is the link.'],
    note: ADVICE,
    flags: [
      'Worth a peek at the table before scaling to forty people.',
      'It does help if one looks in the junk folder.',
      'Reading the page first always pays if one is in a hurry.',
      'Opening a window would be a cracking start.',
    ],
    passes: ['The museum is worth a look before lunch.', 'A photo would be a good start.', 'You can also write to us on the app.'],
  },
  {
    id: 'you-want-to-be-doing',
    phrase: [
      "[(you'd|you would|ye'd) (really|probably|maybe|just)? want to (be *ing|stop|factor|mind|watch|lay off|quit|go easy|cop on|learn)] …8",
      '^ [better you (copy|check|read|ask|keep|write|take|learn|look|stop|make|use|put|bring|call|order|type|copy paste|first)]',
      "^ [(only)? , next time , (you …8)? , (around)? , (please|kindly|just|maybe|perhaps|do)? (buy|give|bung|put|measure|order|book|swap|pick|choose|choose|sign|open|start|go|cover|pop|send|shut|lock|charge|label|wrap|pack|cancel|turn|stop|save|stick|throw|don't|do not)]",
      '^ [next time you …8 , (please|just|kindly|maybe|do)? (give us|give me|bung|put|measure|buy|check|read|tell|look|sign|open|cover|pop|send|keep|bring|say|write|wait)]',
      "^ [(and|now|so|but|please|kindly)? , (do|don't|do not) …8 this time] , ($|there's|and|please|okay|ok|yeah|love)",
      '[(kindly|please|and|so|do) (address|treat|refer|speak|restrict|confine|limit|direct|adhere|observe|moderate|mind) …9 (in future|in the future|next time|from now on|henceforth|going forward)]',
      '[refrain from (sending|asking|calling|writing|using)]',
      '[(write|note|jot) (these things|this|that|it|things|them|such things) (down)? (somewhere|behind your ears|on the fridge)]',
      "[pro tip ,] (a|an|the|always|read|check|set|use|if|next|don't|try|wash|keep|*ed|urgent|put|book|look|before|when|you|it)",
      '[(use|using|with|bit of|little|some|exercise|apply) (some|a bit of|a little|your|good old)? common sense]',
      '[(do|doing) your (own)? (homework|research|due diligence)]',
    ],
    unless: [
      ...OWN_FAULT,
      FRIENDLY,
      "(if|whether|when|in case|unless|what|which|anything|all) (you'd|you|you would)",
      "(you'll|you) want to (be|keep|watch|ring|read|tell|mind|think) …3 (in|at|on) (by|the lookout)",
      'want to be (sure|able|fairly|part|there|here|kept|told|seen|called)',
      'I love a',
      '(we|I) (did|do|have done|are doing) …2 (homework|research)',
      '(have|need) to …8 this time',
    ],
    better: [],
    model: ['If it helps: «tip».'],
    note: ADVICE,
    flags: [
      "You'd want to be ringing before the tub is scraped clean.",
      'Next time you swap banks, give us a heads-up.',
      'Kindly address my staff by their title in future.',
      'Write these things down somewhere.',
      'And do open the book this time.',
    ],
    passes: ["Next time you're in, ask for me and the coffee is on us.", 'If you want to be there, say so.', 'It did its homework.'],
  },
  {
    id: 'no-speed-from-chasing',
    phrase: [
      "[(enquiries|inquiries|reminders|emails|mails|chasing|capitals|capital letters|adjectives|exclamation marks|threats|insults|shouting|phone calls|follow ups|messages|ringing|repeating|refreshing) , …4 , (does not|do not|don't|doesn't|won't|will not|will never|never|hardly|merely|only|rarely|seldom) (actually|really|merely|only)? (hasten|lengthen|speed|accelerate|expedite|make …3 (faster|quicker|go|sooner))]",
      '[(do|does|will|would) not (hasten|expedite|accelerate) (a|the|any|our|matters|anything|it|things)]',
      '[merely (lengthens|lengthen|slows|slow|delays|prolongs|prolong|delay) (the|things|matters|everything|us|our|it)]',
      '[(takes|take|with|needs|costs|and) (one|a single|two) (click|clicks|call|line|sentence) and no (adjectives|insults|capitals|drama|swearing|shouting|threats)]',
    ],
    unless: [
      ...OWN_FAULT,
      '(our|my) (emails|mails|messages|calls|reminders)',
      '(if|when) (your|the) (emails|mails|messages|calls)',
      '(go through|reach|arrive|deliver)',
    ],
    better: [],
    model: ['I have your file open; one message is enough to keep its place.'],
    note: REPROACH,
    flags: ['Daily enquiries do not hasten a procedure.', 'Capital letters never make a server faster.', 'It takes one click and no adjectives.'],
    passes: ['Our reminders do not work at the moment.', 'The calls are free.'],
  },
] as const satisfies readonly Rule[];
