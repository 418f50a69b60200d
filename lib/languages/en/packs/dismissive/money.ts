/** Small sums and small flaws: "it's only a tenner", "nobody will notice", "you can hardly complain". */
import type { Rule } from '../../../../core/rules/rule';
import { KIND, MONEY } from './shared';

export const SMALL_SUMS = [
  {
    id: 'only-a-few-quid',
    phrase: [
      "[(it's|that's|it is|that is|it was|that was|we're talking|we are talking|you're paying|amounts to|comes down to|talking about|sum in question is|sum is) <mild>? (about|here|around|roughly|in any event|at the end of the day)? (only|just|merely|a mere|barely|a paltry|a measly|a whole|all of|less than|under) (about|around|some)? …2 (<cash>|£|€|\\$) (1*|2*|3*|4*|5*|6*|7*|8*|9*)?]",
      "[(we're|we are|you're|I'm|are) (really|honestly|only|just)? talking (about)? (a|an|few|a few|two|three|four|five|six|ten|1*|2*|3*|4*|5*|6*|7*|8*|9*) …1 (<cash>|here|change)]",
      '[we (speak|talk) (here)? (of|about) (only)? …2 (<cash>|a …1 sum)] …1',
      "[(would|will|does|could|'d|won't|wouldn't|can)? (scarcely|hardly|barely|not even) (even)? (buy|buys|purchase|purchases|cover|covers|pay for|pays for|get|gets|fill|fills) (you|one|us)? (a|an|half|lunch|dinner|breakfast|coffee|the) …2]",
      "[(it's|it is|that's|it was|they're) <mild>? (a|an|about a) (one|two|three|four|five|ten|twenty|1*|2*|3*|4*|5*|6*|7*|8*|9*) (dollar|euro|pound|quid|franc|buck|cent|penny) <anyword>] /",
      '[(quid|pound|pounds|dollar|dollars|bucks|euro|euros|cents|pence|francs) (is|are) (really|honestly|surely|certainly)? (not|hardly|no|nothing) …1 (much|money|the world|fortune|lot|a lot|big|anything|bad)]',
      "[(won't|wouldn't|isn't going to|aren't going to|will not|will hardly|doesn't|shouldn't|not going to) (exactly|really|going to)? (break the bank|break you|break (a|the) (company|business)|kill you|ruin you|bankrupt you|keep …3 up at night|hurt your wallet|make or break|make you poor|impoverish you|set you back much)]",
      '[(less than|the price of|cheaper than|costs (less|no more) than|for the price of) (a|one|your (daily|morning))? (cup of|glass of|round of)? (coffee|pizza|kebab|burger|newspaper|stamp|bus ticket|ice cream|tea|wine|chips|cake|cappuccino|latte|pint|beer|sandwich|cinema ticket|takeaway|chocolate bar)]',
      "[(it's|that's|it is) <mild>? (only|just|merely) (1*|2*|3*|4*|5*|6*|7*|8*|9*)] /",
      '[a mere (1*|2*|3*|4*|5*|6*|7*|8*|9*)]',
    ],
    unless: [
      ...KIND,
      '(off|discount|save|saves|saving|refund|refunded|credit|credited|cheaper|offer|upgrade|left|available|deposit|delivery|shipping|ticket|tickets|voucher|coupon|minutes|minute|days|weeks|hours|hour|seconds|metres|miles|km|steps|walk|per cent|percent|guests|people|rooms|seats|copies) …3 /',
      '(if|whether|because|so you|now|instead|meaning|which means|actually|what you actually pay|you only pay|you pay only|from)',
      '(how much|price|costs|cost) (is|are)',
    ],
    better: [],
    model: ['The sum is «amount», and I can see that it matters.'],
    note: MONEY,
    flags: [
      "It's only a pound.",
      'We are talking about four dollars here.',
      '60 euro is really not so much.',
      'The sum would scarcely purchase lunch.',
      'It will not break the bank.',
    ],
    passes: ["It's only 20 minutes by train.", 'You only pay a pound now.', 'That is a discount of ten euros.'],
  },
  {
    id: 'hardly-notice',
    phrase: [
      "[(nobody|no one|no …2|hardly (anyone|anybody)|most …2|few (people|guests|customers|readers)) (will|would|ever|even|really|else|simply|just|never|hardly|won't|wouldn't|stop|stopped|don't|barely|scarcely)? (even|ever|never|hardly|really|barely)? (notice|notices|noticing|spot|spots|mind|minds|care|cares|looks|scroll|scrolls|reads|see the difference|tell the difference|can tell|going to notice|know the difference|be able to tell|that far)] (it|the|their|this|that|them|so|anyway|either|such|their tiles) …2",
      "[(nobody|no one|no …2) ('s|is|would be|will be)? (going to|gonna|ever)? (hold a ruler|look so|look that closely|scroll that far|ask|read it) …4 (anyway|anyhow|to your|to it|at)]",
      '[(whether|if) …4 (spot|notice|see|mind|care) …2 (is another question|is another matter|remains|is doubtful)]',
      "[(you'll|you will|you'd|they'll) (hardly|barely|scarcely|soon stop) (even)? (notice|noticing|see|feel|hear|spot|miss) (it|them|the|that|this|a) …2]",
    ],
    unless: [
      "(weren't|wasn't|careless|your fault|trust)",
      ...KIND,
      "(should|shouldn't|if|did|should have|because|sorry|until|when|once|though) …4 (notice*|spot*|mind|care|read|looked|scroll*)",
      '(I|we|me|us|our|my) …3 (notice*|spot*|mind|looked|read|never|should)',
      '(security|privacy|access|pin|password|private|confidential|touch|open|see your)',
    ],
    better: [],
    model: ['You noticed it, and that is what counts.', 'I can see what you mean in your photo.'],
    note: 'What others would overlook is no comfort to the one who saw it.',
    flags: [
      'Nobody scrolls that far anyway.',
      'Most guests never even notice the elevator.',
      "You'll hardly notice them.",
      'Most people stop noticing their tiles.',
    ],
    passes: ['Honestly, I never even noticed the noise until you sent it.', 'Nobody will see your password.'],
  },
  {
    id: 'cannot-complain',
    phrase: [
      "[(you|one|nobody|no one) (really|surely|hardly|honestly)? (can't|cannot|can hardly|could hardly|can scarcely|shouldn't|should not|mustn't|ought not to|can) (really|surely|honestly|hardly)? (complain|grumble|moan|argue with that|be surprised|be choosy|have everything)]",
      '[(nothing|not much|little|hardly anything|not a lot) to (complain|grumble|moan|grouse) about] /',
      "[(beggars can't be choosers|mustn't grumble|can't complain|shouldn't grumble|what more (do|could) you want|what else do you want|isn't that enough)]",
    ],
    unless: [...KIND, '(you|one) can (complain|argue)', "(I|we) (can't|cannot) (complain|grumble)", '(left|leaves|gave) (me|us)'],
    better: [],
    model: ['I see what you had hoped for. What I can offer is «offer».'],
    note: 'Tells the reader not to mind. They do, and said so.',
    flags: ['For that price you can hardly complain.', 'Six of nine meals were hot, so not much to grumble about.'],
    passes: ['You can complain to the ombudsman free of charge.', "We can't complain about the turnout."],
  },
] as const satisfies readonly Rule[];
