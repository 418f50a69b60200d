/** What stands around the matter of an English message: greetings, thanks, closings; and questions, asked without a mark or for show. */
import type { SignalCue } from '../../../core/situations/message-signals';

const OPENS = '(if|whether|when|where|how|what|who|why|which)';

export const talk: readonly SignalCue[] = [
  {
    kind: 'greeting',
    phrase: [
      '^ [(dear|hi|hello|hey|good (morning|afternoon|evening|day)|greetings|howdy|hiya|g day|to whom it may concern|hi there|hello there|morning|evening|afternoon)]',
    ],
  },
  { kind: 'thanks', phrase: ['[(thanks|thank|cheers|ta|appreciate|appreciated|grateful|thx|ty)]'] },
  {
    kind: 'closing',
    phrase: [
      '[(kind|best|warm|many|with|kindest|warmest) (regards|wishes|thanks)]',
      '^ [(regards|sincerely|yours|cheers|best|sent from|yours sincerely|yours faithfully|bye)]',
      '[(look|looking) forward to (hearing|your|a)]',
      '[in advance]',
      '[have a (good|nice|great|lovely) (day|week|weekend|one|evening)]',
      '[hope (you|this|all) …5 (well|finds you|doing)]',
    ],
  },
  {
    kind: 'asks',
    phrase: [
      `[(can|could|would|will) (you|u|someone|anyone|somebody|anybody) …3 (tell|let|explain|confirm|advise|check|say|clarify|show|inform|send|help|look|give|find|point|please) …12]`,
      `[(let|tell|inform|advise|show|remind) (me|us) …2 ${OPENS}]`,
      `[(let (me|us) know|please (advise|confirm|explain|clarify|tell|say|check)|advise|confirm) …2 ${OPENS}]`,
      `[(wondering|wonder|want to know|like to know|need to know|curious|love to know|wanted to know|want to ask|wanted to ask|trying to find out|not sure|unsure|unclear|no idea|asking|ask|don't know|do you know|know|interested to know|like to ask|find out|figure out|understand|enquiring|inquiring|question is) …1 ${OPENS} …12]`,
      '[(my|the|one|quick|another) question is]',
      '^ [(can|could|may|do|does|did|is|are|will|would|should|has|have|am|was|were) (I|you|we|it|there|the|this|that|my|your|they|he|she|anyone|someone|these) …14] $',
      '^ [(when|where|how|what|who|why|which) (is|are|do|does|can|will|should|much|many|long|would|has|have|did|was|about|time|am|could|happens|size|if) …14] $',
      '[any (idea|chance|news|update|updates|word|thoughts) (if|when|where|how|why|what|on|of|you|about|whether|that) …8]',
    ],
    unless: [
      '(you|they) (know|knew) (full well|perfectly|very well|exactly)',
      "(don't|do not) (care|understand|mind|see) …1 (if|what|how|when|why|whether)",
      '(I) (wonder) (why I bother|if you (even|ever|actually))',
      '(would|could|can) you (believe|imagine)',
    ],
  },
  {
    kind: 'asks-further',
    phrase: [
      '(and|or|plus) (when|where|how|what|who|why|which|whose)',
      '(and|or|plus) (is|are|can|could|do|does|did|will|would|has|have|should|am) (I|you|we|it|there|the|this|that|my|your|they|he|she|someone|anyone)',
    ],
    unless: ['(and|or) (what not|whatever|whoever|so on)', '(somehow|when|where) or (other|not)'],
  },
  {
    kind: 'rhetorical',
    phrase: [
      '(are|r) (you|u|they) …2 (serious|kidding|joking|having a laugh|for real|deaf|blind|stupid|mad|insane|actually|even|all asleep|thick|mental|out of your)',
      '(you) (serious|kidding|joking) $',
      'how (many times|much longer|many more|long must|long do I have|often do I|hard is it|hard can|difficult is|difficult can|is that|dare|stupid|thick|is this (even|possible|acceptable|ok|okay|right|legal)) …10',
      '(what|who) (kind|sort) of (company|service|people|outfit|place|business|idiot|circus|joke|customer service) …8',
      '(is|was) (this|that|it) (a|some kind of|your idea of|supposed to be|meant to be|really|how you|the best|honestly|too much) …6 (joke|wind up|service|funny|treat|you can do|to ask|prank|acceptable|normal|help|way|standard|customer service)?',
      '(do|does|did|are|is) (you|anyone|anybody|someone|nobody) (even|actually|ever|really|at all|not|people|guys even|there even) …8 (care|read|listen|work|train|know|bother|check|look|alive|think|home|awake|value|want)',
      '(does|is) (anyone|anybody|someone) …2 (care|home|there|alive|awake|work there|listening|read)',
      '(what|why) (am I|do I|are we) (even)? (paying|pay|bother|bothering) …6',
      "why (bother|should I (have to|be|pay)|do I bother|do I even|on earth|the hell|the fuck|can't you (just|people|even)) …8",
      '(what|where|who|how|why) (the|on) (hell|fuck|heck|earth|devil|f) …8',
      "(what's|what is) (wrong with|the matter with|the point|your problem|next|the use) …4",
      '(do|does) (I|it) (have to|look like|need to|really) …8 (draw|spell|beg|idiot|stupid|fool|mug|everything|picture|for you|again)',
      'do (you|u) think (I|we|this|that|it|customers|people) …8',
      '(who|what) do you think (you|I|we) (are|am)',
      '(have|has) (you|anyone|none of you) (no|any|ever) (shame|decency|idea|heard|clue|common sense|manners) …4',
      '(really|seriously|honestly|right|ok|okay|yes|no|eh|huh|what|hello|well|so|understood|got it|anyone|and|clear|see|ok then) $',
      "(isn't|ain't) (it|that) (funny|great|lovely|ironic|convenient|your job)",
      '(too much|a lot|so much) to ask',
      'who (cares|knew|would have thought|does that)',
      'so (hard|difficult)',
      'ever heard of',
      'remember (me|us)',
    ],
    unless: [
      'how (much|many|long) (is|are|does|do|will|would|can) (the|a|it|this|that|i|we|delivery)',
      'what sort of (service|company) (plan|do you offer|package)',
    ],
  },
];
