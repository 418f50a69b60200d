/** English words that may mean a threat to people or property: each says little alone, two of them in one place are worth a look. */
import type { SignalCue } from '../../../core/situations/message-signals';

export const violenceHints: readonly SignalCue[] = [
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(want|need|needs|get|getting|have|taking|take|my) …1 (revenge|vengeance)]',
      "[(I've|I have) loaded (up)?]",
      '[his (days|time) (are|is)]',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(looked up|look up|noticed|know|seen|got|found|found out|asked for|gave him|wrote down|memorised|checked|googled|screenshotted) …2 (your|ur|her|his|their|the ceo's|manager's) …2 (name|address|ip|house|street|badge|face|shift|shifts|rota|facebook|profile|home|reg|plate|route|surname|kids|wife|linkedin|instagram|car)]",
      '[(takes|catches|gets|rides) the …1 (bus|tram|train|tube|number)]',
      '[(I can see|I see|I saw|can see) (your|you|her|him) …2]',
      '[(I know|we know|know) (where|which|who|when|what time) (you|he|she|they|your|ur|the|his|her|what home) …3]',
      '[(you moved|you live|you park|he lives|she lives|he parks|she parks|your street|your road|her street|his street|your neighbours)]',
    ],
    unless: [
      '(order|parcel|account|phone number|shop is|office is|desk|email|policy|tracking|website|map|stock|app|product|price|service|invoice|contract)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(your|his|her|ur|their|manager's|boss's|ceo's|driver's) …2 (wife|husband|daughter|daughters|son|sons|kids|kid|children|little girl|little boy|family|missus|girlfriend|wee girl|mother)]",
    ],
    unless: [
      '(photo|ticket|plan|package|meal|pool|voucher|discount|tariff|delight|served|congrat*|condolences|members|my|our|film|show|thank|thanks|lovely service)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(me and my|my|our|my big) (brothers|cousins|uncle|uncles|lads|cousin|brother|sons)]',
      '[(forty|twenty|thirty|ten|five|six|four|a dozen|all|three|two) of us]',
    ],
    unless: [
      '(table|booking|tickets|birthday|present|room|account|died|late|policy|name|order|travel*|stay*|family|flight|fly|wedding|and I (are|have)|son|tour|seats|sofa)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(did|done|served|doing|spent) …1 (years|time|months|a stretch|bird) …3 (for|inside)]',
      '[(out of|gets out of|got out of|in) (prison|jail|the nick|barlinnie|mountjoy|wormwood scrubs|strangeways|belmarsh|wandsworth|rikers|portlaoise|the maze|the joint)]',
      '[(gets out|got out|getting out|released) (of|on|next|tomorrow)]',
      '[(nearly|almost) (killed|killing) (a|one|some|the last) (man|guy|fella|bloke|person)]',
    ],
    unless: ['(fraud|credit history|account|until|joint account|visit|pension|film|book|work in|song)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(dark|alone|unlit|after dark|long walk|walk home|walks home|lock up|locks up|in the morning alone|headphones|late at night|narrow|nobody about|no cameras|no cctv|on (her|his|your) own)]',
    ],
    unless: [
      '(dark (blue|green|grey|red|brown|mode|chocolate|roast|oak|wood)|lights|lamp|let alone|leave me alone|stand alone|alone (is|was|cost*|would)|I|my|me|we|street light*)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(<gore>|knuckles|bone|bones|smashed|burned|burnt|burn|shot|stabbed|bullet|bullets|ammo|gun|machete|bat|knife|axe|hammer|petrol|matches|bricks|crowbar|bomb|kill|violence|violent|physical|hurt)]',
    ],
    unless: [
      '(I was|my|mine|me|order*|deliver*|buy|sell|stock|return|refund|broken|size|product|model|catalogue|price|film|game|toy|insur*|museum|licence|club|course|school|hospital|police|test|festival|podcast|series|book|pets|pest|mice|weeds|server|code|app|screw*|photo|photos|wisdom|hearse|undertaker)',
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(be|it'd be|it would be|it'll be|that'd be|would be|what|such) (a)? (real|terrible|great|crying)? (shame|pity) (if|about|should|to see)]",
      '[(if)? something (happened|happens|were to happen|was to happen|should happen) to]',
      '[(accidents|things) (happen|can happen|do happen)]',
    ],
    unless: ['(concert|discount|review*|followers|trip|cancel*|post|tell them|scaffold)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(at|by|all|every)? night (with)? …6 (no (fence|guard|camera|one|cameras)|nobody|unguarded|unlocked|no one watching)]',
      '[(nobody|no one) watching]',
      '[no fence]',
      '[(vans|trucks|cars|windows|showroom|warehouse|stock) …5 (at night|unguarded|all parked|overnight)]',
      '[nice (white)? …1 (vans|cars|windows|shop|house|place|office|family|car)]',
    ],
    unless: ['(parking|cctv for|delivery|insurance)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(I'll|ill|I will|I'm|im|I am|we're|we'll) …3 (be|come|coming|stand|standing|turning up|turn up|drive|driving|going) …4 (in (your|the) (office|branch|shop|store|showroom)|at (your|the) (office|door|desk|counter|branch|house)|to (your|the) (office|house|home|branch|place|yard|store)|down to (the|your) …2|round|over|down there|there in person|down)]",
      "[(I'm|im|I'll be|we're|we'll be|we are|I am|ill be) …2 (coming|outside|on my way|driving over|parked|minutes away|heading over|round the corner|downstairs|across the road|waiting|at closing|there at)]",
      '[(meet|meeting|gather|gathering|waiting) outside (your|the|ur) …2]',
      '[(at|till|until|after|before) (closing|closing time|the shift|home time|your shift)]',
      '[(come|coming|pull up|roll up|turn up) to (your|that|ur|the) (store|shop|church|gym|house|door|office|place|work)]',
      '[(see you|see ya|see u) (soon|tomorrow|monday|there|then)]',
      '[(paying|pay) (you|him|them|your …2) a visit]',
      '[(come|coming) (round|over|down) …3 (myself|in person)]',
    ],
    unless: [
      "(appointment|pick up|collect the|part|return the|handover|viewing|ten|o'clock|bring the|parcel|lunch|interview|meeting)",
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(nothing) (left|more)? to lose]',
      '[not to talk]',
      "[(don't|do not|not) (like|do|come for) (talking|talk|words|chat*)]",
      '[few (friends|mates|lads|big|of my) …3]',
      '[(friends|mates|lads|brothers|cousins) of mine]',
      '[with (a few|some|my|the) (friends|mates|lads|boys|brothers|cousins)]',
    ],
    unless: ['(plan for a month|try the|dinner|table|ticket*|book*)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(the hard way|watch the news|see the news|people like you|start with|that's the order|have a great day|very little patience|none of them (are)? legal|on the sick list|1 hour|one hour|24 hours|48 hours|count (to|until)|three strikes|think on|think about (that|it)|up to you|your (choice|call|move|funeral)|been warned|consider yourself warned|tick tock|ask yourself|reconsider*|I'd hate (to|for|if)|funny that|understand each other|gets worse|just saying|that's all I'm saying|remember that|sleep (well|tight)|see how (that|it|you|he) (feel|feels|like|likes)|don't say I didn't|no more (words|talk|talking|emails|letters|warnings)|had (your|ur|his) chance|once more|one more time|you'll see|you will see|who's next|whos next|is next|are next|are fair game|is fair game|think carefully|think again|choose wisely|not a figure of speech|you know it's me|easy either way|two options)]",
      "[(I'm|im|I am) not (joking|kidding|messing|bluffing)]",
      "[(not a|isn't a|no) (joke|threat|bluff|empty threat)]",
      '[(I)? swear (to god|down|it)?] /',
      '[(mark|you mark) my words]',
      "[(that's|thats|it's) a promise]",
      '[(regret|be sorry|sorry you|pay for this|pay for it)]',
      '[(one of these|some) (evenings|nights|days|mornings)]',
      '[same train]',
      "[(get|gets|getting) (your|their|somebody's) attention]",
      '[(last|final) warning]',
      '[(at|your|his|her) (own)? peril]',
      '[(watch out|look out|beware|on guard)]',
      '[(if I were you)]',
      '[(lock|bolt) (your|the) doors]',
      '[his (way home|route)]',
      '[(consequences) (for you|on you)]',
    ],
    unless: [
      '(review*|lawyer|solicitor|court|stars|trustpilot|media|cancel*|switch*|ombudsman|legal|press|refund|repair)',
    ],
  },
];
