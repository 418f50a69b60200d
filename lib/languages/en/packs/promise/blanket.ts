/** English promises without bounds: "we'll cover everything", "whatever it takes", perfect results. */
import type { Rule } from '../../../../core/rules/rule';
import { BLANKET, DENIED, HEDGED, NOT_IN_HAND, PERFECT, SEALED } from './shared';

const BOUNDED = ['(up to|less|within|against receipt|if|unless|under the policy|once approved|not|minus|in the notice|policy pays)'] as const;

export const blanket = [
  {
    id: 'cover-everything',
    phrase: [
      '(reimburse|refund|cover|pay|pay for|compensate|replace|bear|take over) (you)? (for)? [(everything|anything and everything|all of it|every last bit of (the)? (damage|cost|expense|it)|every last penny|every last cent|every penny|every cent|every dollar|every pound|all damage|all damages|all costs|all your costs|all expenses|all your expenses|any cost|any damage|any and all (costs|damage|damages|expenses))]',
      "(we'll|we will|I'll|I will) …,4 [(every last penny|every last cent|every penny|every cent)]",
    ],
    unless: [
      ...BOUNDED,
      ...DENIED,
      '(you|customer|they|insurer|please) (pay|cover|bear)',
      '(tried|covers everything you)',
      "(you'll|you will|you) …3 (pay|cover|get)",
    ],
    better: ['the documented costs once checked', 'the costs we can see from your receipts'],
    note: BLANKET,
    flags: ["We'll reimburse everything.", 'We will pay for every last bit of damage.', "We'll cover all your expenses."],
    passes: ['We will refund the fare of $49.', 'We will cover everything up to $200.', 'You pay for everything in one go.'],
  },
  {
    id: 'every-cent-back',
    phrase:
      "(you'll|you will|you|she'll|he'll|they'll|we'll) (get|have|see|receive|recover) [(every (last|single)? (cent|penny|dollar|pound|euro)|all of your money|all your money|the lot|everything|every last record|every record)] (back|returned|refunded)",
    unless: [...HEDGED, ...BOUNDED, ...DENIED],
    better: ['the amount we can confirm'],
    note: BLANKET,
    flags: ["You'll get every cent back.", 'You will see every last penny returned.'],
    passes: ['You get the fee back within the trial.', 'You will get your deposit back.'],
  },
  {
    id: 'whatever-it-takes',
    phrase: [
      '[(whatever it takes|no matter what it comes to|no matter the cost|no matter what it costs|at any cost|at all costs|cost what it may|money is no object|be it whatever|whatever it costs|whatever you throw at them|whatever you throw at it|whatever the bill is|whatever the cost)]',
      '[(any|anything) you (want|like|ask for)] $',
      '[the sky is the limit]',
    ],
    unless: [
      'bone dry',
      ...DENIED,
      '(everything|entire|every last|for sure)',
      '(avoid|prevented|not) …3 at all costs',
      '(tell|order|choose|ask|send) …3 you (want|like)',
      '(if|order|use|add) ',
    ],
    better: ['as far as we reasonably can', 'within what we can offer'],
    note: BLANKET,
    flags: ["Whatever it takes, you'll have it.", "We'll fix it, no matter what it costs.", 'We cover the hotel, whatever the cost.'],
    passes: ['Please avoid water at all costs, avoid it at all costs.', 'Choose any you like, then tell me.'],
  },
  {
    id: 'other-cost-ever',
    phrase:
      '[(any|every|all) (other|further|future)? (cost|costs|expense|expenses|loss|losses|charge|charges|claim|claims|fee|fees) (that|which) …1 (may|might|could|will|still|ever) (ever|still)? (arise|come|occur|incur|follow) (out of this|from this)?]',
    unless: ['(not|cannot|you are liable|excluded|if|liability|responsible)', 'disclaimer'],
    better: ['the costs known today'],
    note: BLANKET,
    flags: ['We will bear any other cost that may ever arise out of this.', 'We take over all costs, also all costs which still come.'],
    passes: ['You are liable for any cost that may arise.', 'We will refund the cost of the cab.'],
  },
  {
    id: 'solve-all-problems',
    phrase:
      "(will|*'ll|to|solves|fixes|cures|is|are) …3 [(all|all of|every one of|every single one of|each and every one of) (your|the|of your|of the)? was:(problems|issues|crashes|bugs|worries|troubles|errors|headaches)]",
    unless: [...HEDGED, ...DENIED, ...SEALED, '(reported|known|list|log|if|report|note|describe|sorry|for all)'],
    better: ['the {was} we know of'],
    note: PERFECT,
    flags: ['The next patch will get rid of all crashes.', 'This fixes all your problems.', 'The update is solving all the bugs.'],
    passes: ['All known issues are listed here.', 'We are sorry for all the issues.'],
  },
  {
    id: 'rescue-anything',
    phrase:
      '(can|will) [(rescue|fix|repair|recover|remove|solve|handle|restore) (literally|absolutely|virtually|just about)? (anything|everything|any problem|any stain|any data)]',
    unless: [...HEDGED, ...DENIED, '(if|anything else|help)'],
    better: ['often help in cases like this'],
    note: PERFECT,
    flags: ['Our repair wizards can rescue literally anything.', 'She can fix anything.'],
    passes: ["We can't fix everything.", 'If we can fix anything else, write to me.'],
  },
  {
    id: 'completely-safe',
    phrase:
      "(is|are|be|stays|*'re|remain) …2 [(completely|totally|absolutely|perfectly|100 %|entirely|one hundred percent) was:(safe|secure|protected|harmless|waterproof|foolproof|leakproof|watertight)]",
    unless: [...DENIED, '(not|tested|certified)', "(isn't|aren't)"],
    better: ['{was} as far as we know'],
    note: 'Nothing is completely safe. What protects it here?',
    flags: ['Your data is now completely safe with us.', 'Your data is 100% safe with us.', 'All our fabrics are completely safe.'],
    passes: ["I'm not sure it is completely safe.", 'Your data is encrypted.'],
  },
  {
    id: 'fit-like-a-dream',
    phrase:
      "(will|*'ll|going to|it|they|fits|sits|runs) …3 (fit|fits|work|works|run|runs|sit|go|match|look) (you)? [(perfectly|like a dream|like a glove|like a charm|flawlessly|without a hitch|like new|a treat|seamlessly|spot on|beautifully|without a single problem)]",
    unless: [...HEDGED, ...DENIED, ...SEALED, '(if|did|worked|was|ran|does|when|unless|not)'],
    better: ['well, in our experience'],
    note: PERFECT,
    flags: ["They'll fit like a dream.", 'It will run without a hitch.', 'It will fit you perfectly.'],
    passes: ['It worked perfectly last week.', "If it doesn't fit perfectly, send it back."],
  },
  {
    id: 'not-a-single',
    phrase: [
      "(won't|will not|not going to|there will be|there'll be) …4 [(a single|one single|even one|so much as a) was:(minute|point|penny|drop|issue|problem|error|typo|bug|delay|complaint|cent|sound|second|fault|mistake)]",
      '[not (one|a)? single was:(sound|point|drop|issue|problem|error|typo|minute|word|trace)]',
    ],
    unless: [...HEDGED, ...DENIED, '(if|charged|pay|cost|was|were|received)'],
    better: [],
    model: ['A second person reads it before it goes out.'],
    note: PERFECT,
    flags: ["Your score won't budge by a single point.", "Your mother won't wait a single minute this time."],
    passes: ["You won't pay a single cent.", 'Not a single record was lost.'],
  },
  {
    id: 'wherever-you-go',
    phrase:
      "(will|*'ll) (have|get|find|be|work) …4 [(wherever you (go|are|end up|travel|live|stay)|anywhere in the world|everywhere in the world|anywhere you go|everywhere you go)]",
    unless: [...HEDGED, ...DENIED, 'if'],
    better: ['in most places'],
    note: PERFECT,
    flags: ["You'll have signal wherever you end up.", 'It will work everywhere in the world.'],
    passes: ['You can log in wherever you are.'],
  },
  {
    id: 'first-place',
    phrase: "(*'re|you're|will|*'ll|be|hit|reach|get you) …4 [(page one|number one|the first page|top of Google|the top spot|the number one spot|page 1)]",
    unless: ['(priority|concern)', ...HEDGED, ...DENIED, ...SEALED, '(form|see|sign|of the|letter|attached|invoice|document|contract)'],
    better: ['likely further up'],
    model: ['Comparable shops took four to six months to move up.'],
    note: PERFECT,
    flags: ["Stick with me through January and you're page one.", "You'll be number one by March."],
    passes: ["You'll see it on page 1 of the letter."],
  },
  {
    id: 'cheapest-anywhere',
    phrase: "(won't|will not|can't|never|you'll not) [(find it|find one|get it|beat it|find this|find that|find a) …2 (cheaper|better|faster|lower)] …3",
    unless: [...HEDGED, ...DENIED, 'if'],
    better: ['often find a lower price'],
    model: ["That's one of the lower quotes I've seen for your area."],
    note: 'Nobody has seen every other offer.',
    flags: ["You won't find it cheaper anywhere in Florida."],
    passes: ['If you find it cheaper, we match the price.'],
  },
  {
    id: 'always-find-solution',
    phrase:
      "(we'll|we will|I'll|I will|we) (definitely|surely|certainly|always|for sure)? …1 [(find|come up with|get) (you)? (a solution no matter what|something even better|the perfect solution|a perfect solution|something better)]",
    unless: [...HEDGED, ...DENIED],
    better: ['look for a good alternative'],
    note: NOT_IN_HAND,
    flags: ["But I'll for sure find you something even better!", "We'll find you the perfect solution."],
    passes: ["We'll find out why it happened."],
  },
  {
    id: 'over-the-line',
    phrase:
      "[(I'll|I will|we'll|we will) (get|have) (this|it|that|you) (over the line|through|approved|the job|that grade|sorted once and for all|the place) …2]",
    unless: [...HEDGED, ...DENIED, 'from (me|us) $'],
    better: ["I'll do my part towards it"],
    note: 'The last word lies with others. Which step is yours?',
    flags: ["I'll get this over the line for you by tonight.", "We'll get you approved."],
    passes: ["I'll get you the form.", "We'll get it checked."],
  },
  {
    id: 'sail-past',
    phrase: "(we|you|you'll|we'll|shall|will) …2 [(sail past|smash|blow past|breeze through|walk it|ace it|nail it|crush it|storm it|fly through)] …4",
    unless: [...HEDGED, ...DENIED],
    better: ['have a good chance at'],
    note: NOT_IN_HAND,
    flags: ['With the new creatives we shall sail past 2 %.', "You'll breeze through the exam."],
    passes: ['Did the bottle smash on the way?'],
  },
  {
    id: 'dont-worry-sorted',
    phrase:
      "(is|are|will be|*'ll be|*'s) …2 [(all|completely|totally) (sorted|taken care of|plain sailing|smooth sailing)] (from here|from now on|forever|now on)",
    unless: [...HEDGED],
    better: ['on track'],
    note: NOT_IN_HAND,
    flags: ["It's all plain sailing from here.", 'It will be completely smooth sailing from now on.'],
    passes: ['It is all sorted now.'],
  },
] as const satisfies readonly Rule[];
