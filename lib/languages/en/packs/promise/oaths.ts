/** English promises sealed with an oath: "I promise", "you have my word", "mark my words". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NO_PROMISE, NOT_IN_HAND, OATH, OWN_ACT, OWN_STEP } from './shared';

const OWN_CLAUSE = ["(promise|guarantee|assure|swear) …2 (I'll|we'll|I will|we will|to|I'm|we're|I won't|we won't|I have|we have|I am|we are)"] as const;
const PLAN = ["that's the plan as it stands", 'as things stand'] as const;

export const oaths = [
  {
    id: 'i-guarantee',
    phrase:
      "[I (can|will|do|personally|fully|hereby|absolutely)? (personally)? (guarantee|promise|swear) (you)?] , (that|the|it|they|he|she|your|this|you (will|won't|get|have|are)|you'll|it'll|they'll|tomorrow*|there|nothing|no|all|everything|next|our|we)",
    unless: ["(we|I|you) (don't|didn't|do not|never)", ...DENIED, ...OWN_STEP, ...OWN_CLAUSE],
    better: ['I expect', 'I have good reason to think'],
    note: OATH,
    flags: [
      "I personally guarantee that tomorrow's engineer gets it working.",
      'I promise you the refund will be there on Friday.',
      'I can guarantee it will work.',
    ],
    passes: ["I can't promise that it will work.", "I promise I'll call you back.", 'I promise to check tomorrow.'],
  },
  {
    id: 'we-guarantee',
    phrase:
      "[we (can|will|do|fully|hereby|absolutely)? (guarantee|promise|swear) (you)?] , (that|the|it|they|he|she|your|this|you (will|won't|get|have|are)|you'll|it'll|they'll|there|nothing|no|all|everything|next|our)",
    unless: ['(have|had) ', ...DENIED, ...OWN_STEP, ...OWN_CLAUSE, '(years|months|warranty|price)'],
    better: ['we expect', 'we have good reason to think'],
    note: OATH,
    flags: ['We guarantee that the delivery arrives on Monday.', 'We can promise you there will be no more delays.'],
    passes: ["We can't guarantee that it fits.", "We promise we'll keep you posted."],
  },
  {
    id: 'we-guarantee-a',
    phrase: '[(we|I) (can|will)? (guarantee|promise) (you)?] (a|an|full|complete|total|perfect|100|smooth|better|success|delivery|results|satisfaction|safe)',
    unless: [...DENIED, ...OWN_STEP, '(years|year|months|price|call|reply|answer|update|refund of)'],
    better: ["we're working towards", 'we aim for'],
    note: NOT_IN_HAND,
    flags: ['We guarantee a smooth move.', 'We promise you complete satisfaction.'],
    passes: ['I promise you a reply by Friday.', 'We cannot guarantee a smooth move.'],
  },
  {
    id: 'promise-tail',
    phrase: [
      ', [(hand on heart|I promise|promise|promised|that I promise|I promise you|that I swear|I swear|I swear it|I guarantee it|I guarantee|that I guarantee|I can guarantee it|I can guarantee that|guarantee it)] $',
      "[(that's a promise|that is a promise|that's guaranteed|you have my promise|and that's a promise|pinky swear|cross my heart and hope to die)]",
    ],
    unless: [...DENIED, ...OWN_STEP, '(the|this|our|your|hour|day|broken|kept) (promise|promised) $'],
    better: PLAN,
    note: OATH,
    flags: [
      "She'll be riding it by breakfast, promise.",
      'The feature will be in your hands before Christmas, I guarantee it.',
      "You two will sit together, that's a promise.",
    ],
    passes: ["I'll call you at three, I promise.", "I can't keep that promise."],
  },
  {
    id: 'promise-opener',
    phrase: "^ [(promise|guarantee)] (you'll|you|it|it'll|they|they'll|this|that|nothing|we'll never)",
    unless: [...DENIED, ...OWN_STEP],
    better: ['we hope'],
    note: OATH,
    flags: ["Promise you'll never have an issue with us again.", "Promise it'll work this time."],
    passes: ['Promise dates are shown in the app.', 'Promises are hard to keep.'],
  },
  {
    id: 'my-word',
    phrase:
      "[(you have|you've got|you 've|I give you|I'll give you|that is|on|upon) (my|our) (word|word of honour|solemn word|word for it|word on it|word on that|honour)]",
    unless: ['my word (on|that I|for)', '(on the|the bit)', ...OWN_ACT, '(call|reply|ring) you', '(never|perfectly)'],
    better: PLAN,
    note: OATH,
    flags: [
      'This time they will be there first thing, you have my word.',
      'It will hold, I give you my word.',
      "And they'll fit like a dream, you have my word!",
    ],
    passes: ["I'll ring you at nine, you have my word.", 'That is not my word for it.'],
  },
  {
    id: 'mark-my-words',
    phrase: '[(mark my words|believe you me|you can take my word for it|take my word for it|take it from me|you can take it from me)]',
    unless: [
      'like clockwork',
      ...OWN_STEP,
      "(don't|not|need to|have to) …2 (take my|trust)",
      '(police|court|solicitor|lawyer)',
      '(nothing|no one) …3 (worse|more)',
      '(sorry|know how|I understand|would be|I was)',
    ],
    better: ['in our experience', 'from what I see today'],
    note: OATH,
    flags: ['Your subscribers will love it, mark my words.', 'Take it from me, the seller will pay.', 'It will be fine, take my word for it.'],
    passes: ["You don't have to take my word for it.", 'Thank you for trusting me with this.'],
  },
  {
    id: 'hand-in-fire',
    phrase: [
      '[(for this|for that|for it)? (I|we) (put|lay) (my|our) (hand|head|hands|heads) (in the fire|into the fire|for it|for this|on the block) (for it|for that|for this)?]',
      "[(I'd|I would|I'll|I will) (stake|bet|put) (my|our) (life|house|job|reputation|name|last cent|last dollar|money|shirt) (on it|on that|on this)]",
      "[(I'd|I would|I'll) bet (on it|anything|the farm|good money) …2]",
      '[it goes without saying that]',
      '[I sign you that]',
    ],
    unless: ["(wouldn't|not|never) …2 (stake|bet|put)", 'sorry', 'goes without saying that (I|we|you)'],
    better: ['as things stand', 'from what I see today'],
    note: OATH,
    flags: [
      'Tomorrow every payslip lies in its envelope, for this I put my hand in the fire.',
      "They'll pay, I'd stake my reputation on it.",
      'It goes without saying that none of our salesmen would ever say such a thing.',
    ],
    passes: ["I wouldn't bet on it.", 'It goes without saying that you owe nothing.'],
  },
  {
    id: 'no-doubt-that',
    phrase: [
      "[(I have|I've|we have|we've) (no doubt|absolutely no doubt|not the slightest doubt|every confidence|full confidence|complete confidence|total confidence)] , (that|he|she|it|they|the|you|your|this)",
      "[(I can feel|I can tell you right now|I can tell you now|I can assure you|I assure you|we can assure you|we assure you)] , that? (it|they|he|she|you|the|this|your|nothing|no|there|nobody) …3 (will|won't|*'ll|going to|never|ever|be)",
    ],
    unless: [...HEDGED, ...NO_PROMISE, "(assure|tell) you …3 (I'll|we'll|I|we) ", '(I know|assure you) that? (how|this is|it is|you are|the wait)'],
    better: ['I expect', 'I have good reason to think'],
    note: NOT_IN_HAND,
    flags: [
      "I have every confidence that they'll never let you down again.",
      'I can assure you that it will be there on Friday.',
      'I can tell you right now the test will come back clean.',
    ],
    passes: ["I can assure you that we'll look into it.", 'I know this is a long wait.'],
  },
  {
    id: 'that-much-is-certain',
    phrase: '[(that much is certain|as sure as the sun rises|as sure as eggs is eggs|set your watch by it|you can set your watch by it)]',
    unless: [...OWN_STEP, '(at least|now)'],
    better: ['as things stand', 'from what I see today'],
    note: NOT_IN_HAND,
    flags: ['We will get everything back, that much is certain.', 'The burst gets mended by six, set your watch by it.'],
    passes: ['At least that much is certain now.'],
  },
  {
    id: 'i-can-feel-it',
    phrase: [
      ", [(I can feel it|I know it|I just know it|I feel it|I'm sure of it|I am sure of it|we're sure of it|I'm certain of it|I'm positive|just you wait|wait and see)] $",
    ],
    unless: ["(ain't|isn't|not|was|been|wasn't) ", ...OWN_STEP, '(what|as) …2 see', 'soon'],
    better: ['as things stand', "though it isn't settled yet"],
    note: NOT_IN_HAND,
    flags: ['Your authorization is going to be approved today, I can feel it.', "They'll pay up, I'm sure of it."],
    passes: ['When you log in, you will see the date.', "It's frustrating, I know."],
  },
  {
    id: 'personally-make-sure',
    phrase:
      "[(I'll|I will|we'll|we will) …1 (make sure|make dang sure|see to it|ensure|make certain|make absolutely sure)] , that? …6 (never|no one|nobody|not one|isn't a|ever again|every single|anyone ever|doesn't happen|does not happen)",
    unless: [...HEDGED, 'ever again', '(should|if)'],
    better: ["we're working to see to it", 'we want to make sure'],
    model: ['From today a second person checks every order before it leaves.'],
    note: OATH,
    flags: ["We'll make sure it never happens again.", "I'll see to it that nobody is ever double charged."],
    passes: ["I'll make sure you get the form today.", "We'll ensure your note is on file."],
  },
] as const satisfies readonly Rule[];
