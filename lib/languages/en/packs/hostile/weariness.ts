/** Temper that runs out: "sick and tired of you", "we won't miss you". */
import type { Rule } from '../../../../core/rules/rule';
import { INSULT, TEMPER } from './shared';

export const WEARINESSES = [
  {
    id: 'fed-up-with-you',
    phrase: [
      "[(I'm|I am|we're|we are) (so|really|truly|heartily|slowly|frankly)? (sick|sick and tired|tired|fed up|done|finished|through) (of|with) (you|your|this|these|being|all|explaining|answering|arguing|talking|people|the (same|constant|endless)) (…8 /)?]",
      "[(I|we) (have|'ve) (really|just|simply|now|frankly|quite)? had (enough|it|it up to here|my fill|just about enough)] (of|with|/)",
      "[I've had (enough|it|it up to here|my fill)] (of|with|/)",
      '[(my|our) patience (is|has|wears|is wearing|is running|has run|is at) …5 (end|out|thin|limit|limits|exhausted|over|gone|worn)]',
      "[(you're|you are) (really|slowly)? (trying|testing|stretching|exhausting) (my|our) patience]",
      "[(you're|you are) (getting|really getting|starting to get|grating) (on (my|our) (nerves|wick|goat))]",
      "[(you're|you are|stop) (just|simply|only)? wasting (my|our|everyone's|everybody's) time]",
      "[(I|we) (couldn't|could not|could) care less]",
      "[(I|we) (don't|do not) (give|care) (a|one) (damn|toss|fig|hoot|monkey's|rat's|stuff|tinker's|what you think|…1 about your)]",
      '[(nobody|no one|who) (cares|asked)] /',
      '[enough is enough]',
    ],
    unless: [
      '(sick|tired|fed up) …2 (of|with) (apolog*|waiting|the (cold|rain|lift|scaffolding|noise|delay*))',
      '(supplier|courier|landlord|bug|glitch|system|our own|ourselves|carrier|scaffold*)',
      '(done|finished) with (the|your|this|all) …4',
      "(you (have|are|must|were)|you've) …4 (enough|fed up|tired|sick)",
      '(coffee|cake|fun|break)',
    ],
    better: ["I'd like to find an end to this with you"],
    note: TEMPER,
    flags: ['I am sick and tired of your mails.', 'My patience is at an end.', 'You are wasting our time.', "I've had enough of this."],
    passes: ['I see that you have had enough.', 'We are fed up with the supplier as well.', 'Thank you for your patience.'],
  },
  {
    id: 'wont-miss-you',
    phrase: [
      "[(we|I|nobody|no one|the team|they) (won't|will not|wouldn't|shan't|would hardly|will hardly) (exactly|really)? (miss|shed (a|any) tear|shed tears)]",
      "[you (won't|will not|wouldn't) be missed]",
      "[(we'll|we will|I'll|I will|we'd|we) (somehow|just about|try to|probably|surely|have to|survive)? (cope|survive|contain (our|my)|live|do (fine|very well|just fine|well)) (without (you|your|customers|people)|somehow|the (loss|blow|shock)|(our|my) (grief|disappointment|tears|excitement|enthusiasm)) (…8 /)?]",
      '[(we|I) (can|could) (happily|easily|gladly|certainly|well|very well)? do without (you|your|customers|people|clients|remarks|comments|that|insults|this) (…8 /)?]',
      "[(we|I) (don't|do not) need (customers|clients|guests|people|business|money|tenants|followers|your (business|custom|money|advice|opinion|comments|permission|five stars)) (…8 /)?]",
      "[(we'd|we would|I'd|I'd have|we would have|I would have) …3 (done it|said goodbye|let you go|be rid of) …4 (sooner|earlier|gladly|you)]",
      "[(there are|there's|we have|we've got|I have|I've) …4 (people|others|customers|clients|tenants|buyers|guests) (who|who'd|that would|waiting|lining|queuing|queueing) …2 (take|have|kill|love|pay|want|up|for) …4 (it|you|tomorrow|place|spot|less|more)]",
      '[keep your (opinion|opinions|comments|remarks|advice|money|cash|insults|threats|wisdom|pennies|review|stars|business|…1 dollars|…1 pounds|…1 euros) (to yourself)?] (…6 obviously|to yourself|/)',
      "[(you're|you are|he's|she's) (no longer|not) welcome (here|in our|at our|any more|anymore) (…8 /)?]",
      "[(don't|do not|never) (ever )?(come back|come here|show your face|set foot|darken) (…8 /)?]",
      "[the (feeling is|feeling's) (entirely |quite )?mutual]",
    ],
    unless: [
      '(miss|missed) (it|the|out|a|your (deadline|slot|train|call|flight))',
      '(come back) (out|in|until|before|on|for nothing|with)',
      '(waiting list|in the queue|ahead of you)',
      '(cry|weep) …3 (film|happy)',
      '(safe|receipt|card)',
    ],
    better: [],
    model: ['I would like to keep you as a customer, so let us look at what can be done.'],
    note: INSULT,
    flags: [
      "We won't miss you.",
      "There are 14 people who'd take it tomorrow.",
      'Keep your ten dollars, you obviously need them more.',
      "We don't need customers of that kind.",
    ],
    passes: ["You won't miss the deadline.", 'We do not need your ID for this.', 'Keep your receipt for the claim.', "We'll manage somehow to fit you in."],
  },
] as const satisfies readonly Rule[];
