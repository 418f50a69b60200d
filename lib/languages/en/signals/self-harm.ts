/** Words by which an English message says that its writer may take their own life. Missing one weighs more than asking once too often. */
import type { SignalCue } from '../../../core/situations/message-signals';

const NOT = "(don't|dont|do not|can't|cant|cannot|can not|no longer|didn't|wouldn't|couldn't|not)";
const WANT = '(want|wanna|wish|like|care|need)';
const MORE = '(any more|anymore|any longer|no more)';
const ME = '(I|im|my|me|myself|meself|mine|ive|id)';
const SHALL =
  "(going to|gonna|gunna|will|I'll|ill|might|may|would|I'd|could|want to|wanna|wanted to|thinking of|thinking about|think about|thought about|considering|plan to|planning to|decided to|feel like|feeling like|ready to|try to|tried to|thoughts of|urge to|rather|better|about to|have to|had to|intend to|keep wanting to|contemplating)";

export const selfHarm: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    phrase: [
      `[${NOT} …1 (${WANT} to) …1 (live|be alive|exist|carry on living|go on living|keep living) …2 (${MORE})?] (/|with|honestly|and|because|if|when|after|so)`,
      `[I (can't|cant|cannot|can not) …1 (live|carry on living|go on living|keep living) …2 ${MORE}]`,
      `[${NOT} …2 (see|have|find|got) …2 (reason|point|purpose) …2 (living|to live|being alive|life|to carry on|to go on)]`,
      `[${NOT} ${WANT} to (be here|wake up|be around|see tomorrow|go on|be on this (earth|planet)) …2 (${MORE}|tomorrow|again)?]`,
      '[(no|any) (reason|point|purpose) …1 (living|to live|to keep living|to go on living|in living|in life|in being here|to be alive|in being alive)]',
      '[(nothing|nothing left|nothing more) …1 to live for]',
      "[(life|living) …3 (not|isn't|isnt|no longer|hardly) …1 worth …1 (living|it|the effort)]",
      '[(not|is not|no longer) worth living]',
      '[(tired|sick|weary) of (living|life|being alive|existing)]',
      '[(lost|losing) my will to live]',
      '[(unalive|end) myself]',
    ],
    unless: [
      '(live|be|exist|living) (in|on|with|without|near|next|here|there|beside|above|below|at|under|like|off)',
      "(can't|cannot|cant|can not|couldn't) live …3 (on|with|without|like)",
      'live (chat|stream|agent|person|show|event|music|tv|sport|demo|support|music)',
      '(go|going) (live)',
      '(will to live) …4 (hold|form|queue|page|line|site|after)',
      '(be here) (when|for|on|at|if|to|between|before|after)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      '[(kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|poison|off|offing|top|topping|overdose) (myself|meself|my self|mesel)]',
      '[(kill|hang|shoot) my self]',
      `[${SHALL} kms]`,
      `[${SHALL} …1 (hurt|hurting|harm|harming|cut|cutting|injure) (myself|meself|my wrists)]`,
      `[${SHALL} …1 (do|doing) (something|somethin) …1 (stupid|silly|terrible|drastic|bad) to myself]`,
      '[(do|doing) (something|anything) to myself]',
      '[(do|doing) (myself|meself) in]',
      '[(started|been|am|keep|back to) (cutting|hurting|harming) myself]',
      '[(my own life|take my life|taking my life|took my life|end my life|ending my life|ended my life|my own hand)]',
      '[(end|ending|finish) it all]',
      `${SHALL} [end it] (/|tonight|now|today|tomorrow|soon|here|for good)`,
      '[(end|ending) (this|my|it) …1 (miserable|pathetic|wretched|sorry|stupid)? (life|existence)]',
      '[(slit|slitting) my wrists]',
    ],
    unless: [
      '(on|with) (your|the|this|that|a) (edge|lid|shelf|chair|blade|product|box|door|corner|glass)',
      "didn't (hurt|cut|harm) myself",
      '(nearly|almost) (hurt|cut|injured|killed|hanged) myself',
      'life cycle',
      '(broadband|mobile|telly|subscriptions|contracts|month to month|no contract)',
      '(kill|killing) myself (laughing|with laughter|trying|getting|to get|over|working)',
      '(shoot|shooting) myself in the foot',
      'off (myself|my self) (to|for|from)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      `${ME} && [(suicide|suicidal|suicidle|suicide's|sucide|suacide|suiside|sewerslide)]`,
      '[(thinking|think|thought|thoughts) …1 (about|of) (suicide|dying|death|ending it|killing myself)]',
      '[(commit|committing) (suicide|sucide)]',
      '(insurance|policy|pay|payout|cover) && [(by my own (choice|hand)|(go|went|die|died) by (suicide|choice)|in case of suicide|after suicide|if (I|someone) (take|takes) (my|their) own life)]',
      "(insurance|policy) …,10 [(not an accident|isn't an accident|it's not an accident)]",
    ],
    unless: [
      '(houseplant|plant|prevention|squad|film|movie|book|novel|game|series|episode|nation|documentary|course|leaflet*|training|bomb*|burnout|mission|note in the|on the (line|tracks)|policy document)',
      '(financial|career|commercial|business|political|professional|corporate|social|brand) (suicide|sucide)',
      '(driver|driving|cyclist) …3 suicidal',
      'suicidal (driver|driving)',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      `[(want|wanna|wanting|wanted|ready|rather|wish|hope|like|prefer|prepared|happy) (to|I could|I would|I'd|I)? …1 (just|simply)? (die|be dead|not exist|disappear forever|cease to exist|not be alive|never wake up|not wake up|fall asleep and not wake)] (/|than|now|already|today|tonight|honestly|and|so|in)`,
      `[(wish|wished|wishing) …2 (I|i|id|I'd) …2 (was|were|be|had) …1 (dead|never born|never been born|not here|not alive)]`,
      '[better off …1 dead]',
      "[(I'd|I would|I'm|I am|id) …2 (be)? …1 better (off)? dead]",
      "[(better|easier|happier|fine) …1 (off)? …3 (without me|if I (was|were|wasn't|weren't|was not) (dead|gone|not here|around|here|alive|not around)|once I am gone|when I'm gone|if I (died|disappeared))]",
      '[without me] …3 (better off|world)',
      "[(nobody|no one|noone|none) (would|will|'ll|d)? …1 (miss|notice|care) …2 (me|if I (died|was gone|disappeared|were gone|was dead))]",
      "[(nobody'd|no one'd|nobody's going to) miss me]",
      "[(I|I'd|id|ill|I'll|I will|I would) …3 (be dead|be six feet under|be in my grave|be in the ground|not be alive)] (/|by|and|before|then|when|tonight|tomorrow|soon)",
      '[by the time you (read|get|see|open) this …,5 (dead|gone|no longer here|not be here)]',
      "[(this is|its|it's) my suicide]",
      '[(a|the) (burden) (to|on|for) …3 (anybody|anyone|everyone|everybody|my family|them|you|people|you all|no one) …2]',
      '[(go|going|be|be reunited|join) (to|with)? (him|her|my husband|my wife|my son|my daughter|my mum|my mother) (soon|in heaven|again|on the other side)]',
      '(died|passed|death|gone) && [(want|wish) (is)? (to be|to go|to join|is to be) (with|to)? (him|her|them)]',
      '[never been born]',
      '[not (here|alive|around) to see (tomorrow|Christmas|next week|the morning)]',
    ],
    unless: [
      "(don't|dont|do not|not) (want|wanna|wish) …1 to die",
      '(dying|die) (for|to (try|see|know|get|have|buy)|of (boredom|hunger|thirst|laughter|embarrassment|curiosity))',
      '(battery|phone|line|plant|router|engine|laptop|printer|server|app) …4 (dead|die|died)',
      '(if|when) I die',
      '(wanted|want|wish) to die (of|from|laughing)',
      '(boss|wife|husband|mum) …4 dead',
      '(tax|financial|regulatory|admin*) burden',
      'die hard',
    ],
  },
  {
    kind: 'self-harm',
    phrase: [
      "[(can't|cant|cannot|can not|couldn't) (go on|carry on|keep going|take life|face another day|face tomorrow|face life|do life|do this life|bear to live|live like this)] (/|any more|anymore|any longer|im|like this|with life|i)",
      '[(no|any|another) (other)? (way out|hope left|way forward)] (/|any more|anymore|of this|but|for me|left|except)',
      "[(thats|that's|that is|this is) (it|the end) for me]",
      '[(give|giving|given) up on (life|living|everything)]',
      '[(jump|jumping|throw myself|step|stepping|walk|walking) …2 (off|from|in front|under|infront|out) …1 (of)? …1 (a|the|that) …1 (bridge|train|roof|building|balcony|cliff|tube|bus|lorry|platform|window)]',
      '[(take|taking|took|swallow) (all|the whole|every) …3 (pills|tablets)]',
      '[bullet (in|through) my (head|brain)]',
      '[(my|the) (last|final) (letter|email|message|day|words)] …,6 (anyone|anybody|ever|this earth|on earth)',
      '[(goodbye|farewell) (world|cruel world|everyone|everybody)]',
      "[(won't|wont|will not|not) …1 (hear|see) …2 (me|from me) again] …4 (nobody|no one|noone) will",
      "[(if|whether) I('ll| will)? …2 (still)? …1 (be here|be alive|make it|wake up) (tomorrow|to tomorrow|through the night|through tonight|by the weekend|next week)]",
      "[(if|whether) (I'll|ill|I will) …1 (be here|be alive|make it) (tomorrow|through the night|till tomorrow)]",
      '[(wait for|see|meet|join) …3 on the other side]',
      '[(check|checking) out (for good|permanently|of life)]',
    ],
    unless: [
      '(contract|price|website|page|tariff|order|site|holiday|trip|tour|cruise|course|plan|account|ride|app|chatbot|line|hold) …6',
      '(drive through|drive thru|car park|phone menu|menu)',
      '(hotlines|telling me|phone calls|departments)',
      '(than|but|except) (to)? (cancel|switch|leave|sue|go|complain|contact|involve|cancelling|legal)',
      '(bungee|parachute|skydive|kids|child|children|toddler|dog|cat|game|level|tower)',
      '(no other|another|any other) way out than',
    ],
  },
];
