/** Others in the same spot: "not unusual", "you're not the only one", "everyone else manages". */
import type { Rule } from '../../../../core/rules/rule';
import { CROWD, KIND } from './shared';

/** Somebody looked into it, or the plain answer to "is this normal?". */
const ANSWER = [
  '(doctor|dr|vet|nurse|surveyor|engineer|lab|tested|checked|measured|says|confirmed)',
  '(you asked|to answer|your question|as you asked)',
] as const;

export const OTHERS = [
  {
    id: 'not-unusual',
    phrase: [
      '[(is|are|was|were|be) <mild>? <hardly> (at all|in any way|exactly|really|all|particularly|especially|even|that|so|very|terribly)? (unusual|uncommon|unheard of|out of the ordinary|exceptional|extraordinary|remarkable|abnormal|atypical|unprecedented)] (in|for|on|at|with|after|when|during|this|/|these|around|here|and)',
      "[(isn't|aren't|wasn't|weren't) (exactly|really|all|particularly|especially|even|that|so|very|terribly)? (unusual|uncommon|unheard of|out of the ordinary|exceptional|extraordinary|remarkable|abnormal|atypical|unprecedented)] (in|for|on|at|with|after|when|during|this|/|these|around|here|and)",
    ],
    unless: [...KIND, ...ANSWER, '(if|whether|why) …4 (unusual|uncommon)', '(for it to|provided)'],
    better: ['can be a real nuisance', 'can be hard'],
    note: CROWD,
    flags: [
      'Eleven weeks is not out of the ordinary for such permits.',
      'Three tries is hardly unusual in January.',
      'Five months is by no means unusual in this field.',
      "Two hours isn't that unusual for a walk-in.",
    ],
    passes: ['Five months is highly unusual in this field.', 'The vet says that this is not unusual for a puppy.'],
  },
  {
    id: 'nothing-unusual',
    phrase: [
      '[(really|simply|absolutely)? nothing (out of the ordinary|unusual|extraordinary|exceptional|unheard of|to be surprised about|remarkable)] (in|for|on|at|with|after|to|when|during|this|/|these|around|here|about)',
      "[(is|are|it's|that's|was|sounds|seems) <mild>? (perfectly|completely|totally|pretty|entirely|quite|fairly|absolutely|all|about) (normal|standard|common|typical|average|usual|the norm|routine) (in|for|on|at|with|after|when|during|this|these|around|here|nowadays|everywhere|everybody|mate|love)] …3",
      '[(about|around|roughly|pretty much) (average|normal|usual|standard|par) for (a|the|this|any|our|these) …3]',
      "[(is|are|it's|that's) <mild>? (pretty|fairly|quite) (normal|standard|common|typical|average)] , (mate|love|pal|really|to be honest|sir|madam|I'm afraid) …1 /",
    ],
    unless: [
      ...KIND,
      ...ANSWER,
      '(should|will|would|back to|looks|speed|speeds|voltage|blood|temperature|pressure|reading|readings|values) …6 (normal|standard|nothing)',
      '(found|saw|shows|show|showed) nothing',
      '(above|below|not|under|over) …3 (average|normal)',
    ],
    better: [],
    model: ['It was too long all the same. Here is what I can do: «offer».'],
    note: CROWD,
    flags: [
      'On a Monday that is really nothing out of the ordinary.',
      'A big bill is perfectly normal in summer.',
      'Forty minutes on hold is about average for a Monday.',
    ],
    passes: [
      'The scan found nothing unusual in the tank.',
      'Your blood pressure is perfectly normal for your age.',
      'Forty minutes is above our average for a Monday.',
    ],
  },
  {
    id: 'not-the-only-one',
    phrase: [
      "[(you're|you are|you aren't|you were|you're hardly|they're|your …2 is|your …2 isn't|this is|it isn't|it's) <mild>? (hardly|not|by no means|scarcely|certainly not|far from)? the? (only one|only customer|only person|only guest|only client|only family|only tenant|first one|first person|first customer|first|alone|just you|a special case|anything special)] (this|in|affected|here|it|/|so|by|there|with (this|that|a|such|problems|delays|damage)|to (suffer|have|wait|be|experience|lose)|who (has|had|is|waits|lost))",
      "/ <opener>? , [(not just you|it's not just you|it isn't just you|not only you|join the club|join the queue|welcome to the club|we've all been there|we have all been there|we all have our|everyone has (this|that|these|it|bad)|everybody has (this|that|these|it|bad)|as were we all|everyone's do|same here|same as everyone|same as everybody)] …4 /",
      '[(everybody|everyone|all|thousands|hundreds|the whole …1|half of …2|all the others|the others|other …1) …5 (in the same boat|in the same position|in the same situation|the same problem|the same issue)]',
      '^ [half of …3 (is|are|was|were|off|without|has|have) …3] ,',
      '[(thousands|hundreds|plenty|dozens|millions|lots) of (folks|people|others|customers|households|homes|families|folk) …3 (are|were|have|had|get|got|go) (out|without|affected|waiting|worse|it worse|dark|the same|off)]',
    ],
    unless: [
      ...KIND,
      ...ANSWER,
      '(we|I) (are|were|was|am) …3 same (boat|position|situation)',
      "(so|which is why|that's why|and) …2 (we|I) (have|are|will|am|fixed|rewrote|reworded|took)",
      "~(you're|you are|you were|it's) (the|my|our|really|one of|always) (only|first) …1",
      '(glad|delighted|pleased|welcome|help|ask|asks|asked|question|thank*)',
      '(not|never|no longer) alone (with|in) (this|it)',
    ],
    better: [],
    model: ['I know that it does not help you that others are affected too.'],
    note: CROWD,
    flags: [
      'Thousands of folks are out, so you are hardly alone.',
      "You're not the only one with this problem.",
      'Not just you, the whole street is off.',
      'Everybody at that gate was in the same boat.',
    ],
    passes: ["You're the first one to mention it, and I'm glad you did.", "You're not alone with this, I will see it through with you."],
  },
  {
    id: 'others-manage',
    phrase: [
      "[(plenty|lots|most|many|millions|a lot|hundreds|thousands|the majority|some|all) (of)? (our|the|my|these|those|other)? …1 (people|folks|folk|guests|customers|clients|users|families|tenants|roofs|homes|houses|households|parents|students|patients|members|others|travellers|passengers|women|men|couples|colleagues|neighbours|kids|of us|you) …4 (get by|gets by|got by|manage|manages|managed|cope|coped|make do|made do|survive|survived|live with|lived with|got used|get used|would kill|would be glad|would be happy|would love|would give|prefer it|come here to|go through|do without|did without|have to make do|don't mind|do not mind|never complain|are happy with|are perfectly|are quite|are satisfied|are very|seem to|find it|have no problem|have had no|had no problem|love it|like it|enjoy) …4]",
      '[(everyone|everybody|anyone|all) (else)? …5 (seemed|seems|seem|manages|managed|copes|coped|was fine|is fine|was happy|is happy|was satisfied|is satisfied|was perfectly|got their|gets by|coping|else is|loved it|enjoyed|had a (great|good|lovely|wonderful))] …4',
      '[(plenty|others|many|some people|lots|most people|most|people|somebody else|other people) would (swap|trade|kill|be (glad|happy|thankful|grateful|delighted)|love to|give) …5]',
      '[(works|worked|runs|is|was|looks|seems|tastes|loads|did) (perfectly|absolutely|just)? (fine|well|ok|okay|good|great|perfect|perfectly|flawlessly) (on|for|with|at|to) (my (machine|end|side|screen|phone|computer|laptop)|everyone|everybody|all (our|the)|most|99|other|others|the other|the rest|our other) …3]',
      '[(fine|good enough|enough|ok|sufficient|sufficiently) for (most|99|95|98|the vast|almost all|nearly all|our other|everyone|everybody|other|normal) …4]',
    ],
    unless: [
      ...KIND,
      ...ANSWER,
      "(so|that's why|which is why|because|and) …3 (I|we) (have|will|would|suggest|recommend|took|can)",
      '(recommend|choose|ask (us|me)|like you|suits)',
      '(day|date|time|friday|monday|tuesday|wednesday|thursday|that|which) …3 (works|is fine|would be) …2 (for|with) (me|us)',
      '(works|is) fine (for|with) (me|us) /',
    ],
    better: [],
    model: ['What others make do with does not help you. Here is what I can offer: «offer».'],
    note: CROWD,
    flags: [
      'Plenty of people get by with a kettle for a few days.',
      'Everyone else that evening seemed to manage just fine.',
      'Works fine on my machine.',
      'JSON is fine for 99 % of users.',
      'Plenty would swap with you.',
    ],
    passes: ['Tuesday works fine for us.', 'Most guests ask us about the code.', 'Everyone else in the team knows your case now.'],
  },
  {
    id: 'everyone-has-that',
    phrase: [
      '/ <opener>? , [(every|any|each|all) …3 (has|have|gets|get|makes|make|goes|squeaks|rattles|leaks|needs|stands|lags|loses|breaks|fails|is short|are short|is busy|suffers) (its|their|some|a few|bugs|this|that|these|those|from|through|down|mistakes|flaws|delays|problems|teething|quirks|ups|somewhere|such|a crack|a bad|an off|off days|still|short|the same|now|once|sooner) …6]',
      "[(no|what) (house|home|building|system|software|company|airline|hotel|railway|website|app|car|city|country|restaurant|product|shop|family|school|street|household) …3 (is spared|is immune|is without|is free|is perfect|can avoid|hasn't got|doesn't have|hasn't had)] …3",
      '[(you|one) (will|can|would)? (never|always) …4 (entirely|completely|totally|fully|somewhere|someone|somebody)? (without visitors|free of|avoid|rule out|be entirely|have some|get some|find something|find a|exclude)] …3',
      "[(one|you)? (can't|cannot|can not|could hardly|can hardly|shouldn't|should not|must not|don't|couldn't|won't) (really|seriously|honestly|just)? (expect|ask for|hope for|demand|want) (the|a|any|much|too much|more|miracles|perfection|everything)? …1 (ritz|moon|five star|luxury|miracles|perfection|world|earth|stars|much|silence|hilton|savoy|better|wonders|for that price|at that price)] …3",
      '[(somebody|someone) (always)? (ends up|has to|draws|gets|complains|loses|pays|has to be|must be) …6] /',
    ],
    unless: [
      ...KIND,
      ...ANSWER,
      '(your|my|our) …3 (has|have|gets)',
      '(available|included|includes|key|access|code|number|room has|rooms have|own)',
      '(someone|somebody) (always)? (will|is|answers|picks|watches|there)',
      '(ended|drew) (up)? (behind)?$',
      "(so|which is why|and|but) …2 (I|we|it's me)",
    ],
    better: [],
    model: ['That it happens elsewhere does not help you. Here is the next step: «step».'],
    note: CROWD,
    flags: ['Every multiplayer game has bugs.', 'Every road has a few cracks.', 'For 70 euro one cannot expect the Ritz.', 'No house in London is spared.'],
    passes: ['Every room has its own key.', 'We cannot expect you to wait any longer.'],
  },
  {
    id: 'nobody-else-complained',
    phrase: [
      '[(nobody|no one|none of (our|the|my) …1|no other …1|not a single …1) (else)? …3 (has|have|had|ever|got)? …1 (complained|said anything|mentioned it|mentioned this|mentioned that|noticed|reported|got sick|fell ill|was ill|had a problem|had any problem|had any trouble|raised (it|this|that)|objected|minded|had issues|had an issue|been bothered|had this)] …3',
      "[(we've|we have|I've|I have|we|I) (never|not|yet to) (had|have|received|get|got|heard|hear|seen|see) …2 (complaint|complaints|anything like|such a|such an|of such|of this|this problem|this issue|that before|this before|a single|any complaints|any other)] …3",
      "[(you're|you are|yours is|this is|that's|it's) (literally|honestly|actually|also)? (the)? (first|only) (one|person|customer|guest|client|complaint|report|to|of our customers) …2 (to (mention|complain|say|report|notice|have|raise)|who (complains|complained|says|has|mentions|noticed)|ever|we|I|about this|about that)] …4",
      '[(all|most|99 %|the (vast)? majority of) (our)? (other|of our)? (customers|guests|clients|users|reviews|patients|passengers|parents|tenants|diners) (are|were|have been|seem|rate|love|say|find|leave) (very|quite|perfectly|always|all|extremely|more than)? (happy|satisfied|pleased|fine|content|positive|delighted|it|us) …4]',
    ],
    unless: [
      ...KIND,
      '(in case (nobody|no one))',
      '(glad|grateful|helpful|good catch|good eye|until you|before you|which is why|well spotted)',
      '(so|and) , (I|we) (checked|tried|tested|have|will|took)',
      '(I|we) (never|not) (had|received|got|seen) (your|the)',
    ],
    better: [],
    model: ['Thank you for telling me. May I ask you for one more detail?'],
    note: 'That nobody else said so does not make it less true.',
    flags: [
      'Nobody else got sick that night.',
      'We have never had such a complaint before.',
      "You're the first one to mention it, so I doubt there's a pattern.",
      'All our other customers are happy with it.',
    ],
    passes: ["You're the first one to mention it, and I'm glad you did.", 'I have never received your letter.'],
  },
] as const satisfies readonly Rule[];
