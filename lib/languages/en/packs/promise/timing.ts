/** English promises about speed and about dates that others keep: "in two minutes", "on your porch tomorrow". */
import type { Rule } from '../../../../core/rules/rule';
import { DATE_OF_OTHERS, DENIED, HEDGED, OWN_STEP, SEALED, TOO_FAST } from './shared';

const PAST = ['(was|were|had|did|yesterday|last)'] as const;

export const timing = [
  // Impossible speed
  {
    id: 'in-two-minutes',
    phrase: [
      "(will|*'ll|is|are|be|have|has|works|live|visible|reflect|sorted|it|there|back|up|running|watching|done) …4 [(in|within) (just|only|the next|under|less than)? wie:(a couple of|a few|few|two|three|five|ten|2|3|5|10|fifteen|15|mere) was:(minutes|seconds|moments) (flat)?]",
      "^ [(in|within) (just|only|under|less than)? wie:(a couple of|a few|two|three|five|ten|2|3|5|10) was:(minutes|seconds|moments)] …3 (will|*'ll|is|are)",
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      ...PAST,
      ...SEALED,
      "(I|I'm|I'll|we|call|ring|walk|away|drive|reply|takes|take|wait|try)",
      '(if|every|apart|starts|starting|leaves)',
    ],
    better: ['normally within {wie} {was}', 'in our experience within {wie} {was}'],
    note: TOO_FAST,
    flags: ["Once that's done you'll be live within five minutes.", 'The site will be visible everywhere in two minutes.', 'You will have it in few minutes.'],
    passes: [
      "I'll call you back in ten minutes.",
      'It usually takes two minutes.',
      'The station is a walk of five minutes.',
      'Please wait and try again in five minutes.',
    ],
  },
  {
    id: 'in-no-time',
    phrase: [
      "(will|*'ll|be|is|are|have|get|getting|back|up|it|sorted|fixed|done|inbox|them) …4 [(in no time|in next to no time|in a heartbeat|in a jiffy|in a flash|in a snap|in the blink of an eye|in two shakes|in seconds|in a second|in mere seconds|before you know it|in a tick|lickety split)]",
      "(will|*'ll|is|are|being|be) …4 [(any second now|any minute now|this very second|this very minute|this instant|the minute you …3|the second you …3|the moment you …3)] $",
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...PAST, ...SEALED, "(I'm|I am|I'll) …4 (in a|this)", '(call|let me know|reply) …3 the (minute|moment|second)'],
    better: ['shortly', 'as soon as the steps allow'],
    note: TOO_FAST,
    flags: ["They're in your inbox in a heartbeat.", "You'll be back up in no time.", 'Everything will be back to normal any second now.'],
    passes: ["I'll be with you in a second.", 'That was over in no time.'],
  },
  {
    id: 'instantly-fixed',
    phrase: [
      "(will|*'ll|be|is|are|gets|stop|stops|works) …4 [(instantly|immediately|straight away|right away|at once|on the spot|there and then|overnight)] $",
      "(will|*'ll) [(instantly|immediately|at once)] (be|fix|solve|work|stop|see|have|get|resolve)",
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      ...PAST,
      ...SEALED,
      "(I|we|I'm|we're|please|if|let|you can|contact|call|stops working|charged|send|sent|shipped|ships)",
    ],
    better: ['soon', 'within a short time'],
    note: TOO_FAST,
    flags: ["They'll stop writing straight away.", 'The noise will be gone immediately.', 'It will instantly fix the crash.'],
    passes: ["I'll send it straight away.", 'Please stop using it immediately.'],
  },
  {
    id: 'on-the-dot',
    phrase: '[(on the dot|like clockwork|bang on time|dead on time|sharp on time|spot on time)]',
    unless: [...DENIED, ...OWN_STEP, ...PAST, '(billed|measured|recorded|I|we) …6 (to the|on the dot)'],
    better: ['according to plan', 'if all runs to plan'],
    note: TOO_FAST,
    flags: ['They will stand at your ramp tomorrow at seven on the dot.', 'The trains run like clockwork from Monday.'],
    passes: ["I'll ring at nine on the dot.", 'Calls are billed to the second.'],
  },
  // Dates that others keep
  {
    id: 'on-your-doorstep',
    phrase: [
      "(will|*'ll|shall) [was:(be|land|arrive|stand|sit)] …2 (on your (doorstep|porch|desk|doormat|mat|table)|at your (door|gate|desk|ramp|stand|house)|in your (hands|mailbox|letterbox|account)|with you|outside your door|under the tree)",
      "(will|*'ll|shall) [was:(have|hold|get|receive)] (it|them|him|her|the <anyword>|your <anyword>|that|this|everything) …5 (in your (hand|hands|account|wallet)|in (hand|hands)|back in your hands|at your door|on your doorstep)",
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...SEALED,
      "(I'll|we'll|I will|we will|I shall|we shall|my answer|our answer|my reply|quote|draft|copy|offer|acknowledgement|summary|proof|statement|report|details|I'm)",
      'shared with you',
      '(if|once you|unless|when you|as soon as)',
    ],
    better: ['most likely {was}', 'in all likelihood {was}'],
    note: DATE_OF_OTHERS,
    flags: ["It'll be on your doorstep tomorrow.", 'A new hamper will be at your door before noon.', 'The courier will have it in your hand within a day.'],
    passes: ["I'll be with you tomorrow at nine.", 'It should be on your doorstep tomorrow.', 'It is due on your doorstep tomorrow.'],
  },
  {
    id: 'youll-have-it-by',
    phrase: [
      "(you'll|you will|you shall|he'll|she'll|they'll|he will|she will|they will) [was:(have|receive|get|be|see|hold)] …6 (by|before|tomorrow|tonight) (teatime|tonight|tomorrow|bedtime|breakfast|lunch|noon|midnight|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nightfall|ten|nine|eight|seven|six|five|christmas|thanksgiving|easter|the weekend|the end|month*|the *1*|the *2*|then|dinner|supper)",
      "(by|before) (teatime|tonight|bedtime|breakfast|lunch|noon|midnight|nightfall|the weekend|christmas|tomorrow|friday|monday) …1 (you'll|you will|you shall|he'll|she'll|they'll|she|it'll) [was:(have|receive|get|be|see|hold)]",
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...SEALED,
      ...PAST,
      '(from me|from us|my|our) ',
      "(I'll|we'll|I will|we will)",
      '(answer|reply|quote|update|call|word|draft|proposal|news|decision|email|mail|invoice|document|letter|report|if|unless|message)',
    ],
    better: ['most likely {was}', 'in all likelihood {was}'],
    note: DATE_OF_OTHERS,
    flags: ["You'll have your number by bedtime.", "By teatime you'll have the full speed.", "You'll have it back by the weekend."],
    passes: ["You'll have my answer by Friday.", 'You should have it by the weekend.', "You'll have the quote by noon."],
  },
  {
    id: 'it-will-be-fixed-by',
    phrase: [
      "(it|it'll|everything|all|line|site|server|lift|elevator|heating|parcel|package|problem|fault|power|service|app|internet|connection|mast|system|order|card|loan|claim|application|refund|money|flight|she|they) (will|*'ll|is going to)? …1 [was:(be)] …4 (fixed|back|up|running|working|live|restored|resolved|sorted|approved|there|delivered|paid|cleared|repaired|normal|done|ready|reversed|online|decided|issued) …3 (by|tomorrow|today|tonight|before|this week|next week|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|first thing)",
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, ...SEALED, ...PAST, '(I|we|if|unless|by me|by us|must|needs|need|has|cannot|may)', 'to be'],
    better: ['most likely {was}', 'in all likelihood {was}'],
    note: DATE_OF_OTHERS,
    flags: ['The line will be back by noon.', 'Your claim will be approved this week.', 'Everything will be fixed by tomorrow.'],
    passes: ['The line should be back by noon.', 'We will be done by Friday.', 'The form needs to be ready by Friday.'],
  },
  {
    id: 'at-the-latest',
    phrase: "(clears|arrives|comes|lands|is|will|gets|reaches|*'ll) …6 [(at the very latest|at the latest|latest)] …2",
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, '(I|we|please|you must|the latest (version|update|news|software|model)|reply|answer|your)'],
    better: ['as things stand', 'according to plan'],
    note: DATE_OF_OTHERS,
    flags: ['Box four clears customs tomorrow at the very latest.', 'The part arrives on Friday at the latest.'],
    passes: ["I'll call by Friday at the latest.", 'Please reply by Friday at the latest.'],
  },
  {
    id: 'goes-out-arrives',
    phrase: '(so|and) (thursday|monday|tuesday|wednesday|friday|saturday|sunday|tomorrow) [it (will be|is)] $',
    unless: [...HEDGED, ...OWN_STEP],
    better: ['is the current plan'],
    note: DATE_OF_OTHERS,
    flags: ['They said Thursday, so Thursday it will be.', 'The depot named Monday, and Monday it is.'],
    passes: ['Monday is a holiday.', 'Is Monday fine for you?'],
  },
  {
    id: 'crew-will-have',
    phrase:
      "(crew|engineer|technician|plumber|electrician|driver|courier|team|mechanic|tech|fitter|he|she|they|guys|community|bank|seller|supplier|manufacturer|developers|carrier|depot) (will|*'ll)? (will)? [was:(have|get)] (you|it|everything|the <anyword>|your <anyword>|this|that) …4 (lit|sorted|fixed|up|running|working|back|done|finished|repaired|in hand|to run|ready|live|solved|delivered)",
    unless: [...HEDGED, ...DENIED, ...SEALED, ...PAST, 'our (guys|crew|team|engineer|driver)', '(if|unless|can|to get|to have|need|must|I|once they|may)'],
    better: ['most likely {was}'],
    note: DATE_OF_OTHERS,
    flags: ['The crew will have you lit up by midnight.', 'The plumber will have it sorted before lunch.', 'The engineer will get everything working.'],
    passes: ['The crew should have you back by midnight.', 'The engineer has to get the part.'],
  },
  {
    id: 'hell-have-it',
    phrase: "[(he'll|she'll|they'll) have (it|you|everything|this)] (sorted|fixed|up|running|back|done|working|watching|finished|solved|repaired|in)",
    unless: [...HEDGED, ...DENIED, ...SEALED, 'if', 'minutes'],
    better: [],
    model: ['Most of these visits take about an hour.', 'The part that usually goes is already in the van.'],
    note: DATE_OF_OTHERS,
    flags: ["He'll have it sorted before you've finished breakfast.", "She'll have you running before lunch."],
    passes: ["He'll have a look at it.", "She'll have the form with her."],
  },
  {
    id: 'good-as-new-by',
    phrase: "(will|*'ll|be|have|get|back|is) …5 [(as good as new|good as new|like new|like brand new|better than new|better than before|better than ever)]",
    unless: [...HEDGED, ...DENIED, ...SEALED, '(condition|refurbished|was|if)'],
    better: ['in good working order', 'in good shape'],
    note: 'Promises a perfect result. What can be said for certain?',
    flags: ["You'll have it back good as new.", 'Your hall will look better than before.'],
    passes: ['The phone was as good as new.', 'It should be as good as new.'],
  },
] as const satisfies readonly Rule[];
