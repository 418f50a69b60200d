/** English threats against buildings and vehicles: fire, bombs, ramming, brakes that fail. */
import type { SignalCue } from '../../../core/situations/message-signals';

const YOUR = '(your|ur|yer|that|his|her|their|the whole)';
const NO_THREAT = [
  '(was|were|got|had|has been|have been|nearly|almost|hoax|unexploded|last night|yesterday) …6 (fire|burned|burnt|bomb|torched|smashed|on)',
  '(my|our) (car|house|flat|van|home|bike|garage|shop|kitchen|router|oven|chimney)',
  '(candle*|grill|toast|oven|stove|firewood|logs|fire pit|fireplace|barbecue|charger|calories|cd|dvd|bath|glow|gender|paint|insur*|alarm|drill|brigade)',
  '(petrol|gas|filling) (station|pump|cap|mower|smell*|leak|price*|voucher*)',
];

export const harmToPlaces: readonly SignalCue[] = [
  {
    kind: 'violence',
    phrase: [
      `[${YOUR} …3 <premises> …6 (burn|burns|burned|burnt|torched|ashes|ablaze|flames|explode|explodes|blow up|blows up|blown up|blown to bits|rubble|bombed|firebombed|petrol bombed|cinders|crater|on fire|sky high|bonfire|razed|gutted)]`,
      `(burn|burning|torch|torching|firebomb|bomb|blow up|petrol bomb|set fire to|set light to|raze|demolish|bulldoze|flatten|blow|wreck|ram|shoot up|pour petrol on|light up) [(you|your|ur|yer|that|his|her|their|down your|up your|down the|the whole) …4 (<premises>|down|alive|out)]`,
      '[(burn|blow|torch) (it|you|everything|that|the lot|the lot of you|them|him|her|youse|ye) …1 (down|up|to the ground|to ashes|out|all|alive|sky high)]',
      `(matches|petrol|gasoline|lighter fluid|molotov|molotovs|jerrycan|jerry can|paraffin|firelighters|accelerant|kerosene|box of matches) && [(${YOUR} …3 <premises>|you|your letterbox|your letter box|your front door|your door)] && (I|I've|I'm|got|have|my|we|bring|bringing|pour)`,
      '(letterbox|letter box|front door|doorstep) && [(petrol|burning rag|lit rag|firework|something (lit|burning))] && (your|his|her)',
      "[(bomb|bombs|explosives|dynamite|grenade|pipe bomb|nail bomb|semtex)] && (I|I've|I'll|we) && (plant|planted|put|putting|place|placed|left|leave|leaving|send|sending|hidden|hide|make|made|build|built|building|under your|in your|at your|outside your|bring|set|throw) && (your|you|office|branch|building|shop)",
      "[(there is|there's|theres) a bomb (in|at|under|on|inside|outside) (your|the|one of) …3]",
      "[(torched|burned down|burnt down|set fire to|firebombed) (one|another|the last|somebody|a) …4] && (I|I've|already|before|next|ask)",
      '[(still (has|have|got)|have|has) (a|any) (roof|windows|front door|shop|office|house|home|branch) (tomorrow|left|by the morning|by morning|in the morning|tonight|next week)]',
      `[${YOUR} …3 <premises> …3 (won't|wont|will not|not) …1 be (standing|there) …3]`,
      "[(burn|burns) (easily|well|fast|quickly|quick|nicely|lovely|so well)] && (don't they|doesn't it|estate|office|offices|building|warehouse|yard|depot|your|dry|that)",
      `[${YOUR} …3 <premises>] && (tonite|tonight|tomorrow|boom|whoosh) && [(fire|boom|burn|matches|flames|bricks|bomb)]`,
      `[(brick|bricks|concrete block|petrol bomb|breeze blocks|stones|rocks)] && ${YOUR} && (windows|window|glass|windscreen|shopfront|front) && (I|I've|I'll|my|going|gonna|through|van full)`,
      '[(boom|bang bang|kaboom|tick tock)] && (you|your|office|going to|shop|daughter|son|kids|coming)',
      '^ [(bang bang|tick tock)]',
      "[<blaze>] && (I|I've|ive|I'm|im|I'll|we|we've|we'll|my|me) && (you|your|ur|yer|him|his|her|their|them|that) && (or|unless|tonight|tonite|2nite|tomorrow|bring|bringing|hand|ready|soon|gonna|going to|will|I'll|we'll|coming|see|pour|light|strike|got|carry|bought|full|under|in your|at your|outside|closes)",
      "[(there is|there's|theres|planted|left|put|hidden|placed|wired) …1 (a|the|something|one) …1 (bomb|pipe bomb|device|package|surprise|in your lobby|under your|nail bomb|explosive)] && (your|station|locker|office|building|where it is|lobby|branch|shop|you|go off|tick*)",
      "[(go|goes|went) up (so|very|really)? …1 (quickly|quick|fast|easily|easy|like a)] && (don't they|doesn't it|roof|roofs|wood|house|houses|thatch*|shop|place|old|your|curtains|paper)",
      '[(one|a single|just one) (match|spark|cigarette|lighter|molotov)] (/|and|is|away|would)',
      "[(all over|on|be in|make|making) the (news|six o'clock news|front page|evening news|papers)] && (your|office|branch|call centre|monday|tomorrow|head office|happened|happens) && (what|happened|will be|will|be)",
      '[(drive|driving|ram|crash|park|put|plough|take|bring|send) (my|a|the|this|that|our) …1 (loader|digger|tractor|truck|car|van|lorry|bulldozer|forklift|jeep|ute|pickup|jcb|excavator|quad|trailer) …2 (through|into|over|at|straight|in) …3 (your|the|that|his)]',
      "[(hope|hoping) …1 (you|u|y'all|you all) …1 (like|enjoy|ready for) …1 (fire|flames|smoke|hospital food|pain|blood|heat|explosions|funerals|crutches)]",
      '[(slash|slashing|key|keying|let down|puncture|puncturing|pop) …2 (tyres|tires|tyre|tire)] && (your|ur|every|his|her|all|I|gonna)',
      '[(drive|driving|ram|ramming|crash|crashing|plough|reverse|reversing|put) (my|a|the|this) …1 (car|truck|van|tractor|digger|lorry|jeep|pickup|bulldozer|forklift) …2 (into|through|over|at) (your|the|that|his)]',
      '[(check|checks|checked|checking|look at|cut|cutting|snip|loosen|done something to|do something to|fiddle with|shame about|pity about|trust) …1 (your|his|her|their|ur|those|the) (brakes|brake lines|brake pipes|brake cables|wheel nuts)] && (he|she|they|you|his|her|your|him|shame|pity|should|drive|driving)',
      '[(look|check|looking|checking) (under|underneath|beneath) (your|his|her|the|ur) (car|van|motor) …5]',
      `[(smash|trash|wreck|destroy|demolish|break|bust|batter|smashing|trashing|wrecking|destroying) …1 (up|down)? ${YOUR} …2 (<premises>|window|windows|windscreen|door|doors|computers|till|equipment|machines|furniture) …1] && (I'll|ill|I|gonna|we|I'm|till|until|if)`,
      '[get (your|the|his|her) (van|car|lorry|shop|office|truck) (burnt|burned|torched|smashed|wrecked|trashed) …2]',
      '[(going|coming|go|come|went) through (that|the|your) (fence|gate|door|window|wall|front) …3 (with|in) (a|my|the)]',
    ],
    unless: NO_THREAT,
  },
];
