/** Everyone's lot: "every client gets a fright", "happens every day", "every bank does it", "we all have to wait". */
import type { Rule } from '../../../../core/rules/rule';
import { CROWD, FATE, KIND } from './shared';

const MODEL = 'That others go through it too does not help you. Here is the next step: «step».';
/** Shared trouble that ends in a deed of one's own. */
const ACTS = ["(so|which is why|that's why|and) …2 (I|we) (have|are|will|am|fixed|changed|reworded|took)", '(not|whether) (every|everyone|everybody)'] as const;
const FIRM =
  '(provider|bank|company|airline|shop|firm|store|landlord|agency|hotel|supplier|insurer|garage|school|council|carrier|platform|app|site|website|business|operator|restaurant|club|gym|manufacturer|brand|practice|competitor|network|utility|university|network)';
const FIRMS =
  '(providers|banks|companies|airlines|shops|firms|stores|landlords|agencies|hotels|suppliers|insurers|garages|schools|councils|carriers|platforms|apps|sites|businesses|operators|restaurants|clubs|gyms|manufacturers|brands|practices|competitors|networks|universities)';
const ONE =
  '(client|customer|student|parent|mother|mum|mom|father|patient|bride|couple|owner|dog|cat|puppy|kitten|horse|kid|child|baby|toddler|beginner|learner|tenant|traveller|passenger|guest|buyer|seller|author|writer|driver|rider|user|player|founder|family|village|town|road|street|house|car|boat|teenager|neighbour|resident|newcomer|singer|builder|road in …3)';
const MANY =
  '(clients|customers|students|parents|mothers|mums|fathers|patients|brides|couples|owners|dogs|cats|puppies|horses|kids|children|babies|beginners|learners|tenants|people|folk|passengers|guests|buyers|writers|drivers|players|founders|families|teenagers|neighbours|residents|newcomers)';

export const CROWDS = [
  {
    id: 'everyone-does-it',
    phrase: [
      `[(every|each|any) (other|single|decent|serious)? ${FIRM} (does|charges|has|asks|handles|works) (it|this|that|so|them|the same)] …3`,
      `[(all|most|nearly all|almost all|virtually all|all the other|other) (of)? (the|our)? (other)? ${FIRMS} (do|charge|work|have|handle) (it|this|that|the same|so|them|like this|that way)] …3`,
      '[(everyone|everybody|the whole (industry|sector|trade|world)) (else)? (does|is doing|charges) (it|this|that|the same|them|that way)] …3 /',
      "[(it's|it is|things are|they're|you'll find it's) (just|exactly|much|pretty much|really)? (the same|no different|no better|like that|like this) (everywhere|anywhere|all over|with (all|every|any) …1|at (every|any) …1|in (every|any) …1)] …3",
      "[(that's|that is) (just)? (how|the way) (it is|things are) (everywhere|anywhere|now|nowadays|these days|all over|with all|for everyone|for everybody)] …4",
      "[(you'll|you will|you'd|you would) (find|get|have|see) (it|that|this|the same) (everywhere|anywhere|elsewhere)] …2",
    ],
    unless: [...KIND, ...ACTS, '(our|sold|stock|branch|branches|price)', '(sign|signs|send|brings|consent|differently)'],
    better: [],
    model: [MODEL],
    note: CROWD,
    flags: [
      'To be blunt, every provider does it.',
      'All airlines do that.',
      "That's how it is everywhere now, not just here.",
      "It's no different anywhere else.",
    ],
    passes: ['It is the same at every one of our branches.', 'Every shop has one key at the desk.', 'Everyone does it differently, so we wrote a guide.'],
  },
  {
    id: 'happens-all-the-time',
    phrase: [
      "(*s|this|that|it|which|and|/) [(do|does|can|just|will)? (happen|happens|comes up|come up|crops up|crop up) (here)? (a lot|all the time|constantly|every (single)? (day|week|month|friday|monday|saturday|year|summer|winter)|day in day out|more (often)? than you'd think|often enough)] (/|and|so|but|in|with|to|on|at)",
      '[(*s|they|he|she|people|folk) (do|does|did) (this|that|it|these things|such things|this sort of thing|this kind of thing|that kind of thing|that sort of thing) (a lot|all the time|constantly|every (single)? (day|week|year|summer|winter))] …3 /',
      '(*s|that|this|it) (is|are|was|were) [(daily bread|everyday (business|life|fare)|nothing new|nothing special|old news|a (daily|common|frequent|everyday|regular) (occurrence|event|phenomenon|experience|sight))] …3',
      '[happens (every …3)? to (everyone|everybody|somebody|someone|all of us|the best of us|us all|loads of|lots of)] …3 /',
      '[(loads|lots|plenty|tons|thousands|a lot|half) of …2 (trip|trips|stumble|stumbles|get caught) (over|up|out) (on|over|by)? (that|this|it) …2]',
    ],
    unless: [
      ...KIND,
      ...ACTS,
      '^ (does|do|did|can|will)',
      '(easy|easily)',
      '(not|never|should|if|when|whether|how|where|why|until|because|whenever|since)',
      '(there|automatic*|update*|backup|backups|sync|delivery|deliveries|collection|report|payment|tour|class|session|round|market|bus|buses|cleaning|inspection|I|we)',
    ],
    better: [],
    model: ['That it happens often does not make it better. Here is the next step: «step».'],
    note: FATE,
    flags: ['Double taps happen all the time.', "This comes up every week and it's a two-minute job.", 'Dogs do this kind of thing every day.'],
    passes: [
      'The backup happens every day at four.',
      'If it happens all the time, send me the log.',
      'Does this happen every week?',
      'That happens a lot with these, and the wheel is easy to miss.',
    ],
  },
  {
    id: 'every-client-gets-a-fright',
    phrase: [
      `[every ${ONE} …3 (blames|panics|worries|thinks (it|it's|they|they're|their|his|her|he|she|so|the same)|reckons|gets (a fright|nervous|cold feet|the jitters|scared|the wobbles|the shakes|butterflies|upset|used)|goes through (it|this|that|a)|cries|complains|moans|grumbles|struggles|drops (a|an|some)|loses (a|an|some|weight)|sheds|slips|forgets|hates|squeaks|rattles|sounds like|does (it|that|this)|wants (it|that|the same)|says (that|so|the same))] …3`,
      "[(everyone|everybody) …2 (blames|panics|worries|thinks (it's|they're|their)|reckons|gets (nervous|cold feet|the jitters|scared|the wobbles|the shakes|upset)|goes through (it|this|that)|cries|complains|moans|grumbles|struggles|slips|forgets|hates it|sounds like|says (that|so)|wants (that one|this one|it|the same)|looks (like that|bigger))] …4",
      "[(everyone's|everybody's|we've all|we have all|everyone has|everybody has) (all)? (had|been through|done|felt|lost|forgotten|missed|got) (it|this|that|them|one|pimples|spots|a bad|an off|something|worse|bad)] …3",
      `[(most|all|nearly all|plenty of) ${MANY} (drop|lose|cry|panic|worry|complain|moan|grumble|struggle|forget|slip|get (nervous|cold feet|scared|upset|used to)|wait|go through|have (it|this|that|been through)) (a|an|it|this|that|at|about|over|some|for|longer|sooner|their|the first)] …4`,
      '[we all (slip|creak|forget|age|get (old|older)|misplace|lose (things|stuff|our)|suffer|go through (it|that|this)|have (our|off|bad)|(have|had) to (wait|queue|pay|make do|start somewhere|muddle|live with|put up))] …4',
      '[(everyone|everybody) (on your …3|in (your|the) …2|around here|here) (had|has|is|was|got|lost|waits) (it|them|the same|off|out|hot|late|cold|waiting|affected)] …3',
      '/ <opener>? , [(everyone|everybody) (else)? (wants|flies|sweats|waits|pays|queues|sounds|looks|knows|hates|thinks|feels|finds|does|goes|suffers|asks|starts|needs|loses|misses|drops|breaks|makes|takes|gets (it|them|one|lost|old|stuck|that|this)) …5] /',
      "/ <opener>? , [(everyone's|everybody's) <anyword> (*es|*ses|*ts|*rs|*ds|*gs|*ks|*ps|*ns|*ys) …3] /",
      "[(everyone's|everybody's|everyone is|everybody is|we're all|we are all) (hot|cold|tired|busy|behind|stressed|sore|struggling|short|fed up|getting older|under pressure|in a hurry|waiting)] …3",
      '[half (of)? (the|our) (world|town|county|country|city|planet|village|parish|internet|class|street) (is|has|waits|was|lost|gets|complains|does|sleeps) …3]',
      '[(everyone|everybody) (else)? (has to|had to|must) (wait|queue|stand in line|make do|start somewhere|live with|cope|put up|muddle)] …4',
    ],
    unless: [...KIND, ...ACTS, '(me included|including me|I too|myself)', '(alarm|drill|outside|account|login|receipt)'],
    better: [],
    model: [MODEL],
    note: CROWD,
    flags: [
      'Every client gets a fright when the tenders come in.',
      'Every student blames the portal.',
      'Most dogs drop a kilo on holiday.',
      'At our age we all creak a bit.',
      "Everybody's had pimples, nobody's looking.",
    ],
    passes: [
      'Every client gets a copy of the plan.',
      'Most dogs drop in at the shop with their owners.',
      'Every student has an account, and yours is open again.',
    ],
  },
  {
    id: 'others-say-nothing',
    phrase: [
      "[(other|others|plenty|half|most|many|people|folk|families|customers|guests|neighbours|owners|tenants|they) …,8 (say nothing|said nothing|say a word|said a word|saying a word|are silent|is silent|keep quiet|kept quiet|stay silent|(don't|do not|didn't|never|aren't|they're not|not) (complaining|complain|moan|moaning|grumble|roaring|go writing|write in|writing in|make a fuss|making a fuss))]",
      '[(the|our) (sole|solitary|lone) (complainant|complainer|complaint|critic|voice)]',
      '[(nobody|no one|not one|none) (else|of (the|our|my) …2) …3 (came back to (me|us)|come back to (me|us)|blinked|batted an (eyelid|eye)|written in|wrote in|rung|rang|made a (fuss|peep)|raised an eyebrow|sent (it|theirs) back|seems (bothered|to mind)|is bothered|was bothered|lost their temper)] …3',
      "[(nobody|no one) else (on your …2|in your …2|here)? (has|'s|have)? (blinked|minded|moaned|asked|complained|come back to (me|us)|mentioned it|said)] …3",
      '[(most|many|all|plenty|lots|the rest|several|half) (of)? (the|our|my|them)? (other)? (guests|people|customers|others|visitors|parents|families|neighbours|players|users|passengers|members|clients|us)? (actually|even|really|quite|rather)? (thought|found|called|considered) (it|that|this|they|the) (was|were|is)? (rather|very|quite|really|a bit)? (romantic|funny|fine|charming|great|lovely|hilarious|sweet|nice|cosy|amusing|exciting|perfectly|an adventure)]',
    ],
    unless: [...KIND, ...ACTS, '(sorry|wrong|confusing|unclear|too slow|if|when|in case|please|that you|should)', "(did|do|does) (not|n't) …2 know"],
    better: [],
    model: ['Thank you for telling me. May I ask you for one more detail?'],
    note: 'That nobody else said so does not make it less true.',
    flags: [
      'Other customers wait three weeks and say nothing.',
      'You are the solitary complainant.',
      "Nobody else on your street's blinked at it.",
      'To be honest, most of the guests thought it was romantic.',
    ],
    passes: [
      'I am sorry that nobody else came back to you.',
      'Most guests thought the sign was wrong, so we changed it.',
      'If the others say nothing, I will ask them.',
    ],
  },
  {
    id: 'at-that-age',
    phrase: [
      '[at (our|that|this|his|her|your|their) (age|time of life)] …2 (we|we all|everyone|everybody|every|one|things|all) …4',
      '[at (our|that|this|his|her|your) (age|time of life) …1 (they|children|kids|babies|dogs|cats|it) (forget|all|simply|just|do|tend|cry|fall|sleep|rattle|creak|always|easily)] …3',
      "[at (our|that|this|his|her|your) (age|time of life) (it's|it is|that's|that is) (only|quite|perfectly|kind of|all|just)? (normal|natural|to be expected|usual|common)]",
      '[(known to be|by nature|always been|always was|clearly|obviously|simply) (a|an) (rather|very|bit of a|particularly)? (sensitive|nervous|anxious|timid|delicate|fussy|difficult|picky) (boy|girl|child|soul|type|person|guest|eater|lad|lady|gentleman|customer)]',
    ],
    unless: [...KIND, '(dose|dosage|ticket|fare|discount|pension|passport|entitled|school|vaccin*|doctor|vet|nurse|free)', '(if|whether|when)'],
    better: [],
    model: ['I am sorry that it felt like that. What would help you now?'],
    note: 'Puts the trouble down to age or nature. The cause is what counts.',
    flags: [
      'At that age every car rattles somewhere.',
      'At that age we all slip a gear here and there.',
      'At this age they forget quickly.',
      'Arvind is known to be a sensitive boy.',
    ],
    passes: ['At that age they travel free.', 'At your age the ticket costs half.'],
  },
  {
    id: 'the-way-of-the-world',
    phrase: [
      '[(it was ever thus|twas ever thus|the way of the world|the way of things|since time immemorial|since the (dawn|beginning) of time|plus ça change|plus ca change|it goes with the job|welcome to (the (real world|labour market|labor market|job market|housing market|joys of|wonderful world of)|adulthood|adult life|my world|reality|parenthood|britain|the modern world))] …2',
      '/ [always (has|have|had) (done|been)] /',
      '[(since|as long as) there (were|have been|has been|was) …2] /',
      '[(has|have) existed for as long as …3]',
      '[have always (had (their|its|little|some)|been (like|a bit|so|that|noisy|slow|drafty|draughty))] …3',
      "[(that's|that is|it's|it is) (just|simply|basically|kind of|sort of) (the)? (retail|business|nature|winter|summer|showbiz|politics|physics|biology|gravity|statistics|maths|genetics|hormones|traffic|season|market|trade|business model|countryside)] …2 /",
      '(/|and) [*s come and (*s)? go] /',
      '/ <opener>? , [*s (sometimes|do|can|will|just|simply|occasionally)? (get lost|go missing|go astray|run late|crash|creak|squeak|get mislaid|get mixed up|wear out|rattle|leak|overrun|fall through|break down)] /',
      '[(only|just|simply|hardly more than|entirely|quite) to be expected] …4',
      '[to be expected (with|for|from|at|in) (a|an|any|old|older|such|the price|every|winter|summer)] …3',
    ],
    unless: [
      ...KIND,
      '~(this|his|its|ours|yours|theirs|these|was|does|is|has) (sometimes|can|will|do)? (crash|leak|creak|squeak|rattle|overrun)',
      '(if|when|whether|until|unless|by|arrival|delivery|doctor|vet|nurse|swelling)',
      '(you|we|I) (have|has)? always',
    ],
    better: [],
    model: ['I can see why this is frustrating. Here is what I can do: «offer».'],
    note: FATE,
    flags: [
      'There is no way of reopening it, and that is the way of the world.',
      'E-mails get lost, always have done.',
      "Deals come and go, babe, that's just retail.",
      'Old buildings have always had their little noises.',
      'A crack is only to be expected.',
    ],
    passes: ['The parcel is to be expected by Friday.', 'If letters get lost, tell me and I will send them again.', 'You have always been kind to us.'],
  },
] as const satisfies readonly Rule[];
