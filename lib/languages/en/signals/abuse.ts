/** Words by which an English message insults people or the company, swears, or shows contempt. */
import type { SignalCue } from '../../../core/situations/message-signals';

/** Alternatives that the patterns below share, written `<name>`. */
export const ABUSE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  insult:
    'idiot|idiots|idjit|eejit|eejits|moron|morons|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|halfwits|nitwit|numpty|numpties|muppet|muppets|plonker|plonkers|pillock|pillocks|prat|prats|twit|twat|twats|tosser|tossers|wanker|wankers|bellend|bellends|knobhead|knob|knobs|dickhead|dickheads|dick|dicks|prick|pricks|arse|arsehole|arseholes|asshole|assholes|ass|jackass|jackasses|bastard|bastards|bitch|bitches|whore|slut|cunt|cunts|motherfucker|motherfuckers|fucker|fuckers|shithead|scum|scumbag|scumbags|vermin|leeches|leech|parasite|parasites|thief|thieves|crook|crooks|liar|liars|cheat|cheats|fraud|frauds|fraudster|fraudsters|scammer|scammers|con artist|con artists|con men|conmen|conman|cowboys|cowboy|gangsters|robbers|bandits|vultures|sharks|clown|clowns|joker|jokers|buffoon|buffoons|amateurs|monkeys|monkey|donkey|donkeys|dunce|dunces|dummy|dummies|fool|fools|loser|losers|jerk|jerks|jobsworth|jobsworths|incompetents|pigs|swine|animals|criminals|weasels|rats|snakes|retard|retards|psycho|psychos|wasters|waster|gobshite|gobshites|gombeen|chancers|chancer|turd|turds|lowlife|lowlifes|douche|douchebag|douchebags|schmuck|putz|shysters|shyster|goons|trash|garbage|useless lot|bozo|bozos|simpletons|simpleton|charlatan|charlatans|cretinous|nincompoop|nincompoops|wallies|wally|berk|berks|git|gits|sod|sods'.split(
      '|',
    ),
  firm: 'company|outfit|firm|shower|bunch|lot|people|service|customer service|support|department|staff|team|airline|bank|business|store|shop|operation|crowd|management|excuse for a …2|organisation|organization|excuse of a …2|shambles|circus|app|website|system|driver|engineer|agent|helpline'.split(
    '|',
  ),
};

export const abuse: readonly SignalCue[] = [
  {
    kind: 'abuse',
    phrase: [
      `[(you|ya|ye|you're|youre|u|yous|you are|you people are|you lot are|they're|they are|your lot are|are you|he's|she's|he is|she is|is|are|was|were) …4 <insult>] (/|and|at|in|who|there|like|i|all|with|for|to|on|that|you|working)`,
      `[(bunch|pack|load|lot|shower|gang|team|crowd|collection|den|bag|band|room full|group|set) of …3 <insult>]`,
      `[(what a|such a|absolute|complete|total|utter|bloody|fucking|stupid|lying|thieving|cheating|incompetent|useless|greedy|lazy|ignorant|dumb|proper|pair of|those|these|some|your|the|you) …1 <insult>] (/|who|at|in|on|that|and|working|you|behind|for|again|from)`,
      `/ [<insult>] /`,
      '[(idiots|morons|imbeciles|cretins|muppets|numpties|twats|wankers|tossers|dickheads|arseholes|assholes|cunts|cunt|motherfuckers|scumbags|thieves|crooks|scammers|bellends|eejits|gobshites|halfwits|dimwits|clowns|fraudsters|conmen|bastards|prick|pricks|asshole|arsehole|wanker|dickhead|moron|imbecile|twat|bellend|muppet|idiot|scumbag|shysters|liars)] (/|at|you|who|in|have|are|can|from|on|and|for|running|working)',
    ],
    unless: [
      "(I'm|im|I am|I feel like|I felt like|I was|me|myself|my|call me) …5 (idiot|fool|moron|numpty|dummy|muppet|eejit|clown|plonker|wally|donkey|tool)",
      '(tool|tools) (box|kit|set|bar|shed|missing|hire|for|in)',
      '(rats|mice|monkey|animals|pigs|donkey|snakes|sharks|cowboy|cowboys) (in the|boots|hat|in my|under|were seen|sanctuary|farm|print|costume|wrench|pattern|puzzle|mug|toy|game)',
      '(like|for) (dummies|animals)',
      '(animals|rats) (allowed|welcome|come)',
      "(not|don't|never|no) …3 (idiot|fool|thieves|liar|fraud|cheat|scammers|liars|crooks|moron)",
      "(trash|garbage) (collection|can|bag|bags|bin|day|truck|pickup|chute|hasn't|has|not|was|is|out)",
      '(thieves|thief|burglars|scammers|scammer|fraudsters|fraudster) (stole|took|broke|got|have|has|used|called|claiming|pretending|tried|cloned)',
      "(shower) (head|gel|tray|door|screen|is|was|doesn't|leaks|pump|curtain|room|cubicle)",
      '(pulled|kids|boss|neighbour|neighbours|husband|ex|brother) …4',
      "(is|it's|was) (a)? (fraud|shambles|cheat|joke)",
      '(report|suspect|possible|potential|victim of|protect* against) …2 (fraud|frauds)',
    ],
  },
  {
    kind: 'abuse',
    phrase: [
      `[(incompetent|useless|pathetic|crooked|lying|thieving|cheating|disgusting|disgraceful|shitty|crappy|shite|rubbish|lousy|clueless|brainless|spineless|gutless|worthless|appalling|shambolic|laughable|despicable|scummy|two bit|tinpot|cowboy|clown|joke|mickey mouse|sorry|piss poor|godforsaken|ridiculous|idiotic|bloody|fucking|useless bloody|sodding|poxy|garbage|trash|horrendous|dishonest|corrupt|hopeless|amateurish|gobshite|stinking|rotten|good for nothing|half arsed|half assed) …1 <firm>]`,
      "[(you're|youre|you are|ur|u r|you lot are|you people are|you guys are|you|are you|they're|they are|your …3 (is|are)|staff are|he is|she is|he was|she was|was|were) …3 (useless|pathetic|incompetent|hopeless|a joke|a disgrace|disgusting|disgraceful|stupid|thick|thick as …4|braindead|brain dead|clueless|a waste of (space|oxygen|air|time|skin)|liars|lying|scum|a bunch of|an embarrassment|beneath contempt|full of (shit|it|crap)|worse than useless|beyond useless|stealing|crooks|not fit to|unfit to|dumb|dense|dim|daft|a laughing stock|garbage|trash|the worst|vile|spineless|inept|shameless|morally bankrupt|illiterate|good for nothing|deaf|out of your (mind|minds)|insane|mental|off your head|taking the (piss|mick|mickey|michael))]",
      "[(thick as (mince|two short planks|a plank|planks|pig shit|shit)|couldn't organise a …4|couldn't run a …3|brain cell|brain cells|half a brain|no brain|two brain cells|braindead|brain dead|use your brain|buy a brain|grow a brain|grow a pair)]",
      '[(incompetence|ineptitude|stupidity|idiocy|cluelessness)]',
      '[(shame on (you|your)|you should be ashamed|ashamed of yourselves|ashamed of yourself|have you no shame)]',
      '[(rip off|ripoff|ripped off|ripping (me|people|us|customers) off|ripping off|rip offs|daylight robbery|highway robbery|scam|scamming|scammed|con trick|fleecing|fleeced|swindl*|extortion|robbing (me|us|people)|conning|thievery)]',
      "[(go to hell|burn in hell|rot in hell|drop dead|get stuffed|get lost|piss off|sod off|bugger off|naff off|eff off|f off|shove it|stick it|stuff it|shove your …2|stick your …3|up your arse|up yours|kiss my …2|screw you|bite me|eat shit|jog on|do one|get bent|bog off|feck off|go jump|where the sun doesn't shine|where the sun don't shine)]",
      "[(what (is|the hell is|the fuck is)|what's) wrong with (you|you people|your)]",
      '[(are you|you) (all)? (stupid|thick|blind|deaf|drunk|high|on drugs|insane|dumb|mental|simple|illiterate|for real stupid)]',
      '[(a|an|complete|absolute|total|utter|bloody) (joke|disgrace|farce|shambles|embarrassment|laughing stock|shitshow|shit show|clown show|circus)] (of|/|from|and|that)',
      '[(insult|spit in|slap in) …3 (my intelligence|the face|your customers|face)]',
    ],
    unless: [
      "(I'm|I am|I was|I feel|my own) …4 (stupid|thick|useless|daft|dumb|incompetent|dim|hopeless)",
      '(email|text|call|message|phone|sms|letter|link|website) …4 (scam|a scam|scamming)',
      '(is|was) (this|it|that) (a)? scam',
      '(scam) (email|call|text|message|alert|warning)',
      'product (is|was) (useless|rubbish)',
      "(don't|won't|not|without) …3 (scam|rip off)",
      '(just|only|was) (a)? joke',
      '(joke|prank)s? (gift|shop|present)',
    ],
  },
  {
    kind: 'abuse',
    phrase: [
      "[(fuck|fucking|fucked|fuckin|fking|fkn|fker|fck|fcking|fuk|fukin|f ing|effing|feck|fecking|frigging|friggin|freaking|bloody hell|bollocks|bollox|bullshit|bull shit|bs|shit|shite|shitty|shits|shitshow|bullcrap|crap|crappy|arsed|arse|ass|damn|goddamn|damned|bastard|bugger|wtf|stfu|gtfo|ffs|jfc|omfg|piss|pissed|pisstake|piss take|taking the piss|for fuck's sake|for christ's sake|for god's sake|screw (you|this|that)|sod (it|this|you)|hell do you|the hell)]",
      '[(shut (up|it|your (mouth|face|trap)))]',
      '[(ridiculous|disgusting|disgraceful|despicable|pathetic|shameful|shambolic|contemptible|laughable|scandalous|diabolical) (service|company|treatment|behaviour|behavior|attitude|response|excuse|excuses|lies|people|attempt|reply)]',
      '[(absolute|complete|total|utter|pure|fucking) (bullshit|garbage|rubbish|joke|disgrace|shambles|shite|crap|shit|nonsense|tripe|lies|robbery|idiocy|farce)]',
      '[(lied to|lying to|cheated|robbed|conned|swindled|stole|steal|stealing|stolen) (me|us|my|our|from me|from us|to me)]',
      '[(stop|quit) (lying|stealing)]',
      '[(you|they|he|she|your …2) (lied|lie|stole)] ',
    ],
    unless: [
      '(damn|bloody|freaking|fucking|shit|effing) (good|great|brilliant|fast|amazing|lovely|nice|love|delicious|marvellous|legends)',
      '(kick|badass|bad ass|smart|half|pain in the|saved my|cover your|bust my|worked my|work my|freeze my|freezing my) (ass|arse)',
      '(the shit out|no shit|hot shit|good shit|holy shit|shit myself)',
      '(somebody|someone|thief|thieves|burglar|he|she) (stole|has stolen) (my|our)',
      '(dog|dogs|bird|pigeon|cat) (shit|crap|poo)',
      'pissed (off)? (down|with rain)',
      '(give|given) a damn good',
      'was stolen',
    ],
  },
];

/** Folded: what writers mask. */
export const SWEARING: readonly string[] =
  'fuck fucking fucker fuckers fucked fuckin motherfucker motherfuckers shit shitty shite bullshit bitch bitches bastard bastards asshole assholes arsehole arseholes ass arse cunt cunts dick dickhead dickheads prick pricks wanker wankers twat twats tosser bollocks crap damn goddamn piss pissed idiot idiots moron morons scum whore slut scumbag retard bloody hell'.split(
    ' ',
  );
