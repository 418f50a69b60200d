/** English words that leave a choice, say what can be had and on what terms, and ask for the one fact that is missing. */
import type { ElementCue } from '../../../core/checklist/element-words';

const DAY =
  '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|tonight|tomorrow|morning|afternoon|evening|(at|between|after|before) (*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)|*am|*pm|*1st|*2nd|*3rd|*0th|*1th|*2th|*3th|*4th|*5th|*6th|*7th|*8th|*9th|noon|midday|weekend|next week)';
const NUMBER = '(*0|*1|*2|*3|*4|*5|*6|*7|*8|*9)';
const FITS = '(okay|ok|fine|all right|alright|good|possible|convenient|too early|too late|too soon|work|suit|fit|do)';
const UNIT =
  '(a|an|per|each|for (a|an|each|one|every|two|three|the|up to)|if you|on (the|a|our)|flat|extra|more|including|plus|all in)';

export const choices: readonly ElementCue[] = [
  {
    sign: 'options',
    sentence: 'statement',
    phrase: [
      '^ (or|alternatively|otherwise) , …2 (if|you|we|I|just) …6',
      "(if|should) (you'd|you would|you) (rather|prefer|sooner) (have|keep|get|take|wait|swap|cancel|return|stop|stay|pay|choose|go|use|leave|send|do|a|an|the|it|your|that|we|I|someone|somebody|one|another|to (have|keep|get|take|wait|swap|cancel|return|stop|stay|pay|choose|go|use|leave|send)) …,16 (tell (me|us)|let (me|us) know|I'll|we'll|I will|we will|I can|we can|you can|that's|that works|just|say|no problem|instead)",
      "(you|we|I) (can|could|may) …,20 / or …1 (you|we|I|our …2|if you|he|she|they) (can|could|may|'ll|will|would|prefer|'d)",
      "(we|I|you) (can|could|'ll|will) …,20 / or (if|should) (you'd|you would|you) (rather|prefer|like)",
      "(I|we|I'll|we'll|you|you'll) …,20 or …8 (if (that's|that is|it's|it is|this is) (easier|better|more convenient|what you)|if you'd (rather|prefer|like)|if you (prefer|would rather)|whichever|whatever (you|suits|works|is easier))",
      '(a|the|your) …4 (replacement|repair|swap|exchange|new one|same one) , or (a|the|your) …4 (refund|money|credit|price|voucher)',
      '(refund|money back|credit) , or (a|the) …3 (replacement|repair|swap|exchange|new one)',
    ],
    unless: [
      "(rather|prefer) (not|we not|I not|we didn't|I didn't|they didn't)",
      '(rather|prefer|like) (to)? (speak|talk|call|phone|ring|discuss|hear|chat|see|know)',
      '(rather|sooner) (later|than)',
      '^ or (so|else|maybe|perhaps|rather) /',
      "^ otherwise , …1 (it|the|this|that|you (will|must|won't|lose|have)|we (will have|must|cannot|can't))",
      '(either|one) way',
      "(not|*n't|cannot|never) …6 or",
      "or (you|we|I) (will|would|'ll) (have to|lose|miss|need)",
      "or (we|I) (will|would|'ll) (take|assume|close|cancel|charge|pass|consider)",
    ],
  },
  {
    sign: 'either-or',
    sentence: 'statement',
    phrase: [
      "(can|could|have|has|offer|free|do|'ll|slots|dates|times|available|we've|I've|visit|appointment|is|are) …,14 (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|tomorrow|morning|*am|*pm|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9) …,6 or …3 (on|at|in)? (the)? (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|afternoon|evening|*am|*pm|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9|*th|next)",
      "(I|we|you) (can|could|'ll|may) …,16 / or",
      '(morning or afternoon|repair or replace|swap or refund|refund or (a)? (replacement|exchange|credit)|replacement or (a)? (refund|credit|repair))',
    ],
    unless: ['either way', "(not|*n't|cannot|never) …6 or", 'or (so|two|more|less|later|earlier|thereabouts)'],
  },
  {
    sign: 'choose',
    phrase: [
      '(which|what) …4 (is better|is best|suits|would suit|works|fits|would you prefer|should (I|we))',
      "(tell me|let me know|just say|say|tell us|let us know) …2 (which|what|whether) …6 (you'd|you would|you want|suits|works|is better|prefer)",
      '(whichever|whatever) (you|one|way|suits|works|is)',
    ],
  },
  {
    // The one day, hour or thing that is still open.
    sign: 'asks-pointedly',
    sentence: 'question',
    phrase: [
      '/ (so|and)? (which|what) (day|days|date|dates|time|times|morning|afternoon|evening|week|size|colour|color|address|model|one|of the two|of them|half of the day|slot|number|name) …6',
      '/ (so|and)? when …1 (suits|would suit|works|is (best|better|good)|are you (in|home|free|there|at home)|were|was|did|will you|do you|can you|could you|should|would you like)',
      `/ (so|and)? (is|would|does|do|are|will|can) …3 ${FITS} && ${DAY}`,
      `/ (so|and)? (is|would|does|do|will) ${NUMBER} …4 ${FITS}`,
      `/ (so|and)? (can|could) (you|we) (do|make|manage|be (in|home|there|at)) …6 ${DAY}`,
    ],
    unless: [
      '(call|talk|speak|chat|phone|reach you|ring) ',
      '(of the two|one) would you (prefer|like)',
      '(seriously|honestly|on earth|the hell|really think)',
      '(which|what) (one|of (the two|them)) $',
      '^ (would|will) you (come|pop)',
      'what time do you call',
      'do you (want|mind|realise|realize|understand)',
    ],
  },
  {
    // What can be had, and on what terms.
    sign: 'what-is-possible',
    sentence: 'statement',
    phrase: [
      '(I|we) can (also|still|gladly|certainly|happily|easily|of course)? (let you have|let you keep|do (it|that|this|one|them|you) for|do (you)? (a|an|the|\\$|£|€)|hold (it|them|one|the …2|your …2) (until|till|for)|fit you in|squeeze you in|extend|stretch|have (it|them|one) (ready|done|with you))',
      `(it's|that's|it is|that is|that'd be|that would be|it would be|it'd be|is|are|costs|cost|they're|starts at|start at) (only|just|then|another)? (\\$|£|€) ${NUMBER} ${UNIT} && (or|including|includes|included|free|no charge|if you|if you'd|if it's|welcome)`,
      "(you're|you are) welcome to (bring|use|keep|have|stay|try|leave|swap|change|add|join|come|take|wait|sit|move) …4",
      '(counts|qualifies) (as|for) …6 && (cover|covers|covered|warranty|guarantee|free|no charge|allowance|discount)',
      '(cover|warranty|guarantee|voucher|membership|plan) (runs|lasts|is valid|stays valid|remains valid|is good) (until|till|to|through|for) …3',
      '(you can|you could|you may) (keep|stay|choose|use|add|switch|swap|move|change|upgrade|exchange|return|downgrade|pause|transfer) …6 (until|till|for (free|nothing|\\$|£|€|no|up to|another)|at no|without|as long as|up to|within|at any time)',
    ],
    unless: [
      '(if|whether|unless) …1 (it|that|this|the) (is|was|were)',
      "(not|*n't|never|cannot|no longer) …6 (possible|welcome|valid|until|for|have|keep)",
      '(refund|refunded|credit|credited|owe|owed|charged|overcharged|bill|invoice|balance|total|difference|paid) …8 (\\$|£|€)',
      '(\\$|£|€) …8 (refund|refunded|back to|credited|owed|off|instead)',
      '(lawyer|solicitor|attorney|wake up)',
      'welcome to (call|write|contact|ring|complain|email|reply|ask)',
      'you can (call|reach|write|keep (an eye|in mind|track|me|us))',
      '(expire|expired|ran|was) ',
    ],
  },
  {
    sign: 'can',
    phrase: [
      "(you can|you may|you're welcome to|you are welcome to) (keep|stay|choose|add|switch|swap|move|change|upgrade|exchange|return|downgrade|pause|transfer)",
      "(we'll|I'll|we will|I will) (gladly|happily|of course|instead)? (refund|replace|exchange|swap|credit|repair)",
      '(we|I) (supply|include|provide) ',
    ],
    unless: ["~(not|*n't|cannot|never|no longer)", '(if|unless|once|whether) …2 (you|we|I)'],
  },
  {
    sign: 'cannot',
    phrase: [
      "(charge|charges|fee|fees|price|deposit|order|delivery|date|ticket|item|items|part|contract|booking|name|amount|postage) …2 (can't|cannot|can not|can't be|won't|will not) be (refunded|changed|moved|returned|waived|exchanged|extended|cancelled|transferred|reduced|credited|brought)",
    ],
  },
  {
    sign: 'call-offered',
    phrase: [
      '(okay|ok|all right|alright|happy|fine|comfortable) with (me|us|my|our) (calling|ringing|phoning|giving you a (call|ring)|coming|dropping|popping)',
      "(I'll|we'll|I will|we will|I|we|I'd|we'd|I can|we can) …,14 (and|then|to|also) (call|ring|phone) you (if|when|at|on|before|by|as soon|once|straight|to|with|tomorrow|today|tonight|back|again|myself|personally|either|the|this|/)",
      '(like|love|glad|happy|want|offer) to (sit|sat) down with you',
      '(I|we) (can|could|would|will) (sit down|meet) (with)? you',
      "(I'd|I would|we'd) (rather|prefer to) (talk|speak|tell you|explain|say) …4 (in person|on the phone|by phone|over the phone|face to face|myself)",
    ],
    unless: [
      "(not|*n't|never|cannot|can't|unable|no) …4 (call|ring|phone|meet|coming|calling)",
      '(asked|told) …3 to (call|ring|phone) you',
      '(tried|trying) …4 to (call|ring|phone)',
      'you names',
    ],
  },
];
