/** "A glance would have helped", "before wheeling out the lawyers", "if she had practised": what might have been. */
import type { Rule } from '../../../../core/rules/rule';
import { CONCEDED, CONCEDES, HINDSIGHT, REPROACH } from './shared';

/** The writer's side takes part in what might have been. */
const OURS = "(I|we|our|us|my|ours|I'd|we'd|I'll|we'll|I've|we've|otherwise|he|they)";

const OURSELVES = "(I|we|our|us|my|ours|I'd|we'd|I'll|we'll|I've|we've)";

export const AFTERWARDS = [
  {
    id: 'would-have-helped',
    phrase: [
      "[(would've|might've|could've|would have|might have|could have) (also|easily|quickly|perhaps|certainly|surely|soon|well|probably|really)? (helped|sorted|solved|settled|prevented|avoided|revealed|shown|told you|taught you|spared|saved|cut|shaved|knocked|gotten here|got here|got you|made that|made this|made it|made things|reached|answered|cleared|caught|stopped|sufficed|done the|been enough|been one|been the (grown|right|proper|decent|polite|fair|obvious|simplest|first|least|done|normal|sensible))] …2",
      "^ [(not)? *ing …5 (would have|would've|might have|might've|could have) (been|meant|made|helped|kept|given|let|left|put|brought|worked)] …2",
      '[would have (been|seemed) (one|a (two minute|quick|single|simple|short)|only one) (call|mail|email|message|text|line|question|sentence|trip|visit)] …2',
    ],
    unless: [
      ...CONCEDED,
      OURS,
      '(nobody|no one|never|not|hardly) have',
      '(risky|dangerous|trickier|tricky|later|worse|wasted)',
      '(inspection|audit|review)',
      '(outlet|retail|normally|usually|list price)',
      'better if',
      '(that|this|which) (would|could|might)',
      "(that|this) (would've|could've|might've)",
    ],
    better: [],
    model: ['The system requirements are on the product page; here is the link.'],
    note: HINDSIGHT,
    flags: [
      "Keep the receipt, it would've cut two weeks off.",
      'A quick glance under one lid would have helped too.',
      "Not opening twelve extra boxes would've made that easier.",
      'A phone call would have been the grown-up thing to do.',
    ],
    passes: [
      'A call from our side would have helped, and I am sorry.',
      'Driving home with the oil light on would have been risky.',
      "That would've spared you the visit, and we never said so.",
    ],
  },
  {
    id: 'would-seem-sensible',
    phrase: [
      '[(would|might) (seem|appear|have seemed|have been|be) (to (me|us))? the (more)? (sensible|obvious|wise|wiser|decent|polite|fair|reasonable|grown up|adult|logical|usual|normal|proper) (thing|course|choice|move|approach|way|order|step)] …3',
      "[(we'd|we would|we might|we'd now|we would now) (not)? be (now)? having (this|a different|a very different|another|quite a different|quite another) (chat|conversation|discussion|exchange|talk|correspondence)]",
      "[(we'd|we would|we) (not|wouldn't) be having (this|a) (chat|conversation|discussion|exchange|talk|correspondence)]",
      "[if (she|he|they|your …2) (had|'d) (only|just|actually|simply)? (practised|practiced|learned|learnt|read|listened|studied|revised|asked|rung|called|told|checked|waited|turned|opened|charged|worn|taken|kept|followed|brought|paid|looked)] …4",
      "[if (she'd|he'd|they'd|somebody'd|someone'd) (only|just|actually|simply)? (practised|practiced|learned|learnt|read|listened|studied|revised|asked|rung|called|told|checked|waited|turned|opened|charged|worn|taken|kept|followed|brought|paid|looked)] …4",
      "[if (somebody|someone|anybody|anyone|people|customers) (had|'d) (only|just|actually|simply)? (mentioned|said|read|told|asked|rung|called|checked|looked|thought|noticed|reported)] …3",
      '^ [had (your …3|someone …2|anyone …1|the form|the card|the …2 (form|photo|receipt|number|letter|footage|evidence|documents|papers) …4) (been (supplied|provided|given|sent|included|attached|shown|kept|stated|mentioned|returned|signed|filled)|come back|arrived) …5]',
    ],
    unless: [
      ...CONCEDED,
      '(driver|courier|fitter|engineer|colleague|team|agent|van|crew|supplier) …1 (had|would)',
      '(our|we|I) (van|driver|server|end)',
      'if (they|he|she) had (a|an|any|to|no)',
    ],
    better: [],
    model: ['Ten minutes a day on the small roads, and the next test is in March.'],
    note: HINDSIGHT,
    flags: [
      'Charging it before a marathon would seem the sensible thing.',
      "Had footage been supplied at the outset, we'd be having a different conversation.",
      "If she'd practised at home, she would have passed.",
      'It would be one call if somebody had mentioned the router.',
    ],
    passes: [
      'If our driver had rung, you would have known.',
      'The grey one would be a sensible choice for a hall.',
      "If he'd had a spare, you would have it today.",
    ],
  },
  {
    id: 'before-blaming',
    phrase: [
      '[before (naming|wheeling|bringing in|bringing up|going to (the|a|your)|involving|dragging|posting|reaching for|criticising|criticizing|making (accusations|announcements|threats|claims|demands)|taking up|firing off|shouting|threatening|accusing|complaining|blaming|jumping|calling (people|us|in the|it|someone|anyone)|pointing|getting (angry|upset|nasty|lawyers)|assuming|lecturing|judging|leaping|picking up the pen|writing (reviews|a review|an angry|letters|in capitals)|leaving (a|one) (review|star))] …4',
      '[before (you|one|people|anyone|anybody|somebody|a (man|person|customer|woman)|a …1) (accuse|accuses|blame|blames|threaten|threatens|throws around|call|calls (people|us|someone)|criticise|criticize|shout|shouts|judge|judges|assume|assumes|go (to the|paying|accusing|around|round)|write (a review|an angry)|post (a|that|such|it)|bring in|reach for|fire off)] …3',
      '[(a|one) (look|glance|call|question|phone call|quick …1|word|text|chat|peek|check) …4 before (*ing)] …2',
    ],
    unless: [
      ...CONCEDES,
      OURSELVES,
      '(thank you|thanks|glad|right to)',
      '(safe|safety|water|power|gas|electric*)',
      '(you|one) call (me|us|for|the (doctor|number|office))',
    ],
    better: [],
    model: ['The log shows the file moved on the 4th; here is how to bring it back.'],
    note: REPROACH,
    flags: [
      'A phone call before wheeling out the lawyers is free.',
      'It is customary to thank a teacher before criticizing her.',
      'Before a man throws around a word like that he reads a piece of paper.',
    ],
    passes: ['We looked at the log before blaming the courier, and our driver was at fault.', 'Thank you for the call before digging.'],
  },
] as const satisfies readonly Rule[];
