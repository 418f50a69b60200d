/** English words that offer goodwill and ways to choose from. */
import type { ElementCue } from '../../../core/checklist/element-words';

const FREE =
  '(free of charge|at no cost|at no charge|at no extra cost|at no extra charge|at no additional cost|no extra charge|no extra cost|no charge|without charge|without extra charge|for free|on the house|free replacement|free delivery|free shipping|free return|free upgrade|free month|complimentary|at our expense|at our cost|gratis)';
const COSTS =
  '(cost|costs|postage|shipping|delivery|return|fee|fees|charge|charges|difference|repair|cleaning|taxi|hotel|bill|fare|interest|premium|instalment|installment|surcharge|callout|labour|labor|excess|late fee|full amount|full price|money|payment|month|penalty|fine|return label)';
const GIFT =
  '(voucher|credit|discount|refund|gift card|gift|compensation|upgrade|reduction|rebate|coupon|free month|replacement|partial refund|full refund|store credit|bottle|bouquet|goodwill payment|reimbursement|complimentary)';
const SURE = "(gladly|happily|also|of course|naturally|then|already|just|now|have|'ve|today)?";

export const steps: readonly ElementCue[] = [
  {
    sign: 'goodwill',
    sentence: 'statement',
    phrase: [
      '(goodwill|good will)',
      '(as|by way of) (a|an|some|our) …2 (apology|thank you|compensation|goodwill|gesture|small thank|thanks|token|amends|consolation)',
      'as compensation',
      `(I|we|you'll|we'll|I'll|I've|we've|you can have) && [${FREE}]`,
      `(replacement|repair|swap|exchange|new one|spare|collection|second visit) …3 (is|are|will be|comes) [${FREE}]`,
      `(I|we|I'll|we'll|I've|we've|I'd|we'd) ${SURE} (refund|refunded|waive|waived|credit|credited|reimburse|reimbursed|cover|covered|pay|paid|write off|written off|knock|knocked|take off|taken off|throw in|threw in|comp|comped|cancel the|reverse|reversed|deduct|deducted|absorb) …8`,
      `(will|can|would|to|are|am|have|be|been|being) ${SURE} (refund|refunding|refunded|waive|waiving|waived|credit|crediting|credited|reimburse|reimbursing|reimbursed|covering|knocking|deducting|written off|writing off) …8`,
      `(refund|repay) (you|your|the) …6`,
      `(give|offer|send|add|arrange|issue|put|apply|include|receive|get|have|process|enclose|enclosed|attached|added|issued|applied|giving|offering|sending|adding|issuing) (you|a|an|your|the|to|through|that|this|in)? …5 ${GIFT}`,
      `(lunch|dinner|breakfast|coffee|drinks|drink|dessert|meal|sandwiches|round|taxi|ride|supper|tea|wine|bottle|next one) …2 (is|are|will be|be) (on us|on me)`,
      '(on the house|at our expense|at our own expense)',
      `(${COSTS}|one|this|that|lunch|round|label) …3 (is|are|will be)? (on us|on me|on the house|waived|refunded)`,
      "(won't|will not|don't|do not|not be|never) …2 (charge you|bill you|invoice you|be charged|be billed|charged|billed|charging you)",
      '(take|taken|taking|knock|knocked) …8 off (the|your|that|this|next) …3 (bill|invoice|invoices|price|balance|order|rent|total|fee|month|statement|stay)',
      '(no need to pay|nothing to pay|nothing more to pay|yours to keep|keep it as|can keep it|can keep the)',
    ],
    unless: [
      "(not|n't|cannot|can't|won't|unable|no|never) …6 (refund|credit|waive|reimburse|discount|voucher|compensation|goodwill|free|offer|compensate)",
      '(feel|feels|felt|please feel) free',
      '(free) (to|from|time|slot|number|up|on|at|tomorrow|this|next|for a call|between|all|app|newsletter|wifi|hand|helpline|shipping (on|over|threshold))',
      '(credit) (card|note number|check|rating|history|score|report|file)',
      '(our|the|your|a) (refund|discount|voucher|credit|compensation|return|returns|cancellation) (policy|code|terms|conditions|form|request|department|team|period|process)',
      '(to be|be) entitled',
      'be knocking',
      'pay (nothing|anything)',
      "(not|never|n't) …3 (free|complimentary)",
      '(if|once|whether|unless|until|as soon as|when) …8 (refund|refunded|credited|voucher|discount|credit|free)',
      '(cover|covers|covered) (by|in|under|letter|page|sheet)',
      '(sugar|gluten|toll|hands|duty|smoke|stress|worry|trouble|error|interest|risk|hassle|fat|lead|pet|tax) free',
      "(don't|do not|won't|will not) (pay|drop|cover) (attention|it|the ball|in|by|up)",
      '(pay|paid) (attention|a visit|by|close|tribute|in|with|on|before|within|monthly)',
      "(you|you'd|you'll) (have to|need to|must|would have to|should|can|could|still) pay",
      '(drop|dropped) (you|the|me|us|in|by|off) (a line|a note|a message|ball|off)?',
      'return (you|your|the) (call|parcel|item|device|goods|form|label|box|product|unit|shoes|message|signed|key|keys|router|old)',
      '(expert|gift) (shop|card balance)',
      '(charged|billed|charge you|bill you) …1 (twice|again)',
      "(that's|this is|that is|it's|this one's) (entirely)? on (us|me)",
    ],
  },
  {
    sign: 'options',
    sentence: 'statement',
    phrase: [
      '(two|three|four|several|a couple of|a few|following) …2 (options|ways|choices|alternatives|possibilities|routes|paths|solutions|suggestions) …8 (can|could|choose|pick|from|offer|open|suggest|see|available|possible|prefer|ahead|forward|/)',
      "(there are|I see|we see|I can see|you have|you've|I have|we have|I can offer|we can offer|I'd suggest|here are|can do|I could offer) …3 (two|three|four|several|a couple of|a few|some|different) …2 (options|ways|choices|alternatives|possibilities|routes|paths|solutions|suggestions)",
      '^ (two|three|four) …1 (options|ways|choices|alternatives|routes|solutions)',
      "(you|you're) (can|could|may|are free to|'re free to|free to|'re welcome to) (choose|pick|decide|select) (between|from|whichever|which|whether)",
      '(choose|pick|select|decide) (between|whichever|which one|which of|either)',
      '(options|suggestions|ways|solutions|choices) …2 (choose|pick) from',
      '(option|choice|alternative) (1|one|A|a|the first) && (option|choice|alternative|the|and) (2|two|B|b|second|other)',
      "(it's your choice|entirely your choice|the choice is yours|it's your call|entirely your call|whichever you (prefer|like|choose))",
      '(either) …,20 or && (you can|you could|you may|let me know which|choose|prefer|whichever)',
      '(let me know|tell me|say|just say) …2 (which|what|whether) …6 (prefer|rather|suits you|suits|works better|works best|works for you|like best)',
    ],
    unless: [
      "(no|not|n't|any) …3 (options|choices|alternatives|choice|alternative|option)",
      '(tried|tested|checked|explored|exhausted|looked at) …4 (options|ways|routes|things)',
      '(settings|menu|payment|drop down|print) …1 options',
      '(two|three|several) things (to|went|that|happened|are)',
      'up to you to',
      'either way',
    ],
  },
  {
    sign: 'choose',
    phrase: [
      '(which|what|whichever) …8 (prefer|suits|suit|rather|better|works best|works for you|would you like|choose|go for)',
      '(would|do) you (prefer|rather|like)',
      "(let me know|tell me|just say|drop me|give me) …4 (which|whether|what you'd prefer|what suits)",
      '(your|these|two|three|following) (options|choices|alternatives|choice)',
      '(prefer|your call|you choose|you decide|choose between|pick whichever)',
      '(two|three|several|a couple of|a few|these) (ways|routes|suggestions|solutions|offers|things I can|possibilities)',
    ],
  },
  {
    sign: 'either-or',
    phrase: [
      'either …,20 or',
      '^ (would you (prefer|rather|like)|do you (want|prefer)|shall (I|we)|should (I|we)) …,20 or',
    ],
    sentence: 'question',
  },
  { sign: 'either-or', phrase: ['either …,20 or'], sentence: 'statement', unless: ['either way'] },
];
