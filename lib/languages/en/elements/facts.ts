/** English words that say the concern again and give reasons. */
import type { ElementCue } from '../../../core/checklist/element-words';

const MATTER =
  '(question|query|order|complaint|invoice|cancellation|booking|reservation|delivery|claim|parcel|package|refund|return|account|subscription|request|concern|letter|contract|report|payment|appointment|message|email|bill|ticket)';

/** A letter's date alone says nothing of what it is about. */
const THING = '(order|invoice|cancellation|booking|reservation|delivery|claim|parcel|package|complaint|bill)';

export const facts: readonly ElementCue[] = [
  {
    sign: 'restates',
    place: 'first',
    sentence: 'statement',
    phrase: [
      "(you|you've) (write|wrote|mention|mentioned|say|said|describe|described|report|reported|explain|explained|ask|asked|point out|pointed out|tell|told|note|noted|state|stated|raised|complain|flagged|written|asked) …3 (that|about|whether|if|how|why|when|what|us|me|the|your|for|a|it|where|which|to|out|this)",
      'if (I|we) (understand|understood|read|have understood|have read|have it|follow|got|have got|have) …6 (correctly|right|rightly|properly)',
      'from your (email|message|letter|call|note|photos|photo) (I|we) (see|understand|gather|can see)',
      '(as|so|from what) (I|we) (understand|read|see|gather) (it|this|your)',
      "(let me|to) (make sure|check) (I|we) (have|understand|understood|got|have got|get|'ve got) …6 (right|correctly|straight|you)",
      "/ (you|you've) (ordered|bought|booked|cancelled|canceled|returned|paid|waited|been waiting|are waiting|signed up|requested|sent|purchased|transferred|were charged|were promised|were told|have been waiting|have waited|have been charged|are looking|are asking|would like|want|are missing|received|contacted|have asked|have ordered|have paid) …8",
      "(you're|you are) (asking|looking|waiting|missing|after|wondering|worried|concerned|requesting|claiming|hoping|trying) …2 (for|about|whether|if|that|to|how|why|when|a|the|your|on)",
      `your …2 ${MATTER} …5 (about|regarding|concerning) …2`,
      `your …2 ${THING} (of|from|dated|on) …2`,
      'your …1 (question|request|query|claim|complaint) for …2',
      '/ (just|exactly|as|like) …1 you (say|said|describe|described|write|wrote)',
      '(your main|your) (concern|question|request|point|worry|issue) (is|was) (that|about|whether|how|the|with|why)',
      '(in short|to sum up|to summarise|to summarize|in summary)',
      "(it's|it is|this is) about (the|your)",
      'what matters (most)? to you (is|now)',
    ],
    unless: [
      '(as|like) (I|we) (said|wrote|told|explained|mentioned)',
      "(I|we) (have|'ve)? already",
      "(when|once|after|if|unless|as soon as) you (have|'ve)? …1 (received|ordered|booked|paid|returned|sent|would|want)",
      '(please|could you|can you) …3 (tell|describe|explain|say)',
      "if you (would|want|tell|send|let|give|paid|received|wrote|ask|say|'re)",
      '(until|till|unless|something) you',
      'how (well|nicely|beautifully|kindly) you',
      'only your',
      '(summarise|summarize|sum up|summary of) our (call|conversation|meeting|talk)',
      "(glad|happy|good|lucky) …2 (you|you've|that you) (ask|asked|mention|mentioned|said|told|wrote|raised)",
      '(asked|asking|ask) a (brave|good|great|fair|excellent|hard|tough|big|tricky|woman|man|person|bloke|guy)',
      'you were told (to|before|at|when|not)',
      'you want to (tell|check|keep|make|watch|look|be|avoid|try)',
    ],
  },
  {
    sign: 'restates',
    place: 'first',
    sentence: 'question',
    phrase: [
      '(have|did|do) (I|we) (understood|understand|got|get|read) …6 (right|correctly|that)',
      "(it's|it is|this is) about …10 , (isn't it|right|correct)",
    ],
  },
  {
    sign: 'reason',
    sentence: 'statement',
    phrase: [
      '(because|cos) (the|our|my|a|an|we|I|your|it|this|that|two|one|both|there|they|he|she|someone|somebody|nobody|no|of)',
      'cause (the|our|my|we|I|it|they|he|she|someone|somebody|nobody)',
      '(the|one|main|that) …1 (reason|cause|explanation) (is|was|for|behind|why|being|lies)',
      '(this|that|it|which|delay|error|mistake|problem|fault) …4 (due|owing) to',
      '(due|owing|thanks) to (a|an|the|our|heavy|high|storm|staff|illness|technical|missing|strike|strikes|bad) …4',
      '(is|was|were|are) (caused|triggered) by',
      '(this|that|it|which|mix up|mistake|error) happened (when|after|as|because)',
      '(caused|triggered) by (a|an|the|our)',
      '(as a result of|on account of)',
      '(what|here is what|this is what|what had) …1 happened (is|was)',
      "(that is|that's|this is|which is) why",
      "/ since (the|our|we|a|an) …8 (was|were|had|has|have|is|are|did|didn't|went|broke|failed|changed|moved|could)",
      '(stems|stemmed|resulted|results) from (a|an|the|our)',
      '(meant|meaning) (that|your|the|it|you|nobody|no)',
    ],
    unless: [
      "(not|*n't) (just|simply|only)? because",
      '(no|for any|for whatever|for that|for this|for some|see no|every|good) reason',
      "(I|we)'?m? (ask|asking|write|writing|mention|call|calling) …6 because",
      'just because',
      'because of (that|this) /',
      'why the (leaflet|label|email|page|form|sign|terms|poster)',
      'nothing …8 because',
      '(because|account) of (us|me|you|him|her|them)',
      'because (we|I) (deserve|care|value|want|love|believe|like)',
      "(that's|that is|this is|which is) why (you'll|you will|we (always|ask|print|say|recommend|need|never)|I (always|ask|say|recommend))",
      '(policy|cover|covers|covered|insured|warranty|never) …10 (because|on account|due)',
      '(be|been) due to (you|her|him|them|me|us|be)',
      '(payment|invoice|balance|amount|money|refund) …2 (is|are|was) due',
      '(is|are|falls|fall|fell|was|were) due (to (you|be)|on|by|at|in)',
      'thanks to (you|your)',
      'if …6 (because|caused by|due to)',
      'down to (the|a|an) (last|letter|minute|ground|penny|station|depot|shop|store|floor|basement)',
      'down to (the|a|an) …1 (desk|reception|office|price|figure|few|minimum|dock)',
      '(come|bring|pop|walk|go) …4 down to',
      "because you (didn't|did not|failed|forgot|never)",
    ],
  },
];
