/** English promises about what other people decide or feel: the bank pays, the boss signs, the guests love it. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, FEELINGS, HEDGED, OTHERS_ACT, SEALED } from './shared';

const OPEN = [
  '^ (if|whether|once|when)',
  '(ask|asked|whether|unless|asking) …10 (will|accept|approve|agree)',
  "(I'll|we'll|I will|we will) …2 (ask|check|see|find)",
] as const;

export const others = [
  {
    id: 'others-will-approve',
    phrase:
      '<third> (will|is going to|are going to) [was:(approve|accept|agree|pay|refund|cover|decide|sign|waive|grant|reimburse|authorise|authorize|side|understand|forgive|confirm|say yes|honour|honor|solve|fix|repair|resolve|release|compensate|make up|pay out|get rid of|side with)]',
    unless: [
      '(our|your) (driver|engineer|crew) will',
      ...HEDGED,
      ...DENIED,
      ...SEALED,
      ...OPEN,
      '(up to|minus|less|by default|only)',
      'will (decide|confirm) …3 (whether|if|by|the date|which|what|how|on|when)',
    ],
    better: ['most likely {was}', 'quite possibly {was}'],
    note: OTHERS_ACT,
    flags: ['The bank will approve your loan.', 'Your insurer will pay for the repair.', 'The committee will accept it.'],
    passes: ['The bank will decide by Friday.', "I'll ask whether the seller will refund it.", 'The insurer will probably pay.'],
  },
  {
    id: 'they-will-accept',
    phrase:
      "(they'll|he'll|she'll|they will|he will|she will) [was:(accept|approve|agree|say yes|pay up|understand|side|take it|come around|sign it|come round|give in|let you|get you in|forgive|love|adore|turn up|sort it|fix it)]",
    unless: [...HEDGED, ...DENIED, ...SEALED, ...OPEN, '(if|unless|by default|let you know)'],
    better: ['most likely {was}', 'quite possibly {was}'],
    note: OTHERS_ACT,
    flags: ["They'll accept it.", 'She will say yes before the week is out.', "They'll come around."],
    passes: ["If they agree, they'll let you know.", "They'll probably accept it.", "They'll call you on Monday."],
  },
  {
    id: 'they-always-do',
    phrase:
      ', [(they always do|he always does|she always does|it always does|as they always do|as they invariably do|couples always do|people always do|they always say yes)] $',
    unless: [
      ...HEDGED,
      "(they'll|he'll|she'll|they will) (accept|approve|agree|come|side with|say yes)",
      '(side with us|going to turn up)',
      '(thank|thanks|please|welcome|pleasure)',
    ],
    better: ['which often works'],
    note: OTHERS_ACT,
    flags: ['Ask the crew at the gate, they always say yes.', 'Just ask the bank, they always do.'],
    passes: ['They nearly always do.', 'Thanks for your patience, as always.'],
  },
  {
    id: 'others-always-pay',
    phrase:
      '(they|he|she|insurer|bank|couples|crew|driver|seller|customers|landlords|judges|boss*|someone) [(always|invariably)] (do|does|pay|pays|say|says|agree|agrees|accept|accepts|make|makes|sign|signs|give|gives|approve|approves|drops|settle)',
    unless: [
      ...HEDGED,
      "(they'll|he'll|she'll|they will) (accept|approve|agree|come|side with|say yes)",
      '(side with us|going to turn up)',
      '(almost|nearly|not) always',
      'always say yes $',
    ],
    better: ['usually', 'as a rule'],
    note: OTHERS_ACT,
    flags: ['The driver always makes it in one night.', 'Someone always drops out over the holidays.'],
    passes: ['They nearly always agree.', 'The bank usually pays.'],
  },
  {
    id: 'no-trouble-from',
    phrase: "(won't|will not|will never) [was:(give|make|put|cause)] (you)? (any|a)? (trouble|difficulties|problems|problem|difficulty|fuss|hassle)",
    unless: [...HEDGED, '(if|should)'],
    better: ['normally {was}'],
    model: ['If they write, send me the letter and I will answer it.'],
    note: OTHERS_ACT,
    flags: ["The DMV won't give you any trouble.", 'The tax office will not make any problem.'],
    passes: ['The bank might make difficulties.', "It shouldn't cause you any trouble."],
  },
  {
    id: 'wont-hold-against',
    phrase:
      "(boss|manager|landlord|neighbour|neighbor|wife|husband|teacher|school|seller|buyer|guests|customers|registrar|he|she|they) [(won't|will not)] (hold|mind|notice|object|say no|care|complain|refuse|blame|be angry|be upset)",
    unless: [...HEDGED, ...DENIED, ...SEALED, ...OPEN, '(if|unless|so)'],
    better: ["probably won't", "most likely won't"],
    model: ['If it helps, I can confirm in writing that the mistake was ours.'],
    note: FEELINGS,
    flags: ["Your boss won't hold this against you.", "The landlord won't mind.", 'They will not notice.'],
    passes: ["The office won't take calls after six.", "If you pay now, they won't complain."],
  },
  {
    id: 'isnt-going-anywhere',
    phrase: "(seller|buyer|job|offer|house|flat|seat|seats|slot|price|landlord|tenant) [(isn't|is not|aren't|are not) going anywhere]",
    unless: [...HEDGED],
    better: ['has given no sign of pulling out'],
    note: OTHERS_ACT,
    flags: ["The seller isn't going anywhere.", 'That offer is not going anywhere.'],
    passes: ["We aren't going anywhere.", 'The bus is not going to the airport.'],
  },
  {
    id: 'will-love-it',
    phrase:
      "(*'ll|will|going to) [was:(love|adore|be thrilled|be delighted|be over the moon|fall in love|cry with joy|thank you|thank us|be amazed|be blown away|have forgotten|want to go back|be jealous|love you)]",
    unless: [...HEDGED, ...DENIED, ...SEALED, "(I'll|we'll|I will|we will|I'm going|we're going|we'd|I'd|if) …3", "(I'd|we'd) love"],
    better: ['hopefully {was}', 'quite possibly {was}'],
    note: FEELINGS,
    flags: ['Your subscribers will love it.', "She'll be thrilled.", "You're going to love it."],
    passes: ["I'd love to help.", 'I hope she will love it.', "We'll be delighted to help."],
  },
  {
    id: 'best-ever',
    phrase:
      "[(the|your) (best|most perfect|greatest|finest|smoothest|happiest) was:(flight|birthday|weekend|day|holiday|trip|wedding|stay|monitor|meal|party|evening|night|experience) …4 (ever|of your lives|of your life|you've ever had|you have ever had|you'll ever have)]",
    unless: [...HEDGED, '(was|were|wish)', ...SEALED],
    better: ['a good {was}', 'a fine {was}'],
    note: FEELINGS,
    flags: ["It'll be the best flight you've ever had.", 'She is going to have the best birthday ever!', "It'll be the most perfect weekend of your lives."],
    passes: ['It was the best trip ever.', 'We wish her the best birthday ever.'],
  },
  {
    id: 'spoilt-rotten',
    phrase:
      "(will|*'ll|going to) be [(spoilt rotten|spoiled rotten|treated like royalty|treated like a king|treated like a queen|waited on hand and foot|sorted for life)]",
    unless: [...HEDGED],
    better: ['looked after'],
    note: FEELINGS,
    flags: ["She'll be spoilt rotten by the crew.", 'You will be treated like royalty.'],
    passes: ['The milk may be spoilt.'],
  },
  {
    id: 'test-come-back-clean',
    phrase:
      '(test|tests|scan|result|results|x ray|biopsy|check|inspection|audit|score|survey) (will|is going to|are going to) [was:(be|come back|turn out|come out)] …1 (clean|clear|fine|negative|perfect|good|ok|okay|normal|spotless|positive)',
    unless: [...HEDGED, ...DENIED, '(if|whether)', ...SEALED],
    better: ['hopefully {was}'],
    note: "A result isn't known before it's in.",
    flags: ['The test will come back clean.', 'The scan will be clear.'],
    passes: ['If the scan will be clear, we can go on.', 'The scan will be on Monday.'],
  },
  {
    id: 'owes-me-one',
    phrase:
      '(underwriter|manager|seller|officer|clerk|agent|inspector|he|she|they|boss) [(owes me one|owe me one|is a friend of mine|is putty in my hands|does what I say|do what I say)]',
    unless: ['not'],
    better: [],
    model: ['The underwriter has all the papers she asked for.'],
    note: OTHERS_ACT,
    flags: ['The underwriter owes me one.', 'They owe me one.'],
    passes: ['You owe nothing.'],
  },
  {
    id: 'goes-away-by-itself',
    phrase:
      "(will|*'ll) [was:(disappear|go away|drop off|pass|heal|sort itself out|resolve itself|come out|clear up)] …6 (by itself|on its own|by themselves|on their own)",
    unless: [...HEDGED, '(if|unless|not)'],
    better: ['most likely {was}', 'in many cases {was}'],
    note: "Things don't always mend themselves. What happens if not?",
    flags: ["It'll disappear by itself with the next patch.", 'The double charge will drop off on its own.'],
    passes: ["It won't go away on its own.", 'The charge usually drops off on its own.'],
  },
  {
    id: 'always-goes-away',
    phrase:
      '[always] (disappear|disappears|go away|goes away|drop off|drops off|pass|passes|heal|heals|come out|comes out|clear up|clears up|turn up|turns up) …6 (by itself|on its own|by themselves|on their own|itself)',
    unless: [...HEDGED, '(not|nearly|almost)'],
    better: ['usually', 'in most cases'],
    note: "Things don't always mend themselves. What happens if not?",
    flags: ['Doubles like that always drop off on their own.', 'Half a sock always comes out the other end by itself.'],
    passes: ['They nearly always drop off on their own.'],
  },
] as const satisfies readonly Rule[];
