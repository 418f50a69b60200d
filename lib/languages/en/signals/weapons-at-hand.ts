/** English threats by what their writer holds or has done: weapons within reach, past assaults, a prison they do not fear. */
import type { SignalCue } from '../../../core/situations/message-signals';

const GOODS = [
  '(dodged|spare part|model|points|order*|bought from|from you|from your|you sent|you sold|your site|your website|your shop|purchase*|arrived|arrive|came|dropped|fell|blunt|rust*|loose|broke|broken|chipped|snapped|case|locked|clamp|grip|size|colour|model|sharp|serrated|tooth|teeth|razor blades|buckle|leather|seat|chair|hot water|plastic|glass|recycl*|wine|milk|water|beer|baby|tennis|squash|cricket|ball|deposit|scuff*|brick wall|lego|conveyor|seatbelt|plank of|flooring|garden|fence panel|planter|lawn|shed|kit|tool|tools)',
  '(diy|workshop|carpent*|whisk*|piece of|pieces|or you can|ordered|ordering|deliver*|stock|return|returned|refund|replacement|warranty|product|sharpen*|dishwasher|kitchen|toy|nerf|water gun|glue|nail|heat|range|catalogue|price|gift|wedding|holster|safe|baggage|luggage|flight|customs|drill|handle|replica|reenactment|cabinet|insure|insuring|insurance|paintball|airsoft|bb|clay|club|certificate|pressure|display|screen|points|courts|cricket club|set|sale|sell|museum|course|voucher|grey|left me|hand it in|hand in|present|permitted|in your range|hunting|carving|bolt|cue|hand it|licence for|hand in)',
];

export const weaponsAtHand: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      "(I|I've|ive|I'm|we|we've|my|I'll|me) && [<weapon>] && (not afraid to use|know how to use|knows how to use|happy to use|will use|going to use|use it|use mine|in the boot|in my boot|in my bag|in my coat|in my pocket|under my coat|by the door|behind the door|under the counter|in the car|loaded|ready|with your name on|sharpened|sharpening|pointed|aimed|line of sight|short temper|bad temper|think carefully|think twice|parked outside|come near|comes near|clear off|waiting for (you|him|her|them|your|the))",
      '(<weapon>) && [(five|ten|two|a few|one|30|60|5|10|2) (minutes|mins|seconds) …2 (alone)? (with|in a room with) (him|her|them|you|your …2|that …2|whoever …2)]',
      "(I|I've|ive|I'm|I'll|we|we've|my|me|I'd|got) && [(<weapon>|shottie|shooter|ar15|ar 15|nine millimetre|backhoe|bricks|ammo|ammunition)] && (you|your|ur|yer|him|his|her|them|their|he|she|they|<people>)",
      "[(I'm|im|I'll|ill|gonna|I'd|we're|I am|I will) …2 (fetch|fetching|get|getting|grab|grabbing|load|loading|sharpen|sharpening|bring|bringing|oiling|polishing) …1 (my|the|me|our|his|his brother's) …1 <weapon>]",
      "(I|I'm|im|I'll|he|he's|gone|husband|son|brother) && [with (a|my|the|his|an|her) …1 <weapon>] && (lobby|reception|office|centre|branch|walk|come|coming|going|gone|into|outside|door|here|visit|over there|down there|your|you)",
      '[(hand|hands|finger) on (the|my|a) (hammer|trigger|knife|gun|axe|bat|crowbar|blade)]',
      "[(unarmed|armed|tooled up|full clip|bulletproof|bullet proof|stab vest|body armour|body armor|pistol whipped|pistol whip|knee cap|pliers|blowtorch|boiling oil|cattle prod)] && (you|your|him|her|I|I'll|I'm|them|they|inspector*|staff|wear)",
      '[(start|come in|open fire|opening fire|begin|started) …2 shooting] && (I|you|people|someone|me|then|your|everyone)',
      '[shooting at (you|him|her|them|one|your|the next|anyone|whoever|it)]',
      "[(sharpened|sharpening) (it|them|one) (specially|just|for|again|up)?] && (I|I've|you|come)",
      "[(bring|bringing|post|posting|send|sending|leave|leaving|brought) (you|him|her|them|your …1)? …1 something (loud|sharp|heavy|that goes (off|bang|boom)|back that goes|to remember me|explosive|you won't|with a fuse)]",
      '[(want|wanted|wanting|tempted|going|plan|planning|need) to kill (a man|someone|somebody|people|a person|every|anyone|one of)]',
      '[pour* …4 (over|on|onto|down) (you|him|her|them|that|your|his) …3] && (boiling|acid|petrol|bleach|oil|scalding|burning)',
      '[(five|ten|two|5|10) (minutes|mins) alone (with|in a room with) (him|her|them|you|your …2|that …2)]',
      '[(welcome|greet|meet|meeting|answer|visit|do it|deal with|talk to|receive|run you off|chase|reply|settle|sort|persuade|explain|negotiate|discuss|collect|come) …5 with (a|my|the|an|this|some|our|his|two|three) …2 <weapon>] && (you|your|him|her|them|he|it|someone|this|bailiff*|driver|next|whoever)',
      "[(<weapon>) (to|in|into|through|across|over|at|for|between|against) (your|his|her|their|the|ur|someone's|somebody's|a|him|you|her|them) …1 (<body>|shoulder|windscreen|eyes|you|/)]",
      '[(gets|get|getting|meet|meets|taste|tastes|feel|feels|face|faces|end of|see|sees|introduce|introduced to|met) …2 (a|my|the|of my|of a) …1 <weapon>] && (he|him|her|she|you|your|anyone|anybody|whoever|next|them|they|somebody|comes|skull)',
      `[(lads|boys|brothers|men|mates|cousins|friends|guys|uncle|uncles|family|cousin|brother|sons) …3 (with|have|has|got|own|owns|carry|carries) …2 <weapon>] && (you|your|solicitor|sending|send|him|her|us|soon|visit|coming|steal|see)`,
      '[(carry|carrying|bought|buying|got|have|own|load|loading|loaded|sharpening|fetch|fetching|grab|grabbing|bring|bringing|borrow|keep|keeping|hold|holding) …2 (a|my|the|an|that|his) …2 <weapon>] && (you|your|him|her|them|bailiff*|driver|he) && (come|coming|comes|next|near|if|when|visit|knock|knocks|afraid|careful|carefully|tomorrow|tonight|regret|again|office|because|so)',
      '[(gun licence|gun license|firearms licence|shotgun licence|shotgun certificate)] && (temper|careful|carefully|think|before you|next|so)',
      '[(bullet|bullets|acid|knife|blade|axe|noose|rope|machete) (with (your|his|her|their) name|has (your|his|her) name|waiting for (you|him|her)|for (each|every|all|one) of (you|them)|in (my|the) boot for|is (for|meant for) (you|him|her))]',
      '[(needs|need|deserves|deserve|gets|get|take|takes|put|putting|catch|wants|earned) (a|the|one|some) (bullet|acid|knife|noose|axe|rope|blade) …4 (/|in|into|through|for|between|round|around|to)]',
      '[(acid|bleach|boiling water|petrol) (in|into|over|on|all over|thrown) …1 (your|his|her|their|the|ur|you|him|them|at) …1]',
      "[(hear|heard) the (shot|shots|gun|bang)] && (you|you'll|when|it's me)",
      '[(shot|shoot) (on sight|dead|without warning|without blinking|like a dog|like dogs|in the (head|face|back|leg|legs|knee|knees|kneecaps))]',
      '[(anyone|anybody|whoever|next (man|one|person)|who|he who) …10 (will be|gets|is getting|be|gonna be) (shot|stabbed|hurt|buried|killed|knifed|beaten|sorry he|carried)]',
    ],
    unless: [
      ...GOODS,
      '(was|were|had|found|saw|seen|police|neighbour*|burglar*|robber*|film|game|news|attacked|mugged|threatened me|he had|pointed at me|at me|my (head|face|throat))',
    ],
  },
  {
    kind: 'violence',
    phrase: [
      "(I|I've|ive|I'm|my|we|been) && [(gbh|abh|bodily harm|grievous|attempted murder|manslaughter|aggravated assault|wounding|assault)] && (convicted|conviction|convictions|did|done|doing|served|sentence|inside|again|years|twice|three|time|ashamed|scared|afraid|happy|down for|record|charge)",
      "[(I've|ive|I have|I|we've) …1 (already|also|once)? (hurt|killed|stabbed|knifed|shot|torched|crippled|maimed|battered|beaten|beat up|put down|broken|hospitalised|hospitalized|buried|strangled|punched|smacked|headbutted|hit) …1 (people|men|a man|someone|somebody|bigger|one|worse|better|lads|others|three|two|one of your|guys|better men|for) …4] && (before|less|again|already|next|you|your|worth|care|last|than|well|do it|for)",
      '[(last|previous|other) (guy|man|person|one|fella|bloke|lad|idiot|driver|engineer|bailiff|clown|company) (who|that|to|I) …10 (crutches|hospital|limps|limp|jaw|healing|neck brace|limping|wheelchair|teeth|breathing|regretted|regrets|buried|straw|stitches|still in|graveyard|cemetery|not around|never found|plates in|eats)]',
      '[ask (around|the last|anyone|anybody|about me|in|him|what)] …4 …,8 (what happens|what I did|what happened|happens to people|who owe|owe me|cross me|who crossed|crossed me|who I am|crutches|limp)',
      '[(know|knows|learned|learnt|trained) how to (hurt|kill|break|make people disappear|make it look like|get rid of a body|hide a body|make someone disappear|dispose of|use a|make a bomb)] && (I|army|military|marine|soldier|know|caught|boxer|trained|you)',
      "[(ex army|ex military|former boxer|used to box|black belt|cage fighter|marine|boxer)] && (hurt|careful|find out|kill|know how|you'll|break|warn|warned|so)",
      '[(go|going|went|gone|back) (to|back to|inside|down|back inside) …1 (prison|jail|inside|gaol|the nick|for you|for him|for it|for life|for murder)] && (happy|happily|gladly|worth|mind|care|scared|afraid|for (you|him|her|them|it|this|one of)|bothered|again|fear)',
      '[(do|doing|done|serve|get|get me|got) …1 (time|life|life inside|ten years|twenty years|20 years|the time|bird|prison) …1 (for)? (you|him|her|them|it|this|inside|gladly|happily|over this|/)] && (gladly|happily|care|worth|mind|for (you|him|her|it|them)|about to|happy|scared|afraid|inside)',
      "[(prison|jail|jail time|sentence|fine|time|inside|consequences) …4 (worth it|well worth|worth every|don't scare|doesn't scare|don't frighten|doesn't frighten|not afraid|not scared|doesn't bother|doesn't worry)] && (I|I'd|I'll|I've|me|my|be|well)",
      '[I …1 (put|left|sent|knocked|beat|laid) (a|the|one|my|him|some|another|the last) …3 (in|into) (hospital|intensive care|a coma|a wheelchair|casualty|the ground|the morgue|a e)]',
      '[(do|doing|done|serve|serving) (five|six|seven|eight|nine|ten|twelve|fifteen|twenty|25|20|15|10|thirty|the) …1 (years|time|stretch) for (you|him|her|that|them|your|it)]',
      'I …1 [(punched|hit|battered|stabbed|smacked|broke|snapped|decked|headbutted|floored|cut|shot|bit|strangled|shoved|pushed) (a|the last|the other|your last|one|your|another|that|her|him) …4] && (again|next|same|yours|last|you|and I)',
      '[ask (the last|the other|your last|the previous) …4] …,8 (jaw|teeth|leg|legs|arm|nose|healing|hospital|crutches|walks|face|he|what I did|how)',
      '[(hit|punched|battered|beat|stabbed|slapped|decked|floored|smacked|kicked|bit) (one|two|a couple|some) of (your|you|yous|ur|yer|them)]',
      "[(do|doing) something (I'll|I will|that'll|we'll both|you'll|that will) …1 (regret|get me|land me|put me)] && (life|inside|prison|jail|you|regret|murder)",
      '[(lose|losing) (it|my temper|control|my rag) …1 (and|with|/|when|on)] && (you|yous|one of|someone|somebody|gets|hurt|getting|gettin|happens)',
    ],
    unless: [
      '(nearly|accidentally|by accident|car park|bumper|pothole|deer|kerb|insurance claim|I need a|reset|password|premium)',
      '(training|course|class|lesson|self defence|self defense|club|shift pattern)',
      '(jail|prison) (system|release|visit|visiting|library|officer)',
    ],
  },
];
