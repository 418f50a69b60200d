/** Words that English threats to a life are made of: who would be hurt, by what, and how. Named `<…>` in patterns. */

const words = (text: string): readonly string[] => text.split(' ');
const phrases = (text: string): readonly string[] => text.split('|');

/** Base, -ing and participle; -in is how the middle one is often spoken. */
const VERBS: readonly (readonly [base: string, ing: string, done: string])[] = [
  ['kill', 'killing', 'killed'],
  ['murder', 'murdering', 'murdered'],
  ['shoot', 'shooting', 'shot'],
  ['stab', 'stabbing', 'stabbed'],
  ['knife', 'knifing', 'knifed'],
  ['strangle', 'strangling', 'strangled'],
  ['throttle', 'throttling', 'throttled'],
  ['choke', 'choking', 'choked'],
  ['slaughter', 'slaughtering', 'slaughtered'],
  ['butcher', 'butchering', 'butchered'],
  ['behead', 'beheading', 'beheaded'],
  ['lynch', 'lynching', 'lynched'],
  ['hang', 'hanging', 'hanged'],
  ['string up', 'stringing up', 'strung up'],
  ['batter', 'battering', 'battered'],
  ['beat', 'beating', 'beaten'],
  ['beat up', 'beating up', 'beaten up'],
  ['rough up', 'roughing up', 'roughed up'],
  ['cut up', 'cutting up', 'cut up'],
  ['carve up', 'carving up', 'carved up'],
  ['smash up', 'smashing up', 'smashed up'],
  ['fuck up', 'fucking up', 'fucked up'],
  ['maim', 'maiming', 'maimed'],
  ['cripple', 'crippling', 'crippled'],
  ['drown', 'drowning', 'drowned'],
  ['poison', 'poisoning', 'poisoned'],
  ['suffocate', 'suffocating', 'suffocated'],
  ['bludgeon', 'bludgeoning', 'bludgeoned'],
  ['headbutt', 'headbutting', 'headbutted'],
  ['punch', 'punching', 'punched'],
  ['slap', 'slapping', 'slapped'],
  ['thump', 'thumping', 'thumped'],
  ['kick', 'kicking', 'kicked'],
  ['hurt', 'hurting', 'hurt'],
  ['harm', 'harming', 'harmed'],
  ['injure', 'injuring', 'injured'],
  ['assault', 'assaulting', 'assaulted'],
  ['attack', 'attacking', 'attacked'],
  ['torture', 'torturing', 'tortured'],
  ['kidnap', 'kidnapping', 'kidnapped'],
  ['hammer', 'hammering', 'hammered'],
  ['crush', 'crushing', 'crushed'],
  ['stomp', 'stomping', 'stomped'],
  ['stamp on', 'stamping on', 'stamped on'],
  ['trample', 'trampling', 'trampled'],
  ['mutilate', 'mutilating', 'mutilated'],
  ['execute', 'executing', 'executed'],
  ['castrate', 'castrating', 'castrated'],
  ['skin', 'skinning', 'skinned'],
  ['gut', 'gutting', 'gutted'],
  ['scalp', 'scalping', 'scalped'],
  ['flatten', 'flattening', 'flattened'],
  ['finish off', 'finishing off', 'finished off'],
  ['bump off', 'bumping off', 'bumped off'],
  ['lay out', 'laying out', 'laid out'],
  ['knock out', 'knocking out', 'knocked out'],
  ['run over', 'running over', 'run over'],
  ['mow down', 'mowing down', 'mown down'],
  ['gun down', 'gunning down', 'gunned down'],
  ['hunt down', 'hunting down', 'hunted down'],
  ['dismember', 'dismembering', 'dismembered'],
  ['electrocute', 'electrocuting', 'electrocuted'],
  ['bury', 'burying', 'buried'],
  ['break', 'breaking', 'broken'],
  ['smash', 'smashing', 'smashed'],
  ['slash', 'slashing', 'slashed'],
  ['slit', 'slitting', 'slit'],
  ['burn', 'burning', 'burned'],
  ['torch', 'torching', 'torched'],
  ['run down', 'running down', 'run down'],
  ['blow up', 'blowing up', 'blown up'],
  ['bash', 'bashing', 'bashed'],
  ['wring', 'wringing', 'wrung'],
  ['tear', 'tearing', 'torn'],
  ['rip', 'ripping', 'ripped'],
  ['hack', 'hacking', 'hacked'],
  ['claw', 'clawing', 'clawed'],
  ['chop', 'chopping', 'chopped'],
  ['snap', 'snapping', 'snapped'],
  ['drag', 'dragging', 'dragged'],
  ['wreck', 'wrecking', 'wrecked'],
  ['trash', 'trashing', 'trashed'],
  ['pummel', 'pummelling', 'pummelled'],
  ['ambush', 'ambushing', 'ambushed'],
  ['jump', 'jumping', 'jumped'],
  ['mug', 'mugging', 'mugged'],
  ['end', 'ending', 'ended'],
  ['terrorise', 'terrorising', 'terrorised'],
  ['petrol bomb', 'petrol bombing', 'petrol bombed'],
  ['whip', 'whipping', 'whipped'],
  ['flog', 'flogging', 'flogged'],
];

const STAFF = words(
  'driver engineer technician courier postman postie fitter installer plumber builder electrician inspector bailiff collector agent adviser advisor clerk cashier receptionist secretary manager boss director supervisor foreman caretaker janitor landlord landlady caseworker teacher headteacher headmaster principal coach trainer nurse doctor surgeon dentist vet gp consultant solicitor accountant rep representative salesman saleswoman salesperson salesmen guard bouncer warden officer official councillor mechanic chef waiter waitress barman colleague employee worker surveyor porter conductor ceo chairman operator contractor roofer gardener delivery lad fella fellow guy bloke man woman girl boy cow bitch bastard prick idiot clown scumbag muppet wanker arsehole asshole bugger gobshite thief thug',
);
const KIN = words(
  'kids children kid child son daughter wife husband mother mum mam mom father dad girlfriend boyfriend family baby sister brother parents grandkids',
);
const PEOPLE = [...STAFF.flatMap((one) => [one, `${one}s`]), ...words('men women staff team crew people lot social')];

export const HARM_CLASSES: Readonly<Record<string, readonly string[]>> = {
  harm: VERBS.map(([base]) => base),
  harming: VERBS.flatMap(([, ing]) => [ing, ing.replace(/ing\b/u, 'in')]),
  harmed: [
    ...VERBS.map(([, , done]) => done),
    ...phrases(
      'pushed|thrown|dragged|tied|dropped|pistol whipped|shown the hard way|knee capped|burned|burnt|skewered|hung|chopped|sliced|smacked|decked|hit|bled|torched|gassed',
    ),
  ],
  people: PEOPLE,
  kin: [...KIN, 'little (girl|boy|one|ones)'],
  // Whom a threat is aimed at, as an object.
  victim: [
    ...words('you u ya ye yous youse yiz yas him her them someone somebody whoever everyone everybody yourself'),
    '(one|some|any|all|half|each|every one|the lot|the whole lot|the pair|both) of (you|ye|yous|your|them|ur|the)',
    '(your|ur|yer|that|those|these|this|every|the|some|another|the next|any) …2 <people>',
    '(your|his|her|their|ur) <kin>',
  ],
  // The same as a subject.
  'victim-who': [
    ...words(
      "you u ya ye yous youse he she they someone somebody whoever everyone everybody anyone anybody you'll youll he'll she'll they'll ye'll you're youre he's she's they're someone's somebody's ur",
    ),
    '(one|some|any|all|each|every one|the lot) of (you|ye|yous|your|them|ur)',
    '(your|ur|yer|that|those|these|this|every|the|some|another|any) …2 <people>',
    '(your|his|her|their|ur) <kin>',
    '(next|first) …1 (one|person|man|guy|fella|idiot|bailiff|fool)',
  ],
  whose: words("your ur yer ye're his her their that's someone's somebody's every the one's manager's driver's boss's"),
  // A first person who means to act.
  'i-will': [
    ...words("I'll ill we'll I'd id we'd gonna gunna gonnae imma ima"),
    '(I|we|i) (will|shall|would|could|might|may|can|swear|am going to|are going to|want to|need to|intend to|plan to|mean to|have to|had to|promise to|am about to|am ready to|am prepared to|would love to|would like to|should)',
    "(I'm|im|we're|I'd|we'd|id) (going to|gonna|gunna|about to|ready to|prepared to|tempted to|itching to|planning to|coming to|love to|like to|happy to|off to|this close to)",
  ],
  body: words(
    'face faces head heads teeth tooth nose mouth jaw skull neck necks throat throats leg legs arm arms hand hands finger fingers thumb thumbs bone bones knee knees kneecap kneecaps rib ribs spine back eyes eye ear ears tongue balls bollocks guts chest heart gob chops brains knuckles ankles wrist wrists feet toes lungs airway belly stomach ass arse',
  ),
  weapon: phrases(
    'gun|guns|shotgun|shotguns|rifle|rifles|pistol|revolver|firearm|machete|machetes|axe|axes|hatchet|baseball bat|cricket bat|bat|bats|hurley|hurl|crowbar|crowbars|hammer|hammers|sledgehammer|claw hammer|knife|knives|stanley knife|blade|blades|razor|iron bar|iron bars|metal bar|metal pipe|pipe wrench|wrench|spanner|tyre iron|tire iron|pickaxe|pitchfork|shovel|spade|chainsaw|crossbow|sword|samurai sword|cleaver|meat cleaver|screwdriver|golf club|poker|chisel|cosh|knuckleduster|knuckle duster|bullet|bullets|brick|acid|nail gun|glock|weapon|plank|cane|belt|bottle',
  ),
  premises: phrases(
    'place|building|buildings|office|offices|shop|store|branch|house|home|homes|flat|warehouse|premises|yard|depot|headquarters|hq|garage|showroom|salon|restaurant|hotel|surgery|clinic|practice|head office|reception|call centre|call center|car|cars|van|vans|lorry|lorries|truck|trucks|bus|buses|school|bank|agency|site|workshop|pub|bar|gaff|joint|town hall|estate agents|estate',
  ),
  // Wounds and what follows: rare in mail about goods.
  gore: phrases(
    'stretcher|stretchers|coffin|casket|body bag|body bags|wheelchair|crutches|kneecap|kneecaps|kneecapped|jaw|jaws|skull|skulls|throat|throats|neck brace|black eye|black eyes|broken nose|bloody nose|bleed|bleeding|bleeds|blood|bloodied|teeth|stitches|morgue|mortuary|undertaker|gravestone|corpse|corpses|hearse|noose|pulp|limb from limb|paramedics|ambulance|ambulances|funeral|funerals|widow|orphans|intensive care|skull fracture|dead body|bodies|splatter|bruises|carnage|massacre|grave|beg for|mercy|fists|fist|headstone|graveyard|graveyards|tombstone|cemetery',
  ),
  // What burns or blows up.
  blaze: phrases(
    'petrol|gasoline|paraffin|kerosene|diesel|matches|a match|lighter|lighter fluid|molotov|molotovs|torches|flames|ashes|arson|inferno|bomb|bombs|pipe bomb|explosives|dynamite|grenade|semtex|fireball|bonfire|blaze|ablaze|fertiliser|detonator|nail bomb|firebomb|jerry can',
  ),
  // Where one ends whom somebody has hurt.
  sickbed: phrases(
    'hospital|intensive care|icu|casualty|a e|the morgue|the mortuary|a coffin|a wooden box|a box|a pine box|a body bag|a bodybag|a grave|an early grave|a shallow grave|a wheelchair|a stretcher|an ambulance|a hearse|traction|plaster|a coma|a ditch|the canal|the river|the ground|pieces|bits|a hole|a skip|a bag|bin bags|bandages|the cemetery|crutches|life support|splints|the boot|the dock|the harbour|the lake',
  ),
};
