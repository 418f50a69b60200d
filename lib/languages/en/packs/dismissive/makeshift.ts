/** Help as a shrug: "you can always walk", "put on a jumper", "I'm sure you'll manage", "another week won't hurt", "you got there in the end". */
import type { Rule } from '../../../../core/rules/rule';
import { BRIGHT, KIND } from './shared';

const MODEL = 'I know that this is no match for what you had hoped for. What I can offer is «offer».';

export const MAKESHIFTS = [
  {
    id: 'you-can-always-walk',
    phrase: [
      '[(you|one|they|people) (can|could|might|may) (always|also|still|easily|just|simply|surely|perfectly well) (walk|buy (another|a new|one)|get (another|a new) one|borrow|improvise|sit on|sleep on|wear (something|another|a|an)|use (a|an|your|the) (towel|bucket|torch|candle|umbrella|neighbour|neighbours|kettle|fan|blanket)|eat (out|something)|open (a|the) window|light a candle|make do|go for a walk|play cards|read a book|close your eyes|look away|turn (over|the other way)|shower at|cycle|take the stairs|switch (it)? off) …4]',
      '[(just|simply|why not|try)? (put|pop|throw|wear|put on|pop on) (on)? (a|another|an extra|an) (thick|warm|extra)? (jumper|sweater|jersey|hoodie|cardigan|woolly|pullover|layer|pair of (thick)? socks|blanket)] …3',
      '/ <opener>? , [(a|an|some|two|one) …3 (jumper|sweater|blanket|earplugs|ear plugs|candle|candles|towel|bucket|plaster|lick of paint|drop of oil|bit of (tape|oil|salt|glue|polish)) (will do|should do|would do|does the trick|will do the trick|does the job|works wonders) …2] /',
      '/ [(stick|put|shove|stuff|wedge|slide|pop) (some|a|an old) (books|book|towel|beer mat|cardboard|newspaper|paper|tape|bucket|cushion) (under|over|on|in|behind|between) …4]',
      "[(that's|that is) what ((summer|childhood|winter|youth|life) (is|was)|summer's|childhood's|winter's|life's|umbrellas are|blankets are|weekends are|jumpers are|candles are|neighbours are|summers are) for]",
    ],
    unless: [
      ...KIND,
      '(I|we|our|my|us|me|here)',
      '(refund|free of charge|credit|until the|while the|doctor|nurse|vet|ice|skin)',
      '(if you (like|prefer)|you asked)',
    ],
    better: [],
    model: [MODEL],
    note: 'A home remedy where the reader had hoped for help. What can be done?',
    flags: [
      'The lift is off, but you can always take the stairs.',
      'Just put on another jumper.',
      'Stick some books under it.',
      "Kids scrape knees, that's what summer's for.",
    ],
    passes: [
      "That's what we are here for.",
      'You can always switch it off in the settings if you prefer.',
      'Put on the sweater inside out before you wash it.',
    ],
  },
  {
    id: 'sure-you-will-manage',
    phrase: [
      "[(I'm sure|I am sure|we're sure|we are sure|no doubt|surely|I bet|I trust|I'm confident|I dare say|I daresay|I expect) (that)? (you'll|you will|you can|you could|he'll|she'll|they'll|it'll|it will) (all|just|somehow|easily|still|soon|both)? (manage|cope|survive|live|get by|make do|find (a way|something|another|other|somewhere|ways)|be (fine|ok|okay|alright|all right|grand)|get over|work itself|work out|blow over|sort itself|pass|laugh|forgive|recover|muddle)] …4",
      "[(I'm sure|I am sure|no doubt|surely|somebody surely|someone surely|I bet) (there|somebody|someone|your|a|other) …2 (is|are|will|has|have|filmed|could|can|would|took|lent|lend) …2 (other|another|else|good|that|somebody|someone|neighbour|neighbours|friend|friends|parts|photos|pictures)] …4",
      '[somebody (surely|must have|probably|will have) (has|have)? (filmed|taken|kept|saved|recorded|a copy|photos)] …4',
      "[(hope|trust|sure) (that)? (you|we|we'll|you'll) (can|will|both|all|also|could)? (one day)? (laugh|smile|chuckle|see the (funny|humour|humor|lighter)) …4]",
    ],
    unless: [...KIND, '(our|my|I can|I will|I have|we will|we have|we can)', '(you asked|as you hoped|congratulations)'],
    better: [],
    model: [MODEL],
    note: 'Leaves the reader to cope alone. What can be done from here?',
    flags: [
      "I'm sure you'll manage somehow.",
      'Somebody surely filmed the good parts.',
      "No doubt you'll survive a weekend without it.",
      'I hope you can laugh about it.',
    ],
    passes: ["I'm sure you'll find our new opening hours useful.", "I'm sure you will like the blue one."],
  },
  {
    id: 'will-not-hurt',
    phrase: [
      "(one|another|few|two|three|day|days|week|weeks|hour|hours|minute|minutes|month|more|longer|later|earlier|night|nights|bit|little|drop|stain|scratch|mark|missing|once|wait|either way) …3 [(won't|wouldn't|can't|don't|doesn't|shouldn't|will not|will hardly|would hardly|is not going to|isn't going to|never) (really|exactly|ever)? (hurt|matter|make (much of a|any|a big|much|a|that much) difference|be noticed|do (any|much) harm|bother (anyone|anybody|you|it)|spoil|ruin|change (much|anything|a thing))] …4",
      "[(it|that|this) (won't|wouldn't|can't|doesn't) hurt (you|anyone|anybody|them|him|her) (to|if|for) …4]",
      "[(won't|wouldn't|doesn't|isn't going to|didn't) (exactly|really)? (spoil|ruin) (the|your|a) (day|party|holiday|fun|wedding|trip|evening|meal|weekend|view|photos|match)] …3",
      "[(you|it|he|she|they|nobody) (won't|will not|isn't going to|aren't going to|hasn't|didn't|didn't exactly|won't exactly) (melt|starve|perish|explode|bite (you)?|go up in smoke|fall apart)] …3",
      "[(nobody|no one|who) (will|would|is going to|'ll|would ever|will ever|ever|has) (really|ever)? (miss|missed|misses) (it|them|that|the|a|one) …3]",
    ],
    unless: [
      ...KIND,
      '(if|so that|unless|whether)',
      '(doctor|vet|nurse|tested|dog|cat|injection|needle|glue|oven|device|reader|so (you|I|we) (can|will|have))',
      '(your (refund|credit|place|rate|score|price|date|order))',
    ],
    better: [],
    model: [MODEL],
    note: 'Speaks for how it feels to the reader. They have just said how.',
    flags: [
      'Another week will not hurt.',
      "One wet sleeve wouldn't make much of a difference.",
      "A change of barn won't spoil the day.",
      'Nobody will miss the old one.',
    ],
    passes: ['The delay will not change your rate.', 'The dog will not bite, he is on a lead.', 'The injection will not hurt, says the nurse.'],
  },
  {
    id: 'got-there-in-the-end',
    phrase: [
      '[(you|they|he|she|it|everyone|your …2) (did|still|all|have)? (get|got|make|made|arrive|arrived|come|came|reach|reached|work|worked|turn|turned|manage|managed|see|saw|had|have) (it|there|home|out|up|back|your …1|the …1|a …1|some …1)? (alright|fine|safely|all right)? (in the end|after all|eventually|nonetheless|nevertheless|just the same)] /',
      "[so (at least)? you (haven't|have not|aren't|are not) (really|actually|even)? (lost|losing) (anything|much|a thing|out on much|out)] …2",
      "[(not|n't|hardly|barely) (really|actually|even) (lost|lose|losing|missed|missing|miss) (anything|much|a thing|out on much|a great deal)] …2",
      "[(you|he|she|they|it) (had|has|'s had|have had|'ve had) (a|their|its|his|her) (pretty|very)? good (innings|run for your money)] …2",
    ],
    unless: [...KIND, '(glad|happy|pleased|relieved|delighted|good news|we|I|our|days left|votes|vouchers|until)', '(if|so that|whether|once)'],
    better: [],
    model: ['I am sorry about the detour. Here is what I can do: «offer».'],
    note: BRIGHT,
    flags: [
      'You got home in the end.',
      "It was due anyway, so you haven't really lost anything.",

      'The old boy had a good run, he had a good innings.',
    ],
    passes: ['I am glad that you got home in the end.', 'You still have 14 days to send it back.', "So you didn't miss anything: the date is 4 May."],
  },
] as const satisfies readonly Rule[];
