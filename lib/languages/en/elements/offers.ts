/** English words that offer a day, tell when something will be there or what is being done, and give something on top. */
import type { ElementCue } from '../../../core/checklist/element-words';

const DAY =
  '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|tonight|tomorrow|this (morning|afternoon|evening|week|weekend)|next week|the weekend|lunchtime|(at|between|after|before) (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)|noon|midday|*0am|*1am|*2am|*5am|*6am|*7am|*8am|*9am|*pm|*1st|*2nd|*3rd|*0th|*1th|*2th|*3th|*4th|*5th|*6th|*7th|*8th|*9th|*0 (January|February|March|April|May|June|July|August|September|October|November|December)|(January|February|March|April|June|July|August|September|October|November|December) (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9))';
const SPAN =
  '(within|inside|in) (the (hour|day|week)|an hour|a day|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|a few) …3';
const SOMEBODY =
  '(engineer|fitter|handyman|driver|plumber|technician|electrician|mechanic|cleaner|colleague|manager|crew|team|van|lorry|courier|surveyor|inspector|gardener|decorator|locksmith|roofer|installer|specialist|partner|he|she|they|somebody|someone)';
const DOING =
  '(refunding|crediting|sending|posting|shipping|mailing|emailing|waiving|replacing|repairing|returning|booking|moving|cancelling|canceling|reversing|arranging|ordering|bringing|taking|adding|knocking|transferring|paying|covering|reprinting|rebooking|upgrading|correcting|extending|issuing|swapping|exchanging|getting|putting|having|writing|asking|checking|collecting|delivering)';

const NO_PROMISE = [
  '(if|unless|whether|until|once|when|as soon as) …2 (you|we|it|they|that|this|the|your|everything|all)',
  '(usually|normally|typically|generally|probably|hopefully|hope|maybe|perhaps|might|possibly|would have|could have|should have|expect)',
  "(not|*n't|never|cannot|nothing|unable|no)",
] as const;

export const offers: readonly ElementCue[] = [
  {
    // A day or an hour to choose from or to say yes to.
    sign: 'next-step',
    sentence: 'statement',
    phrase: [
      `(I|we|he|she|they) (can|could) (also|still|gladly|easily|even)? (bring|deliver|send|come|fit|collect|pick|drop|ring|call|visit|do|repair|replace|install|see|be|have …4 (there|with|to|round|ready)|get …4 (to|there|round|back|out|fitted|repaired|done)) …10 ${DAY}`,
      `our …2 ${SOMEBODY} (can|could|will) (come|be|do|call|visit|fit|collect|look|see|bring|replace|repair) …8 ${DAY}`,
      `(I'd|we'd|I would|we would) (also)? (like|love|be glad|be happy) to (sit down|meet|come|call|visit|see you|speak|talk|bring|send|drop) …,10 ${DAY}`,
    ],
    unless: [...NO_PROMISE, '(call|ring|reach|write|email) (me|us)', '(be|are|is) (open|closed)', 'you can'],
  },
  {
    sign: 'own-date',
    sentence: 'statement',
    phrase: [
      `(I|we|he|she|they) (can|could) (also|still|gladly|easily|even)? (bring|deliver|send|come|fit|collect|pick|drop|ring|call|visit|do|repair|replace|install|see|be|have …4 (there|with|to|round|ready)|get …4 (to|there|round|back|out|fitted|repaired|done)) …10 [${DAY}]`,
      `our …2 ${SOMEBODY} (can|could|will) (come|be|do|call|visit|fit|collect|look|see|bring|replace|repair) …8 [${DAY}]`,
      `(I'd|we'd|I would|we would) (also)? (like|love|be glad|be happy) to (sit down|meet|come|call|visit|see you|speak|talk|bring|send|drop) …,10 [${DAY}]`,
      `(first|next|earliest) (free|available|possible)? …1 (visit|slot|appointment|date|day|opening|time|delivery) …6 (is|would be) …4 [${DAY}]`,
    ],
    unless: [...NO_PROMISE, '(call|ring|reach|write|email) (me|us)', '(be|are|is) (open|closed)', 'you can'],
  },
  {
    sign: 'own-date',
    sentence: 'question',
    phrase: [
      `(could|can|may|shall|should) (I|we) (call|ring|phone|come|visit|bring|deliver|drop|send|collect|pick) …5 [${DAY}]`,
    ],
  },
  {
    // When it will be there, or what they will have in hand.
    sign: 'next-step',
    sentence: 'statement',
    phrase: [
      `(you'll|you will) (have|get|receive|hear) (it|them|this|that|an answer|a reply|an update|word|news|a call|the …3|your …3|a …4|an …3|from …2) …4 (by|on|before|within|in|this|tomorrow|tonight|today|*day) …3`,
      `(it'll|they'll|it will|they will|which will|that will) (be|arrive) (with you|at your …1|in your …1|there|back with you|on your …1|through your …1) …1 (by|on|before|this|tomorrow|tonight|today|within|at|*day) …2`,
      `(is|are) (going out|going|leaving|leaving here|shipping|being (sent|posted|shipped|delivered|repaired|replaced|refunded|collected|fitted|printed|made)) …4 (today|tonight|tomorrow|this (afternoon|evening|morning)|*day|now|as I write|at once|right away|straight away|first thing)`,
      `(is|are) in (today's|tonight's|tomorrow's|this afternoon's) (post|mail|collection|dispatch|van|delivery)`,
      `(I'm|we're|I am|we are) (also|now|just|already|personally)? ${DOING} …6`,
    ],
    unless: [
      ...NO_PROMISE,
      "(I'm|we're|I am|we are) (writing|asking|calling|getting) (to|you|about|because|for|in|this|that|only|on|with|there|close|a lot|many|so|back|as)",
      "(I'm|we're|I am|we are) (checking|putting|having|taking|getting) (in|this down|up|a (hard|difficult|bad)|over|out|trouble|problems|difficulty|difficulties|issues|lots|it seriously|this seriously|on|no)",
      '(ship|going|arrive|arriving) (up|down|well|fine|smoothly|on|wrong)',
      '(grant|visa|licence|license|refund from)',
      '(prices|rates|fees|costs|rents)',
    ],
  },
  {
    sign: 'own-date',
    sentence: 'statement',
    phrase: [
      `(you'll|you will) (have|get|receive|hear) …8 (by|on|before|from us|from me)? [${DAY}]`,
      `(you'll|you will) (have|get|receive|hear) …8 [${SPAN}]`,
      `(should|will|it'll|they'll|he'll|she'll|must|to) (be|arrive|land|come|reach|get) (with you|at your …1|in your …1|there|here|back with you|on your …1|you|to you) …1 (by|on|before|at|no later than|between)? [${DAY}]`,
      `(should|will|it'll|they'll|must|due to|set to) (arrive|land|turn up|reach you|be with you|be delivered|be ready|be finished|be done|be repaired) …2 (by|on|before|at|no later than|between|within|in)? [${DAY}]`,
      `(should|will|it'll|they'll) (arrive|reach you|be with you|be ready|be back|be in touch|call you|contact you|ring you|write to you|get back to you) …4 [${SPAN}]`,
      `(is|are) (going out|going|leaving|leaving here|shipping|due|due in|due back|due here) …4 [${DAY}]`,
      `(is|are) in [(today's|tonight's|tomorrow's|this afternoon's)] (post|mail|collection|dispatch|van|delivery)`,
      `(engineer|fitter|handyman|plumber|technician|electrician|surveyor|locksmith|roofer|installer|specialist) (is|will be|can be|can come|comes|can do|is coming|is booked|is due) …6 [${DAY}]`,
      `(he|she|they|he's|she's) (can do|can come|can be|is free|has) …2 [(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow)]`,
      "(I'll|we'll|I will|we will) …5 [(the same day|same day|within the hour|by return|before the day is out|by close of (play|business)|first thing)]",
    ],
    unless: [
      ...NO_PROMISE,
      '(open|closed|valid|expires|ends|price|fee|please|by then)',
      '(payment|rent|balance|invoice|bill|instalment|installment|premium|tax) …3 due',
    ],
  },
  {
    // Free, taken off, or more than was owed.
    sign: 'goodwill',
    sentence: 'statement',
    phrase: [
      "(I'm|we're|I am|we are) (also|now|just|of course|happily)? (refunding|crediting|waiving|sending back|knocking|throwing in|reimbursing|deducting|writing off|comping|covering (the|your|all|both|it)|paying (for)? (the|your|back)|taking …5 off|adding …4 (credit|free|extra|on top))",
      "(I've|we've|I|we|I'm|we're|I'll|we'll|I have|we have) (also|just|already|now)? (taken|took|take|taking|knocked|knocking|knock) …4 (\\$|£|€|%|*0|*5|per cent|percent|fee|fees|charge|charges|cost|costs|delivery|rental|breakfast|surcharge|deposit|postage|labour|labor|night|nights) …3 off (the|your|that|this|next|what|it|/)",
      '(cost|costs|costing) (you|him|her|them) (nothing|not a penny) /',
      '(get|have|send|enjoy|sending|comes|another|stay|night|room|tea|coffee|lunch|dessert|copy|repair|delivery|fitting|cleaning|label|postage) …6 (on us|on the house|on me|with our compliments|with my compliments|courtesy of us) /',
      "(there's|there is|there'll be|there will be|there was|and|but|of course) no (charge|bill|extra charge|final charge|delivery charge|callout charge) (for|to you|at all|/)",
      '^ no (charge|bill) (for|to you|at all|from us|/)',
      '(we|I) (cover|pay|meet|bear) (both|all|it|them|that|the whole|everything|these|those) …3 (in full|of it|ourselves|/)',
      "(I've|we've|I have|we have|I|we|I'm|we're) (also|just)? (added|put|popped|included|slipped|tucked|adding|putting|including|thrown|topped) …8 (on top|extra|for (your|the|all the|all that) (trouble|wait|hassle|bother|disruption|upset|mess|lost|inconvenience)|to make up for|as a thank you|as an apology|by way of)",
      "(I'm|we're|I've|we've|I'll|we'll) (also|just)? (sending|sent|send|giving|given|give|returning|returned|return|paying|paid|pay) (you)? back (the|your|all|both) …4",
      "(to make up for|as a thank you for|for (your|the|all the|all that) (trouble|wait|hassle|bother|disruption|upset)) , …1 (I|we|you|I'm|we're|I've|we've|I'll|we'll|you'll|here's|there's|your) …8",
      '(upgraded|upgrading|upgrade) (you|your …2|it|them|both) (to|free|at|for)',
    ],
    unless: [
      "(not|*n't|cannot|unable|never) …6 (refund|refunding|credit|waive|take|took|taken|cover|pay|add|upgrade|offer)",
      '(if|unless|once|until|as soon as|when|provided) …8 (refund|refunding|no charge|no fee|no cost|free|credit|credited|cover|pay|taken|returned|return|arrives|received|you|upgrade|upgraded)',
      '(under|within) (your|the|our|its) …2 (warranty|guarantee|policy|contract|insurance|plan|terms)',
      '(warranty|guarantee|insurance|policy|tariff|plan|bracket|membership) (covers|includes|pays)',
      '(taken|took|take|taking|knocked) …4 off (the (shelf|shelves|road|phones|rota|list|site|website|page|market|air|menu|hook|table|line|run|job|team|wall|floor|roof|van|scales|boil|system)|my|his|her|our|their|sick|work|sale|for|to|on|at|duty|line)',
      '(a day|a week|the day|the morning|an afternoon|time|the afternoon|the week|days|weeks|coat) off',
      "(that|this|it|mistake|fault|blame|error|delay|part|mix up|wait|one|that's|this is|it's) (is|was|are)? (entirely|all|squarely|firmly)? on (us|me)",
      '(depend|rely|count|call|calling|waiting|check|checked|walk|walked|drop|dropped) …1 on (us|me)',
      'no (charge|charges|fee) (showing|on|shows|appears|was made|went)',
      '(ombudsman|scheme|arbitration|complaint|post|adviser)',
      '(would|often|in most cases) …3 (cost|free)',
      '(always|usually|normally|generally|never) …4 (no charge|no fee|free)',
      '(deposit|overpayment|charged twice|debited twice|duplicate|second payment)',
      '(parcel|item|key|keys|form|letter|contract|file|sample|phone|watch|device|document|documents|original|photo|photos) back',
      '(back|return|send|sent) …2 (parcel|item|key|keys|form|letter|contract|file|sample|phone|watch|device|document|documents|originals|photos)',
      '(upgraded|upgrading) (your|the|our) (system|software|account to|plan to|server|line to|network)',
      '(I|we) take …4 off (every|each)',
    ],
  },
];
