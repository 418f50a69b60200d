/** More ways in which English speakers threaten: weapons, lying in wait, warnings to take care. */
import type { SignalCue } from '../../../core/situations/message-signals';

const WEAPON =
  '(gun|guns|shotgun|rifle|pistol|revolver|firearm|machete|axe|hatchet|baseball bat|cricket bat|hurley|crowbar|hammer|sledgehammer|knife|blade|iron bar|tyre iron|tire iron|petrol|gasoline|petrol can|can of petrol|bomb|weapon|glock|ar 15|chainsaw)';
const WHO =
  '(you|u|ya|ye|yous|him|her|them|that …2|those …2|these …2|the …2|your …2|ur …2|someone|somebody|one of you|every one of you|whoever …2|the lot of you|all of you|the next …3)';
const WILL =
  "(I'll|ill|I will|we'll|we will|I'm going to|im going to|I am going to|I'm gonna|im gonna|gonna|I'd|id|I'd love to|I would love to|I'd like to|I want to|wanna|I swear I'll|I shall|I'm about to|feel like|itching to|tempted to)";
const GOODS =
  '(order|ordered|deliver*|delivery|stock|return*|refund|replacement|warranty|product|blade|sharpen*|dishwasher|set|kitchen|toy|nerf|water|glue|nail|heat|licen*|permit|range|catalogue|price|gift|wedding|hunting|holster|safe|baggage|luggage|flight|bath|customs|drill|handle|filling|pump|station|tank|leak|lawn|mower|car|prices)';

export const menace: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      `[${WILL} …1 (personally|happily|so|fucking|bloody|just|really)? (smack|belt|floor|flatten|nut|bash|hit|end|destroy|crush|waste|ice|cap|whack|knock out|lay out|take out|beat|hammer|wallop|clout|drop|stomp|stamp on|spit on|strangle|bury|gut|skin|fight|jump|mug|kidnap|torture|poison|mess up|fuck up|rough up|beat up|smash) (you|u|ya|ye|him|her|them|someone|somebody|whoever …2|that …2 (up|down|out|so)|one of you|your …1 (up|down|out|so|if|when))]`,
      `[(beat|rough|mess|fuck|smash|bash|cut|slice|blow|hunt) ${WHO} (up|down|to bits|to pieces|apart)]`,
      "[(you're|youre|you are|he's|hes|he is|she's|they're|ur|your boss is|then you|you) (next|dead|finished|toast|history|a goner|goners|done for|going down)] (/|if|when|pal|mate|and)",
      '[(pay|paying|pays) …4 with (your|his|her|their) (life|lives|blood)]',
      '[(cost|costs) (you|him|her|them) (your|his|her|their) (life|lives)]',
      "[(I'll|I will|ill|we'll) be (waiting|parked|lurking|standing) …2 (for|outside) (you|him|her|them|your …3|the …2|that …2) …4 (when|outside|after work|tonight|comes out|finishes|leaves|gets off|at the gate|in the car park|in the dark)]",
      '[(watch|watching) (your|ur|yer|his|her|their) (back|backs|step)]',
      '[(follow|following|followed) (him|her|you|them|your …2) home]',
      "[(you'll|you will|he'll|she'll|they'll|you're going to|he won't|she won't|you won't) …2 (never)? …1 (get up|wake up|walk again|see it coming|make it home|see tomorrow|live to|leave alive|breathe again|wish you were never born|wish you'd never been born|be sorry you were born)]",
      "[(won't|wont|will not|never) …2 (get up again|get up|walk again|make it home|live to see|see it coming|leave …3 alive)] (/|again|in)",
      '[(days|hours|minutes) are numbered]',
      "[(last|final) (day|breath|mistake|hour) …3 (on earth|alive|you make|you'll make|he makes)]",
      "[(is|are|will be|gonna be|going to be|'s) (going to|gonna)? …1 (burn|burning|in flames|ablaze|on fire|ashes|rubble|up in smoke|blown up|torched|firebombed)] …2 (/|tonight|soon|by|if|when|down|unless)",
      '[(your|ur|that|the) …4 (going to|gonna|will|should|deserves to|ought to) …1 (burn|be burned|be burnt|be torched|go up in|be blown up|be in flames|be bombed)]',
      '[(see|watch|watching|like to see) …3 (it|you|your …2|this place|that place) (burn|all burn|in flames|go up in)]',
      '[(kick|boot|smash|batter|ram|break) (the door|your door|that door|the doors|every window|your windows|the windows|your doors) (in|down|off|through)]',
      "[(I'll|ill|I will|we'll) …1 (kick|boot|smash|batter) it (in|down)]",
      '[(nobody|no one|you) (is|are|will be|is going to be) safe]',
      '[(hurt|harm|attack|get|grab|take|snatch) (your|his|her|their) (kids|children|family|wife|husband|daughter|son|dog|mother)]',
      '[(send|sending|get|getting|bring|bringing) (the|my|some|a couple of|a few) (boys|lads|brothers|cousins|guys|people|heavies) (round|over|down|to)]',
      '[(deal|sort) (with)? (you|him|her|them|it) (myself|my own way|the old fashioned way|outside|man to man)]',
      '[(outside|come outside) and say that]',
      "[(people|someone|somebody|everyone|you|they|he|she|heads) (will|are going to|is going to|gonna|going to|'ll|you'll|might) (die|roll|be killed|get killed|end up dead|bleed|get shot|get stabbed|get hurt|suffer)]",
      "[(you'll|they'll|he'll|she'll|someone'll|somebody'll) (die|bleed|get killed|be killed|end up dead|get shot|get stabbed|get hurt|be dead)]",
      '[(drive|driving|ram|ramming|crash|crashing|plough) (my|a|the|this) (car|truck|van|tractor|digger|lorry|jeep|pickup) …3 (into|through) …1 (your|the|that)]',
      "(I|I've|my|me|I'll) && [(two|my|these|with my|bare) (fists|bare hands)]",
      "(I|I'll|I'm|I'd|ill|we'll|we) && [set …6 (on fire|alight|ablaze)]",
      "[(snap|break|crack|twist) …1 (your|his|her|their|that …2|the …2|fella's|driver's) …1 (neck|spine|jaw|legs|arms|fingers|kneecaps)]",
      '[(getting|get|gets|deserve|deserves|needs|need|earn|have|asking for|due) (a|an) …1 (smack|slap|beating|punch|hiding|thump|belt|clout|kicking|thrashing|wallop|knuckle sandwich|bloody nose|black eye|fat lip|headbutt)]',
      '[(know|knows) …1 (where|which school|what school|when) (your|his|her|their) (kids|children|kid|son|daughter|wife|husband|family|mum|mother|parents|little one) …6]',
      '[(against|up against) (a|the) wall and (shot|shoot)]',
      '[(book|reserve|order|pick|choose|get) …4 (a|the|his|her|your|their)? (hospital bed|wheelchair|coffin|grave|headstone|ambulance|undertaker|body bag)] /',
      '[(I|we) will (find|get|hunt|track) (you|him|her|them|ya)] /',
      "[(I'll|we'll|ill) (find|hunt|get) (you|him|her|them|ya)] /",
      '[(wood|thatch|paper|timber|that stuff) burns (well|fast|nicely|easily|good)]',
      '[(stick|put|shove|plunge|drive|ram|bury|jab|sticking|putting) …2 (knife|blade|screwdriver|axe|bullet|fist|boot) …2 (in|into|through|between|up)]',
      '[(face|faces|teeth|nose|head|heads|jaw|skull|legs|ribs) …1 (smashed|kicked|punched|bashed|caved|broken|stamped|knocked|blown|staved) (in|out|off|for)?] (/|by|if|when|next|one day)',
      '[(go|going|lunge) for (your|his|her|their) (throat|throats|jugular)]',
      "[(I'll|ill|I will|I'm going to|im going to|gonna|we'll) …1 (smash|trash|wreck|break|burn|tear) (everything|the lot|the whole lot|the whole thing|all of it) …1 (up|down|apart|to pieces)?]",
      '[(raze|level|flatten) …3 to the ground]',
      '[(shut|silence) (you|him|her) up (for good|forever|permanently)]',
      '[(would|could|should) …2 (happily|gladly|cheerfully) (shoot|stab|kill|strangle|hang|murder|smack|punch|hit)]',
    ],
    unless: [
      '(boss|wife|husband|mum|mom|dad|mother|partner|kids|teacher|manager|heat|stairs|queue|shoes) …4 (kill|murder|hit|beat) (me|us)',
      '(hit|beat) (you|me|us|them) (with|up|back|to it|hard by|on the|for)',
      'branch …4 (cut|falls|fall|down|off)',
      '(find|get) you (at|on|a|the|in|some|your)',
      '(stove|firewood|logs|fire pit|fireplace|mobility|hire|rental|discharge|insurance|physio)',
      '(scaffold*|wiring|wire|wires|cable|road|junction|crossing|pothole|tree|steps|stairs|gas|brakes|unsafe|safety|hazard|danger|dangerous|recall|medication|allergy|allergic)',
      "(you're|youre|you are|he's|she's|they're|ur) next (in|week|month|day|time|door|year|line|available)",
      '(hit|drop|smash|crush|destroy|end|jump|fight|belt) (you|me|us|him|them) (up|a (line|note|message|text|call|email)|off|over)',
      '(fight|end|destroy|crush|beat) (your (decision|corner|subscription|competition|prices|plan)|the (system|decision|game|competition|contract|price|queue|traffic|deadline))',
      '(film|movie|season|episode|novel|game|series|book|song|level|boss|zombie*|character)',
      '(mould|mold|ants|wasps|weeds|rats|mice|germs|bugs|slugs)',
      '(candle*|grill|cake|toast|oven|pan|calories|cd|dvd|fat|food|dinner|toaster|fuse|charger|router|bulb|engine|stove|clutch|smells|skin|eyes|midnight)',
      '(driver|courier|builder|fitter|engineer|workmen|thieves|burglars|police|somebody|someone|vandals|kids|storm|wind) …2 (kicked|smashed|broke|took|put|kick|break)',
      '(deal with it|sort it) (myself|my own way)',
      '(safe) (to|from|with|for|in your)',
      '(step|watch your) (step|weight|mailbox|inbox|email|calories)',
      'feel like (hitting|beating|the)',
      '(refold|fold|clothes|suitcase|luggage)',
      'set my (mouth|tongue)',
      'curry',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(say hello|regards|give my (love|regards)|remember me) to (your|the) (kids|children|wife|husband|family|daughter|son|mum|mother|little ones)]',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: ["[(go|goes) to …2 (school|nursery|college)] …,6 (don't they|doesn't she|doesn't he|right|don't they)"],
  },
  {
    kind: 'violence',
    phrase: [
      `[${WEAPON}] …,10 [(coming|come|over|round|down there|to your|at your|for you|see you|your office|your shop|on my way|then)]`,
      `[(come|coming|turn up|be there|be round|visit|see you|on my way) …,10 (with)? …2 ${WEAPON}]`,
      `[(getting|get|buying|buy|bought|grab|grabbing|loading|load|loaded|fetch|fetching|have|got|own|bring|bringing|took) …1 (a|my|me|the) ${WEAPON}] …,6 (and|so|then|ready|with your|in the|for you|loaded)`,
    ],
    unless: [GOODS, '(found|saw|seen|police|neighbour*|burglar|robber|man|someone|kids|next door|film|game)'],
  },
];
