/** English promises made with a word of certainty: "definitely", "guaranteed", "100 %". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NO_PROMISE, NO_ROOM, NOT_IN_HAND, OATH, OTHERS_ACT, OWN_STEP } from './shared';

const LIKELY = ['most likely', 'very likely'] as const;
const TAIL = ['as things stand', 'if all goes to plan'] as const;

export const certainty = [
  {
    id: 'will-definitely',
    phrase:
      "(will|shall|*'ll|going to) [(definitely|certainly|absolutely|surely|undoubtedly|assuredly|unquestionably|positively|for sure|for certain|no doubt|without a doubt|without doubt|without question|for definite)]",
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      "(I'll|we'll|I will|we will|I shall|we shall) (definitely|certainly|absolutely|surely|undoubtedly|for sure|no doubt)",
      'if',
      '(have familiarised|have seen|have noticed|appreciate|understand)',
    ],
    better: LIKELY,
    note: NOT_IN_HAND,
    flags: ['The seller will definitely pay you back.', "It'll certainly be with you for Saturday.", 'Visa will surely decide in your favour.'],
    passes: ["I'll definitely call you tomorrow.", 'It may well be there tomorrow.', "I can't say it will definitely work.", "We'll certainly look into it."],
  },
  {
    id: 'certainly-be',
    phrase: [
      '[(definitely|certainly|surely|undoubtedly|assuredly|for sure)] (will|going to|arrive|arrives|work|works|fix|fixes|solve|solves|be approved|be there)',
      '(get|gets|receive|receives|arrives|works|comes|be|have) …2 [(for sure|for certain|for definite|without a doubt|without doubt|without question|beyond doubt)]',
    ],
    unless: [
      ...HEDGED,
      ...DENIED,
      ...OWN_STEP,
      '(know|say|tell|find out|sure|see|confirm) …3 (for sure|for certain|for definite)',
      '(I|we) (certainly|definitely|surely) (will|work)',
      'if',
    ],
    better: LIKELY,
    note: NOT_IN_HAND,
    flags: ['You receive it for sure before the weekend.', 'The patch definitely fixes the crash.', 'They will be for sure at your stand on Monday.'],
    passes: ['We will know for sure on Monday.', 'We certainly will.', 'I can tell you for certain once I have checked.'],
  },
  {
    id: 'guaranteed',
    phrase: [
      ', [guaranteed] $',
      "(will|*'ll|you get|it arrives|going to|is|are) …10 [(guaranteed|100 % guaranteed)] $",
      '(delivery|arrival|refund|approval|repair|success|result|place|seat|spot) …2 [(is|are) (100 %|fully|absolutely)? guaranteed]',
      "[(is|are|you're|it's) guaranteed to]",
    ],
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, '(price|rate|minimum|statutory|years|year|months|warranty|Special Delivery|manufacturer)'],
    better: TAIL,
    note: NO_ROOM,
    flags: ['Yours will be with you tomorrow, guaranteed.', "It'll work this time, guaranteed!"],
    passes: ['The price is guaranteed until June.', 'Nothing is guaranteed.', 'The motor is guaranteed for ten years.'],
  },
  {
    id: 'hundred-per-cent',
    phrase: [
      '[(100|110|200|1000) % (sure|certain|positive|confident)]',
      "(I'm|I am|we're|we are) [(absolutely|completely|totally|quite|one hundred percent|a hundred percent|perfectly) (sure|certain|confident)] (that|the|it|they|you|he|she|your|this|of|we)",
      '[(one hundred percent|a hundred percent|a hundred per cent|one hundred per cent) (sure|certain|positive)]',
    ],
    unless: [...DENIED, 'not …2 (sure|certain)', '(make|be|being|feel) …2 (sure|certain)', '(if|until|unless) you'],
    better: ['fairly sure', 'fairly confident'],
    note: NOT_IN_HAND,
    flags: ['It will be with you this afternoon, 100% sure.', "I'm absolutely certain that they will agree.", "I'm quite certain that the scan will be clear."],
    passes: ["I'm not 100% sure.", 'To make 100% sure, please send me the number.', "I'm not absolutely certain that it fits."],
  },
  {
    id: 'hundred-per-cent-outcome',
    phrase:
      "(will|*'ll|going to|is|are|you get) …6 [(100 %|one hundred percent|a hundred percent|a hundred per cent|one hundred per cent)] (be|work|fixed|solved|there|ready|resolved|happen|on|at|delivered|yours|back|get|have|come|arrive)",
    unless: [...HEDGED, ...DENIED, ...OWN_STEP, '(cotton|of the|wool|recycled|covered|refund|paid|funded|charged|battery)'],
    better: LIKELY,
    note: NOT_IN_HAND,
    flags: ['It will 100% be there tomorrow.', 'The part is going to 100% arrive on Friday.'],
    passes: ['The cover is 100% cotton.', 'Shots are covered at 100 percent.', 'It is not 100% there yet.'],
  },
  {
    id: 'without-fail',
    phrase:
      '[(without fail|unfailingly|come what may|come rain or shine|rain or shine|no matter what|whatever happens|come hell or high water|hell or high water|on pain of death|pakka|traffic or not)]',
    unless: [
      '(comes to|it costs)',
      ...DENIED,
      'on the dot',
      ...OWN_STEP,
      '(please|must|need to|make sure) …8 (without fail|no matter what)',
      '(open|opens|run|runs|held|valid) …2 rain or shine',
    ],
    better: TAIL,
    note: NO_ROOM,
    flags: [
      'The replacement will reach your plant tomorrow without fail.',
      'Your size will be on your porch tomorrow, rain or shine.',
      "You'll be in your seats, come hell or high water.",
    ],
    passes: [
      "I'll call you tomorrow without fail.",
      'Please keep the receipt without fail.',
      "We can't deliver no matter what the weather does, I can't promise that.",
    ],
  },
  {
    id: 'no-ifs-or-buts',
    phrase: [
      '[(no|without) (ifs|if s) (or|and|no) (buts|but s) …2] $',
      '[no ifs , no buts]',
      '[(no ifs or buts|no ifs and buts|no ifs ands or buts)]',
      '[(cross my heart|no two ways about it|bar none)] $',
      "(will|*'ll|going to) (be|have|get|arrive|work|land) …12 , [(end of story|period|full stop|no exceptions|plain and simple|guaranteed)] $",
    ],
    unless: [
      'there will be no',
      ...OWN_STEP,
      "(won't|not|refuse|closed|cancelled)",
      '(trial|grace|notice|waiting|billing|holding|pay|time|warranty|cooling off|this|return|that) period',
      'full stop (is|in|at|after)',
      '(^ no (ifs|buts)|sorry|wrong|mistake|should have|our fault|unacceptable)',
      '(policy|rules|terms)',
    ],
    better: TAIL,
    note: NO_ROOM,
    flags: ['Your package will be on your porch tomorrow, no ifs or buts.', "By teatime you'll have the full 500 meg, cross my heart."],
    passes: ['That was wrong, no ifs or buts.', 'This ends after the trial period.'],
  },
  {
    id: 'no-question',
    phrase: [
      ', [(no question|no question about it|no doubt|no doubt about it|no doubt possible|there is no doubt whatever|beyond a shadow of a doubt|of that there need be no doubt|no worries there|there is no doubt)] $',
      '[(there is|there can be|of that there need be|there need be) no doubt (whatever|whatsoever|about it|about that|that)?]',
    ],
    unless: [...NO_PROMISE, ...OWN_STEP, '(sorry|frustrating|annoying|mistake|wrong|fault)'],
    better: TAIL,
    note: NO_ROOM,
    flags: [
      'It lands Saturday, no question.',
      'You will be in by the 22nd, of that there need be no doubt.',
      'You will have your line by ten, there is no doubt whatever.',
    ],
    passes: ['That was our mistake, no question.', 'There is no question too small.'],
  },
  {
    id: 'bound-to',
    phrase:
      "(is|are|he's|she's|they're|it's|you're) [(bound|sure|certain|guaranteed) to] (pay|sign|approve|agree|accept|work|arrive|be|come|get|turn|fix|like|love|win|say|help|understand|have)",
    unless: [...DENIED, 'not (bound|sure|certain)', '(legally|contract|terms) …3 bound'],
    better: ['quite likely to', 'likely to'],
    note: OTHERS_ACT,
    flags: ["He's bound to sign it off.", 'They are certain to approve the claim.', "It's sure to arrive by Friday."],
    passes: ["He isn't bound to sign it.", 'We are bound by the contract.'],
  },
  {
    id: 'bet-on-it',
    phrase:
      '[(you can|you may) (safely|absolutely)? (bet on it|bank on it|count on it|count on that|bet your life on it|take that to the bank|take it to the bank|carve that in stone|carve it in stone|set your watch by it|put money on it|be sure of that|be sure of it|rely on that|rely on it)]',
    unless: [...OWN_STEP, "(can't|cannot|if) …4 (bet|bank|count|rely)"],
    better: ["that's the plan as it stands"],
    note: OATH,
    flags: ['Your parcel will arrive on Monday, you can bank on it.', 'It will ship on November 15, you can carve that in stone.'],
    passes: ["I'll call you at three, you can count on it.", "That date isn't one you can rely on."],
  },
  {
    id: 'rest-assured',
    phrase: "[(you can|please|do)? (rest|be) assured , that?] …4 (will|won't|*'ll|never|is going to|are going to|can't)",
    unless: [
      'never',
      '(feedback|information|confidential|passed on|any information)',
      ...HEDGED,
      ...DENIED,
      'assured , that? (I|we|*ll) ',
      "assured , that? (I'll|we'll|I will|we will|I have|we have|I am|we are|we're|I'm)",
    ],
    better: ['as things stand'],
    model: ['As things stand, it should be there on Friday.'],
    note: NOT_IN_HAND,
    flags: ['Rest assured the parcel will be there on Friday.', 'You can rest assured that the bank will agree.'],
    passes: ["Rest assured that we'll keep you posted.", 'Please rest assured we have noted it.'],
  },
  {
    id: 'a-formality',
    phrase: '[(a|just a|only a|merely a|a mere|a pure) (formality|technicality)]',
    unless: ['not …2 formality', "isn't …2 formality", '(more than|a technicality in|without fail|come what may)'],
    better: ['the next step'],
    note: "A formality can still go the other way. What's left to do?",
    flags: ['Customs is a mere formality.', 'From there the approval is just a formality.'],
    passes: ['This is not just a formality.', 'It is more than a formality.'],
  },
  {
    id: 'as-good-as',
    phrase:
      "(is|are|*'s|*'re|you can consider|consider) …3 [(practically (signed|done|approved|sold|yours|there)|as good as (in|done|approved|fixed|yours|booked|there|won)|basically approved|basically done|practically approved|a done deal|a sure thing|a given|a dead cert|home and dry|money in the bank|a sure bet)]",
    unless: [...HEDGED, ...DENIED, '(not|owes me|owe me|she will have|he will have)'],
    better: ['looking good', 'on a good path'],
    note: OTHERS_ACT,
    flags: ['The contract is practically signed.', "With 478 he's as good as in.", "It's basically approved.", 'Your loan is a done deal.'],
    passes: ["It's not a done deal.", 'The shop is as good as new.'],
  },
  {
    id: 'consider-it-done',
    phrase: [
      '[(consider|you can consider|you may consider) (it|this|that|the money|the problem|the matter|the refund) (done|sorted|solved|fixed|yours|settled|resolved)]',
      '[nothing (can|could) (possibly|ever)? go wrong (now|any more|this time|from here)?]',
      '[nothing will go wrong]',
      "<anyword> [(can't|cannot) (possibly)? go wrong]",
    ],
    unless: [...HEDGED, ...DENIED, 'you cannot', "you can't", '(so that|make sure|if|that|what)'],
    better: ["it's well in hand", 'everything is prepared from our side'],
    note: 'Something can always come up. What is prepared?',
    flags: ['Nothing can possibly go wrong now.', 'So you can consider the money yours.', 'Nothing will go wrong for you.'],
    passes: ['We check twice so that nothing will go wrong.', 'The parcel could go astray.'],
  },
] as const satisfies readonly Rule[];
