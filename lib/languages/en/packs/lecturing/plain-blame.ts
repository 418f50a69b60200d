/** "We can only go by the form", "you can hardly blame us", "you signed it, after all": blame in everyday words. */
import type { Rule } from '../../../../core/rules/rule';
import { BLAME, CONCEDED, REPEATED, REPROACH } from './shared';

const WRONGLY = '(wrong|wrongly|incorrect*|mislead*|misled|contradict*|nobody|no one|never rang|fair enough|too many)';

export const PLAIN_BLAMES = [
  {
    id: 'how-should-we-know',
    phrase: [
      '[(we|I) can (only|just) (go by|go on|work with|work from|act on|fix|deal with|answer|judge by|rely on) what (is|was|you|the|it|people|customers|stands|someone|we know|we are told|we get)] …4',
      "[(we|I) (can't|cannot|can not|can hardly|couldn't) (help|know|fix|act|smell|guess|react|plan|prepare|do anything) (if|what|unless|when|without) (you|nobody|no one|we're not|we are not|it's not|people|customers|being told|your)] …4",
      "[if (you|people|customers|nobody|no one) (don't|do not|never|won't|didn't)? (tell|tells|told|say|says|inform|informs|let|report|reports|mention|mentions|ask|asks) (us|anything|it|me)? …2 , (we|I|nobody|no one) (can't|cannot|can hardly|couldn't|don't)] …2",
      '[how (should|could|can|would) (we|I|anyone|anybody|the …1) (possibly)? (know|have known|guess)] …3',
      '[how (are|were|was|am) (we|I|anyone|anybody|the …1) (supposed|meant|expected) to (know|guess|have known)] …3',
    ],
    unless: [...CONCEDED, '(how (do|can) I know|know more|so that (we|I))', '(the courier|the carrier|the driver|the bank) (told|tells|sends)'],
    better: [],
    model: ['The form has 12 March; with the new date I can change it today.'],
    note: REPROACH,
    flags: [
      'We can only go by what is on the form.',
      "If you don't tell us, we can't know.",
      "We can't help if we're not told.",
      'How were we supposed to know that?',
    ],
    passes: [
      "We can only go by what is on the form, so I've asked the school for a copy.",
      'If you tell me the date, I can book it.',
      'We should have asked, how could you know.',
    ],
  },
  {
    id: 'do-not-blame-us',
    phrase: [
      '[(can|could) (hardly|scarcely|not really|not|not very well) blame (us|me|the|our|a|anyone|anybody|somebody)] …4',
      "[(can't|cannot|can not|don't|do not|shouldn't|mustn't) (really|very well|just|simply)? blame (us|me|the|our|a|anyone|anybody|somebody|everyone|others|other)] …4",
      "[(we|I|our …1|the …1) (can't|cannot|can hardly|can scarcely|won't) (really)? be blamed] …3",
      "[(isn't|is not|wasn't|was not|hardly|scarcely|it's not|not) (exactly|really)? the (driver's|courier's|teacher's|school's|shop's|nurse's|engineer's|bank's|carrier's) (fault|doing|mistake) (that|if|when|you|your|he|she|the|they|somebody|someone)] …4",
      '[(was|were|is|are) (really|entirely|strictly)? your (department|lookout|homework|part of the (deal|bargain)|side of the (deal|bargain)|end of the (deal|bargain))] …1',
      '[(choice|decision|idea|request|selection|instruction|instructions|design|colour|color|timing|wording) …4 (was|were) (entirely|all|wholly|strictly|solely|of course)? (yours|your own|yours alone)]',
    ],
    unless: [
      ...CONCEDED,
      "(don't|not|never) blame you",
      '(if|whether) …4 (was|were) yours',
      'blame (us|me) (for being|if you like)',
      "I (don't|can't|wouldn't) blame",
    ],
    better: [],
    model: ['The address on the label is the one from the order; a new label is ready.'],
    note: BLAME,
    flags: [
      "Don't blame the courier for an address you typed yourself.",
      'You can hardly blame us for the weather.',
      "It isn't the courier's fault that nobody was home.",
      'The choice of paint was yours.',
    ],
    passes: ["I can't blame you for being cross.", 'We cannot blame the weather for this, it was our mistake.', 'If the idea was yours, tell me.'],
  },
  {
    id: 'you-signed-after-all',
    phrase: [
      '[after all , you (were|are|signed|chose|wanted|have|had|did|agreed|asked|ordered|booked|knew|accepted|took|bought)] …4',
      '[you (signed|chose|wanted|agreed|ordered|asked|booked|accepted|bought|knew|saw|picked|confirmed|approved) …5 , after all] , $',
      "[(you|it was you|you're|you were|you are|he's|she's) (were|are|was)? the one (who|that) (wanted|asked|chose|ordered|signed|changed|insisted|booked|decided|left|forgot|cancelled|canceled|moved|opened|broke|picked|agreed|said no|turned)] …4",
      '[(is|was|are|were) (exactly|just|precisely)? what you (got|have got|received|were sent|were given|ended up with)] , $',
      "[(you've|you have) (now)? (been late|missed|changed|cancelled|canceled|moved|postponed|rescheduled|returned|failed) …5 (twice|(two|three|four|five|six|several|many) times)] …3",
      '[(that|this|it) makes (it)? (two|three|four|five|six|seven|eight) (missed|late|cancelled|canceled|unpaid|broken|lost|damaged|changes|reminders|letters|times|returns|complaints)] …3',
      "[(it's|that's|this isn't|it isn't|that isn't|this is|it is) (not)? the first time (you|you've|you have|your|this|we've had to|I've had to|we have had to)] …4",
    ],
    unless: [
      ...CONCEDED,
      WRONGLY,
      '(the one|time) (who|that)? …2 (spotted|found|noticed|helped)',
      "(is|it's|this is|that's|it is) the first time",
      'not what you',
    ],
    better: [],
    model: ['The contract from May has the express rate; the slower one is open from June.'],
    note: BLAME,
    flags: [
      'You signed it, after all.',
      'After all, you were the one who wanted it quickly.',
      'You asked for matt and matt is what you got.',
      "You've been late four times this term.",
    ],
    passes: [
      'You were the one who spotted it, thank you.',
      "You've returned it twice now, and I'm sorry that the third had the same fault.",
      'This is the first time you have been to see us.',
    ],
  },
  {
    id: 'we-went-through-this',
    phrase: [
      '[(I|we|my …1|our …2) (already|also|clearly|had|have|did)? (explained|explain|went through|gone through|went over|gone over|discussed|covered|talked about|talked through|spelled out|set out|agreed) (this|that|it|all this|all that|all of this|all of that|everything|the procedure|the rules|the terms|the costs|the process|the risks|the conditions) …4 (to you|with you|when you|at length|at (the|your) (viewing|counter|desk|handover|fitting|start|beginning|outset|consultation|appointment)|in (person|great|some|full|detail)|with your …1|to your …1)] …3',
      "[(it|this|that|everything) (was|is) (all|also)? (in|on) the (email|letter|leaflet|message|sheet|form|text|contract|link|attachment) , (that|which)? (you|nobody|no one) (didn't|did not|never|apparently|chose not)] …4",
      "[the (email|letter|leaflet|message|sheet|form|text|contract|link|attachment|manual|booklet) (that|which)? you (didn't|did not|never|apparently didn't|evidently didn't|clearly didn't) (open|read|sign|look|bother|answer|click)] …3",
      '[(that|this|it|which) (is|was) (exactly|precisely|just|also)? what the …3 (is|are|was|were) (there)? for] , $',
      "[(that's|that is|this is|which is) (exactly|precisely|just|also)? the (reason|reason why) (we|I|there|the|our) (send|sends|ask|asks|print|prints|say|says|put|warn|recommend|insist|have|has|keep|exist|advise)] …4",
      "[(there's|there is) a (good|very good|simple)? reason (why|that)? (the|we|it|they|our|every) …2 (says|say|said|asks|ask|send|print|prints|warn|warns|recommend|recommends|insist|tell|tells|keep)] …4",
    ],
    unless: [...CONCEDED, WRONGLY, '(free|covered|nothing to pay|no charge|entitled)', "(you'll|you will) get", '(happy|glad|gladly)'],
    better: [],
    model: ['The trial runs for 14 days; after that the yearly price applies.'],
    note: REPEATED,
    flags: [
      'We went through this when you collected the keys.',
      "It was all in the email you didn't open.",
      'That is what the trial period was for.',
      'There is a reason the tag says dry clean only.',
    ],
    passes: [
      'My colleague explained it to you in detail, and she was wrong.',
      'That is what the warranty is for: the repair is free.',
      'There is a reason for the delay: the part is in Rotterdam.',
    ],
  },
] as const satisfies readonly Rule[];
