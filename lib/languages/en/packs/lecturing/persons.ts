/** "One must not believe", "most grown women manage", "any engineer worth his salt": rules of life, told to one reader. */
import type { Rule } from '../../../../core/rules/rule';
import { CONCEDED, DUTY, SCHOOL } from './shared';

/** "One" that counts or points at a thing. */
const COUNTED =
  '(no|each|any|this|that|every|first|second|third|new|last|other|only|right|red|blue|green|grey|white|black|big|small|wrong|same|old|smaller|larger|spare|latest|another|good|nearest|your|our|my|the|which) one';
const PAIR = '((two|both|three|pair) (of|forms|ways|kinds|types|options|rooms|parts|keys|copies|letters)|other|others|either|neither|another)';

export const PERSONS = [
  {
    id: 'one-must-not',
    phrase: [
      "[(/|^|that|but|and|because|which|while|if|when|then|in …2|with …3) one (must|cannot|can't|can not|has to|needs to|must not|mustn't|had better|simply must|does need to|shouldn't|should not|may not|is not supposed to|is expected to|is supposed to|is well advised to) (of course|really|simply|also|always|just|surely|not)? (believe|expect|order|leave|keep|have|forget|read|check|accept|understand|ask|assume|demand|pay|plan|wait|look|learn|take|make|put|bring|know|think|judge|complain|blame|use|buy|sign|choose|go|work|do|give|treat|wash|handle|store|measure|pretend|allow)] …3",
      "[(look|see|keep|mind|watch|follow|consider|ask|read|know|bring|check|eye on|care of|responsible for) …1 one's (own)? …1]",
      '^ [(in|here in|back in|where I come from in) (germany|austria|switzerland|france|england|britain|ireland|scotland|this country|this house|our country|our trade|this trade|my country|our house|my house|this office|our profession|my profession) , (one|people|you) (answer|answers|ask|asks|say|says|greet|greets|pay|pays|keep|keeps|do|does|read|reads|reply|replies|wait|waits|work|works|stand|stands)] …4',
      '[as one (washes|treats|handles|does|would|should|teaches|keeps|stores|wears|folds|cleans) (a|an|any|with|it)] …2',
    ],
    unless: [...CONCEDED, COUNTED, PAIR, '(myself|ourselves|I too|we too)', '(three times|twice|closely|hard) to see', 'one (of|or|and|per)'],
    better: [],
    model: ['The note from the class was two pages; a copy of the second is attached.'],
    note: SCHOOL,
    flags: [
      'One must not believe everything that a child of nine tells.',
      'With twelve users one must of course keep the expectations in proportion.',
      'In Germany, one answers to a mail within two days.',
    ],
    passes: ['There are two forms, and one must be read by Friday.', 'The red one must wait until Monday.', 'In Austria we keep the shop open until six.'],
  },
  {
    id: 'most-people-manage',
    phrase: [
      '^ [(most|most of our|all our|all my|all other|our other|my other|other) …2 (people|women|men|adults|<customers>|clients|travelers|merchants|businesses|households|firms|companies|shops|brides|pupils|musicians|tenants) (manage|cope|read|know|check|ask|tell|learn|plan|measure|remember|understand|seem to manage|think to|have the sense|have no trouble|get by|figure|realise|realize|grasp|accept)] …3',
      '^ [(experienced|seasoned|sensible|serious|grown|wise|careful|prudent|responsible|considerate|organised|organized|conscientious|well organised|frequent|regular|thoughtful|attentive) (people|women|men|adults|<customers>|clients|travelers|merchants|businesses|households|firms|companies|shops|brides|pupils|musicians|riders|cyclists|cooks|gardeners|sailors|skippers|homeowners|teachers|writers|colleagues|couples) (keep|carry|bring|pack|book|ring|arrive|back|save|label|insure|read|check|measure|plan|ask|tell|put|leave|write|take|sign|know|make|do|pay)] …4',
      '[(which|what|something) (any|every|all|most)? (grown|sensible|experienced|serious|responsible|adult|professional) (people|women|men|adults|musicians|<customers>|firms|companies|teams|couples|person|adult|man|woman) (ought|should|can|could|know|would|usually|normally)] …2',
      '[worth (his|her|their|its|the|your) salt]',
      '[(is|are|was|were) (usually|normally|generally|really)? (something|a thing|things|what|the kind of thing|matters) (that)? (couples|parents|tenants|<customers>|brides|firms|companies|businesses|adults|grown ups) (need to|should|ought to|usually|normally|generally|tend to|must|have to)? (sort|arrange|decide|settle|do|check|plan|budget|take|agree|discuss|know|bring|raise|organise|organize|handle|manage|keep)] …4',
      '[(ought|supposed|old enough|should be able) to (be able to)? manage] (/|that|it|this|without|a|on)',
      '[(tell|explain|telling|explaining|explain to|teach) …1 (a|an) (grown (up|man|woman|adult)|adult|grown up person)]',
    ],
    unless: [...CONCEDED, '(me|us|we|I) (too|as well)', '(if you like|you could|feel free|quicker|for free)', '(most|many) of us', 'no (worries|rush|hurry)'],
    better: [],
    model: ['A swatch chart helps; I can put one in the post today.'],
    note: SCHOOL,
    flags: [
      'Most grown women manage on a swatch chart.',
      "Experienced travelers keep what they can't do without in their carry-on.",
      'A developer worth his salt would have spotted it.',
      'A plan B is something couples sort out beforehand.',
    ],
    passes: ['Most guests take the 42 bus.', 'Any fitter worth his salt would have seen that, and ours did not; I apologise.'],
  },
  {
    id: 'whose-job-it-is',
    phrase: [
      "[(is|are|was|were|remains|stays) (always|still|also|surely|really|generally|entirely|usually)? (the|a|each|every)? (parent's|parents'|parents|owners|tenants|customers|owner's|owners'|tenant's|tenants'|driver's|customer's|customers'|guest's|guests'|traveller's|traveler's|buyer's|student's|students'|host's|sender's|seller's|client's|user's|employee's|applicant's|member's|passenger's|policyholder's|lessee's|borrower's|employer's|pilot's|rider's|shipper's) (own)? (job|business|task|duty|responsibility|affair|lookout|obligation|concern|risk)]",
      "[(it is|it's|is|remains) (also|still|always|of course|really|in the end|ultimately)? the (job|task|duty|responsibility|business) of (the|each|every|all|any)? …1 (parents|parent|owner|owners|tenant|tenants|customer|customers|guest|guests|buyer|sender|seller|client|user|employee|employees|applicant|member|members|passenger|policyholder)] …3",
      "[(it is|it's|that is|that's|was|is) (always|still|also|really|entirely)? (up to|for|down to) (every|each|all|the|any|our|individual) …2 (to|themselves to) (register|check|tell|inform|report|read|make|ensure|keep|declare|know|provide|update|send|return|give|arrange|confirm|bring|look|plan|see|take)] …3",
      "[(it is|it's|it was) (the|your) …1 (parents|parent|customer|tenant|owner|buyer|sender|company|team|office|side|colleague|colleagues|department|husband|wife|assistant|client|lot|staff|people) (who|that|which) (has|have|had|must|should|ought|changed|chose|decided|asked|signed|wanted|insisted|gave|sent|cancelled|canceled|ordered|moved|forgot|failed|did|didn't|made|put|left|opened|lost)] …4",
      "[(is|are|was|were) (yours|theirs|his|hers|the customer's) to (give|tell|report|check|declare|confirm|supply|provide|update|sort|send|read|find|return|arrange|notify)] …3",
      '[(has|have) (its|their) (origin|source|cause) (with|in|on|at) (you|your)] …2',
      '[the (delay|fault|error|mistake|omission|oversight|mix up|slip|confusion) (lies|lay|originates|originated|arose|sits|rests|started|starts|began|begins|came|was) (with|on|at|from|by) (you|your)] …2',
    ],
    unless: [...CONCEDED, '(not|never|hardly) …2 (your|with you|yours)', 'to you'],
    better: [],
    model: ['New jobs go on the payroll from the day they are registered; the form takes a minute.'],
    note: DUTY,
    flags: [
      "Supervision of minors is the parents' job, not the carrier's.",
      "It's up to every employee to register a new job.",
      'Please remember that it was your company who changed the address.',
      'The delay has its origin with you.',
    ],
    passes: ['It was your colleague who spotted it, thank you.', 'The choice of colour is yours to make.', 'The fault was not with you.'],
  },
] as const satisfies readonly Rule[];
