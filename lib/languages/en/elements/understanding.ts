/** English words that show understanding for what the customer feels and does. */
import type { ElementCue } from '../../../core/checklist/element-words';

const FEELING =
  '(frustration|disappointment|anger|annoyance|concern|concerns|worry|worries|irritation|upset|impatience|position|reaction|point|distress|dismay|exasperation|inconvenience)';
const HARD =
  '(frustrating|annoying|disappointing|upsetting|maddening|infuriating|unpleasant|worrying|stressful|exasperating|understandable|inconvenient|unacceptable|aggravating|distressing|tiresome|galling|disheartening|alarming|awful|rotten|miserable|unsettling|not good enough|fair point|no fun|a pain|a nightmare|a fair point|a fair question|a reasonable question|a lot to ask)';
const TROUBLED =
  '(upset|angry|annoyed|frustrated|disappointed|worried|concerned|cross|fed up|furious|unhappy|livid|cheated|let down|ignored|anxious|irritated|impatient|exhausted|tired|alarmed|mad)';

export const understanding: readonly ElementCue[] = [
  {
    sign: 'acknowledges',
    sentence: 'statement',
    phrase: [
      `(I|we) …2 (understand|appreciate|see|imagine|sympathise|sympathize|recognise|recognize|get) (that|why|how|what|your|it must|this must|this is|this has|it is|it's|the) …8 ${TROUBLED}`,
      `(I|we) …2 (understand|appreciate|see|imagine|sympathise|sympathize|recognise|recognize|get) (that|why|how|what|it must|this must|this is|this has|it is|it's|the) …8 ${HARD}`,
      `(I|we) …2 (understand|appreciate|see|imagine|sympathise|sympathize|recognise|recognize) (that|why|how|what|your|the) …8 ${FEELING}`,
      `(I|we) …2 (understand|see|appreciate|get) (completely|totally|fully|(why|how|what) (you|you're|you've|this|that|it))`,
      `(understand|appreciate|recognise|recognize|acknowledge|share|hear|get|sense) (your|the|and share your) …2 ${FEELING}`,
      "(I'd|I would|we'd|we would|I'd have|I would have) (be|feel|have been|been|want|have felt|have wanted) …4 (too|the same|as well|annoyed|upset|cross|frustrated|angry|fed up|disappointed|furious|equally|just as)",
      'would (drive|have driven|annoy|frustrate|upset|infuriate|anger|sink|spoil|have sunk|have spoiled|worry|have annoyed|bother|have bothered|ruin) …5 (me|my|anyone|us|anybody|any of us)',
      "(I'd|I would|we'd|we would|I'd have|I would have) …4 (cross|annoyed|upset|angry|furious|frustrated|livid|fed up|disappointed) …1 (too|as well|myself|/)",
      '(so would I|so would we)',
      '^ me too',
      `(see|hear|tell|know|sense|imagine|understand) how ${TROUBLED} you`,
      "in your (place|position|shoes) , …1 (I|I'd|we|we'd)",
      "(I'd|I would|we'd|we would) …8 in your (place|position|shoes)",
      `(that|this|it|which|what|that's|this is|it's|waiting|twice|must) …8 (is|was|are|were|sounds|must be|must have been|must feel|must|be|been|feel|isn't|wasn't|that's|it's) …4 ${HARD}`,
      `(must|can|would) (be|have been|feel|have felt) …3 ${HARD}`,
      "(you are|you're|you were|you've been|you have been) …3 (right|upset|angry|annoyed|frustrated|disappointed|worried|concerned|patient|more than patient)",
      "(you have|you've|you had) (every|all the|good|a perfect) (right|reason|cause) to",
      "(you're|you are|you were) …2 (right|justified) to",
      "(you're|you are|you were) …2 entitled to (/|be|feel|expect|ask|an answer|an explanation|better|more|complain|wonder)",
      `your …2 ${FEELING} (is|was) …3 (understandable|justified|fair|reasonable|valid)`,
      `(no wonder|not surprised (you|that you)|don't blame you|do not blame you|can't blame you|hardly surprising|small wonder|fair enough)`,
      `(I|we) (can)? (see|hear|tell|know|sense|gather|realise|realize) …1 (that|how|why)? …1 (you|you're|you are|your|this|it|that|the) …8 (${TROUBLED}|${HARD}|${FEELING}|matters|waiting|waited|trouble|cost|let down|counting|long)`,
      '(thank you|thanks|many thanks|grateful|thank) …4 for …3 (telling|letting|explaining|describing|pointing|raising|flagging|bringing|setting|writing so|being so|being honest|spelling|laying|taking the time|sharing|waiting|bearing|following up|chasing|coming back|reporting|alerting|your honesty|your candour|your frankness|your candid|your detailed|your clear|your patience|your frank|your thorough|the detail|the details|the detailed|the clear|the heads up|the thorough|the warning|the patience|speaking up|noticing|spotting|catching|warning|being patient|putting|going to|asking before|checking|speaking|persevering|sticking|being straight|being frank)',
      // Thanks for a file alone are good manners; that it helped sees the effort.
      '(thank you|thanks|grateful) …4 for …4 (photo|photos|picture|pictures|pics|screenshot|screenshots|video) && (helped|helps|helpful|useful|clear|can see|straight away|in a minute)',
      '(appreciate|grateful) (you|your) (telling|letting|taking|raising|flagging|patience|honesty|bringing|writing|explaining|sharing|pointing|feedback|time|the)',
      '(appreciate|grateful) …3 (honesty|candour|candor|patience|frankness|detail|detailed|clarity)',
      '(take|taking|took|treat) (this|that|it|what|your|them) …6 seriously',
      '(good|glad|right) …2 (you|that you) (raised|wrote|flagged|told|asked|spoke|got in touch|pointed|mentioned|said|caught|spotted|checked)',
      '(fair|valid|reasonable|perfectly reasonable|legitimate) (point|question|complaint|criticism|concern)',
      'good (point|criticism)',
      '(what a|such a) (frustrating|disappointing|rotten|horrible|horrid|miserable|shame|nuisance|pain|stressful|difficult|mess|rough|nasty|poor|bad|dreadful|awful|letdown|let down|annoying|sad) ',
      "(isn't|is not|wasn't|was not|not|nowhere near|hardly|far from) (good enough|what you expected|what you ordered|what you should expect|the service|the experience|fair on you|what you paid|acceptable|how we)",
      '(the last thing you|more than enough (hassle|trouble|of your time)|been through (enough|a lot)|had enough)',
      "(you|you're|your) …5 (rightly|understandably|justifiably|with good reason)",
      'quite rightly',
      "you (shouldn't|should not|should never) have (had to|to)",
    ],
    unless: [
      "(can't|cannot|don't|do not|fail to|hard to|could not|couldn't|not sure I) …2 (understand|see|imagine|appreciate)",
      '(if|hope|please|whether|as) (I|we|you) (understand|can understand|appreciate|understood)',
      "(you|you'll) …3 (understand|appreciate)",
      '(for us|for me)',
      'thank you for your understanding',
      'patience (while|as we|as I|in (this|the) (matter|regard)|until)',
      'continued patience',
      '(if|unless|should|in case) …6 (acceptable|good enough)',
      'take (all|matters|such|every|feedback|customer|these|security|privacy|safety|complaints) …6 seriously',
      "(not|*n't|never) …2 (seriously|right)",
      "(if|whether) (you're|you are|you were) …3 (right|upset|unhappy|concerned)",
      'understand …3 (correctly|right|rightly)',
      'see …4 (attached|below|above|enclosed)',
      '(your|my|our|the) (right|left) (hand|side|to|click|corner)',
      "(you're|you are) …2 (all set|welcome|right now)",
      'all right',
      '~(if|when|whether) …10 (pain|frustrating|annoying|good enough|inconvenient|a nightmare|worrying)',
      'right (questions|question|one|place|size|person|number|address|thing)',
      "if (that|this|it|you)('s)? …3 (not|isn't) (good|ok|okay)",
      "if that's",
      '((every|the|a|full|perfect|good) right|entitled|reason|cause) to (go|take|turn|write to|approach|contact|involve|complain|dispute|appeal|do so|cancel|withdraw|ask the|report|refer|see|seek|consult|lodge|file|object|challenge)',
      'thank you for letting us know that you have (instructed|engaged|hired|contacted)',
      '(to|help us|help me|let us|let me) (better|fully|really)? (understand|see|appreciate) (your|the|what|how)',
      'to help (us|me) …3 understand',
    ],
  },
  {
    sign: 'acknowledges',
    hollow: true,
    phrase: [
      '(understand|appreciate|see|hear|imagine|point|frustration|disappointment|concern|concerns|frustrating|disappointing|right|seriously|sympathise|sympathize|upset|annoyed|understandable|annoyance) , (but|however|though|yet|unfortunately|nevertheless)',
      '(understand|appreciate|hear|sympathise|sympathize) …12 , (but|however|yet) (you|we|our|the|I|it|that|this|there|unfortunately|as|these|unless|policy)',
      '(understand|appreciate|frustrating|disappointing) (but|however)',
      "(understand|appreciate|hear|see) …12 , (but|however|yet) (we're|I'm|it's|that's|you'll|there's|they're)",
    ],
  },
];
