/** English menace: somebody has been watched, will be met alone or visited in company, has children who go to school. */
import type { SignalCue } from '../../../core/situations/message-signals';

const TAG =
  "(isn't it|doesn't (he|she|it)|don't they|is it not|isn't (he|she)|doesn't she|innit|right|yeah|again|aren't they|does she not|don't you)";
const GANG =
  '(brothers|cousins|uncles|lads|boys|mates|friends|pals|sons|crew|gang|bikers|big lads|heavies|people I know|nasty people|cousin|brother|uncle)';

export const lyingInWait: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      '[(saw|seen|watched|watching|followed|following|spotted|tailed) (your|ur|that|his|her|you|him|them) …4] …10 (walks|walk|walking|gets|drives|drive|lives|parks|home alone|leaves|cycles|on (her|his|your) own|alone|goes home|all week|to your door|school gates)',
      "[(I|we|I've|ive|we've|someone) (followed|been following|been watching|am watching|am following|tailed|been outside) (you|him|her|them|your …2|that …2|ur …2)] ",
      "[(I'm|im|we're|I am) (watching|following|stalking) (you|him|her|them|your (house|home|kids|family|wife|daughter|son|every))]",
      '[(walks|walk|drives|cycles|jogs|goes|gets) …3 (home|back|to (her|his|the) (car|bus|stop)) …3 (alone|on (her|his|your) own|in the dark|at night|every night|by (her|him)self)] && (she|he|her|his|your|colleague|boss|manager)',
      `[(your|his|her|their|ur|manager's|boss's|driver's) …4 (little (girl|boy|one|ones)|daughter|son|kids|kid|children|wife|husband|family|mother|mum|baby|missus)] && (school|nursery|uni|creche|playground|bus|class|walks|works|lives|drives|sleeps|swimming|dance) && ${TAG}`,
      '[(which|what) (school|nursery|creche|primary|playground|class|bus) (your|his|her|their|do your|does your|is your|are your|the)] …8 (daughter|son|kids|kid|children|girl|boy|little|go|goes|child)',
      '[(know|knows) (which|what|the) (school|nursery|creche|room|class|bus|gym|pub|church)] (/|your|he|she|they|his|her|and)',
      "[(know|knows|got|have|found|seen|memorised|written down|noted) …2 (your|his|her|their|ur|driver's|engineer's|manager's) …2 (home address|number plate|registration|licence plate|license plate|reg|rota|route home|way home|shift pattern|shifts|kids' school|children's school|daily routine|car and|house and|face from|face now|kids|little girl|daughter|missus)]",
      "[(pictures|photos|picture|photo|videos) of (your|his|her|their|you and|ur) …1 (house|home|kids|car|children|family|wife|daughter|son|window|front door|house)] && (I've|I|got|have|we|I have)",
      '[(reg|registration|number plate|licence plate|plate) (is|was|number)] && (followed|lives|home|address|watched|ring me|find)',
      '[(your|his|her) …2 (wife|husband|daughter|mum|mother|son|girlfriend|sister) …2 works (at|in)] && (rough|word|visit|shame|pity|night|alone|knows|meet|happen|careful)',
      '(lots|anything|bad things|a lot|all sorts|things|terrible things|plenty) can happen && [(your|his|her) …3 (daughter|son|kids|wife|family|children|house|car|shop|mother|girl)]',
      '[(lovely|nice|beautiful|pretty|sweet|gorgeous|cute) …2 (family|kids|wife|daughter|daughters|house|home|little girl|motor|children|shop|place|son|car)] && (shame|pity|happen|happened|sad|careful|burn|break|lose|lost)',
      "[(be|it'd be) …1 (a|such a|real)? (shame|pity|awful|terrible|sad) (if|about|were|should) …2 (anything|something|someone|somebody|the brakes|those brakes|it|they|she|he|them|him|her|that) …2 (happened|happen|were to happen|fell|burned|burnt|slipped|went missing|got hurt|had an accident|came to harm|crashed)] && (you|your|him|her|them|family|kids|he|she|they|it)",
      '[(find|catch|meet|see|get|bump into|run into|corner|come across|got) (you|him|her|them|one of you|your …2|ye|ya|me) …2 (in the dark|in a dark|down a dark|some dark|one dark|alone|on your own|on his own|on her own|in an alley|down an alley|in the car park|after dark|on the street|off duty|outside work|out of uniform|after work|one night|some night|one of these nights|round the back)]',
      "[(round the back|by the staff entrance|at the staff entrance|by the back door|by the bins|at the bus stop|by (her|his|your) car|at (your|her|his) car|outside (her|his|your) (house|home|flat)|behind you|in the bushes|across the road from|opposite your)] && (I'll|I|I'm|ill|we'll|I will|we) && (shift|when|waiting|finish|finishes|ends|standing|least|tonight|dark|watching|sitting|parked|be)",
      '[(waiting|wait|parked|standing|sitting|sat|hiding|lurking) (outside|opposite|across|round|by|at|in the car park|for (you|him|her|them)) …6] && (come out|not coming to|not come to|talk|alone|dark|bat|knife|hammer|face to face|regret|run|finish|shift|see you|gets what|sorry|get (you|him|her)|I can see|brothers|balaclava|never)',
      '[(I can see|I see|we can see|watching) (you|him|her|your (car|desk|window)) …3 (in the|from here|through|right now|at your|from where|sitting|now)] && (come out|you|blue|red|jumper|coat|window|outside|parked)',
      "[when (you|he|she|they) least expect*] && (I|I'll|me|we|somebody|find|be there|standing|happen)",
      "[(I|I'd|I would) …2 (watch|mind) (my|your) back] ",
      `[${GANG}] && [(pay (you|him|her|them|your …2) a visit|coming to visit|visit from|sort (you|him|her|it|this|them) out|not (here|coming|come|there)? to (talk|chat)|interested in meeting|looking forward to meeting|have a word|round to (see|yours)|on their way to|come looking|looking for (you|him|her)|waiting for (you|him|her)|take (your|his) health|deal with (you|him|her|them)|break|do it with|take care of (you|him|her))]`,
      '[(a visit|a word|a chat|conversation) (from|with) (some|my|a few|three|two|four|very|certain|people|the) …4 (lads|boys|people|brothers|cousins|friends|mates|men|cousin|brother|fists|know)]',
      '[(just out|got out|came out|coming out|gets out|fresh out|released|out) of (prison|jail|the joy|nick|the nick|the slammer)] && (you|your|meet|visit|brother|cousin|friend|interested|him|her|staff)',
      "[(don't|dont|do not|you don't want to) make me come (down|round|over|there|to|in|up)] …4",
      "[(hire|need|needing|get|book|have|want|call) …1 (more)? (security|bodyguard|bodyguards|a bodyguard|police protection|good health insurance|protection)] && (you'll|you|your|better|girl|staff|when|because)",
      '[(on my way|coming|heading|driving) (over|round|down|there|to|up|now)] && (coffin|pray|prayers|hide|run|bat|knife|hammer|gun|brothers|kill|blood|hurt|lock the doors|sorry|hospital|ambulance|mates|lads|regret)',
      '[(spoken to|heard from|called|rung) (your|his) (wife|kids|daughter|husband|mother|family) (today|lately|recently|this morning|yet)]',
      "[(your|his|her|their|daughter's|son's) (baby|daughter|son|kids|children|wife|kid) …1 (sleeps|sleep|plays|play|walks|catches|gets off)] ",
      "[(know|knows|see|got|have) (what's|whats|what is) coming] …3",
      "[(gets|get|got|getting) (what's|whats|what is) coming to (him|her|you|them)]",
      "[(something|worse|same thing|the same|accident|accidents) …3 (will|is going to|might|could|may|can|gonna|should|'ll) happen to (you|him|her|them|your|one of)] ",
      "[(can't|cannot|cant|won't|can not|couldn't) (guarantee|answer for|be responsible for|promise) …3 (safety|what (I|I'll|my|happens)|life|health) …2 (of|for|do|if|next|to)?] && (you|your|staff|employees|him|her|people|driver|colleagues|they|he|them|do)",
      '[(set|setting|let|letting|send|sic|sick|release|get) …1 (the|my|our|both|all) …1 (dog|dogs|rottweiler|rottweilers|alsatian|alsatians|pitbull|pit bull|pitbulls|bulldog|doberman) …2 (loose|on|at|onto|off|out)] && (you|your|him|her|them|bailiff*|collector*|driver|next|whoever|anyone|he)',
      "[(dog|dogs|rottweiler|rottweilers|alsatian|pitbull|pit bull|doberman)] && (hungry|hasn't eaten|not eaten|starve|starving|not fed|taste|bite|eat|tear|rip) && [(for you|for your|your|bailiff*|collector*|inspector*|him|you)]",
      "[(you have|u have|you've got|ur|you got) (picked|messed with|crossed|pissed off|fucked with) the wrong (man|guy|person|family|woman|bloke|lad)]",
      "[(no idea|don't know|dont know) (who|what) (you're|youre|ur|you are|yous are) (dealing|messing|fucking|playing) with]",
      '[(taking|take|bring|bringing) …3 (of you|of your lot|of your people|of them|of them|of yous|you|yous|you all|you lot|him|her|someone|your manager) (down|out)? with me] && (go|going|down|die|jump|dying|if I|when I)',
    ],
    unless: [
      '(tour|brewery|sofa|move|moving|tickets|tastings|appointment|interview|present|chocolates|cake|collect|pick up|thank|thanks|deliver*|dinner|party|booking|reservation|table)',
      '(stuck|behind) …3 (counter|queue)',
      '(my|our) (daughter|son|kids|child|children|wife|husband|mother|mum) …6 (school|nursery|class|bus)',
      '(friendly|gentle|locked|lead|labrador|puppy|food|treats|kennel*)',
      '(mine|your) review',
      '~(scaffold*|pothole|traffic|speed*|junction|crossing|lorries|cladding|wiring)',
    ],
  },
];
