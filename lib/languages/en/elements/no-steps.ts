/** English words that sound like a step or a date of one's own and are none: hopes, rules, spans, the customer's and other people's dates. */
import type { ElementCue } from '../../../core/checklist/element-words';

const DAY =
  '(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|January|February|March|April|May|June|July|August|September|October|November|December|*0|*1|*2|*3|*4|*5|*6|*7|*8|*9|*th|*st|*nd|*rd)';
const EVENT =
  '(course|courses|class|classes|term|season|show|concert|train|trains|bus|buses|ferry|tour|school|semester|workshop|registration|sale|market|exhibition|roadworks|route)';

export const noSteps: readonly ElementCue[] = [
  {
    // Hopes, pleasantries and waiting promise nothing.
    sign: 'next-step',
    hollow: true,
    phrase: [
      'fingers crossed',
      '(hope|hoping|hopefully)',
      '(count|counting) down',
      '(wait|waiting) for (your|you|a reply|the reply)',
      '(look|looking) forward',
      '(just|only) checking (in|if|whether|on)',
      '(pleased|glad|happy|delighted) to (say|report|announce|tell you)',
      'sorry (that|for|we|I)',
      '(welcome|see|meet) you (on board|onboard|aboard|again|soon)',
      "until you're (onboard|on board|aboard)",
    ],
    unless: [
      "(I'll|we'll|(I|we) (will|shall|can) (send|call|ring|refund|replace|check|ship|write|email|post|book|arrange|tell|ask))",
    ],
  },
  {
    sign: 'next-step',
    hollow: true,
    phrase: [
      'fingers crossed',
      '(count|counting) down',
      '(wait|waiting) for (your|you) (reply|response|answer|message|DM|details|reply /|to (reply|answer|write))',
    ],
  },
  {
    // Thanks passed on, how one will be, what happens anyway, and what is only thought of.
    sign: 'next-step',
    hollow: true,
    phrase: [
      '^ (thank you|thanks|cheers|aw|ah) && [(pass|passing) (that|this|it|them|those|your) …4 (on|along)]',
      '(kind words|compliment|compliments|praise|lovely words|nice words|your thanks|kind comments) && [(pass|passing|tell|share) …6 (on|along|team|crew|lads|him|her|them)]',
      "(I'll|I will|we'll|we will|I'd|I shall) be (as|so|honest|frank|brief|quick|gentle|straight|clear|blunt|candid|upfront|happy|glad|pleased|delighted|sorry|grateful|sad|thinking)",
      `${EVENT} …3 (starts|start|begins|begin|opens|runs|run|leaves|departs|resumes|resume|are being diverted|is being diverted|will start|will begin)`,
      "(I'm|we're|I am|we are|I|we) (expect|expecting|anticipate|anticipating)",
      '(usually|normally|typically|generally|as a rule|in most cases)',
      '(^|/) (and|but|so)? if (I|we) (take|do|can|could|get|cut|try|move|use|go|start|put|ask|had|were|hear|heard)',
      'keep (you|it|this|that) in mind',
    ],
    unless: [
      "(I'll|we'll|(I|we) (will|shall)) (send|call|ring|phone|refund|replace|check|ship|write|email|post|book|arrange|tell|ask|text|bring|have|get|let)",
    ],
  },
  {
    // Help without saying which.
    sign: 'next-step',
    hollow: true,
    phrase: [
      "(will|'ll|we'll|I'll|can|to|and) (then|gladly|happily|certainly|also|be happy to|be glad to|be delighted to)? (assist|help|get started|get going|take it from there|go from there) (you|you further|further|out|you out)? /",
      '(look|looking) into (it|this|that|things|the matter|your (concern|issue|matter|case)|this (concern|issue|matter|for you)) (for you|with you|further|right away|together|asap|now|here)? …1 /',
      '(have|take) a (look|closer look) (/|at (it|this|that) /|into (it|this|that) /)',
      '(try|trying) (and|to|our best|my best|our hardest)',
      '(do|doing) (our|my) (best|utmost|hardest)',
      '(work|working) hard (to|on)',
      '(do|doing) everything (I|we) can',
      'see what (I|we) can (do|find|suggest|offer)',
    ],
  },
  {
    // What is offered to choose from, and what is done already.
    sign: 'next-step',
    hollow: true,
    phrase: [
      "(we've|we have|I've|I have) (got)? …2 (today|tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) …5 or",
      "(I|we|I've|we've) (have)? (already|just)? (reported|informed|notified|told|spoken to|sent|passed|filed|raised|logged|emailed|contacted|rung|called) …6 (this afternoon|this morning|today|yesterday|earlier|last night|just now)",
    ],
    unless: ["(I'll|we'll|will|'ll|to (call|ring|phone|come|send|bring|deliver|visit|contact|write|get|be))"],
  },
  {
    // Spans, opening hours and the customer's own dates are nothing the agent can be held to.
    sign: 'own-date',
    hollow: true,
    phrase: [
      '(within|in|during|for|inside|up to) …4 (days|weeks|months|years) (of|after|from|following|since) (the|your|its|date of)? (purchase|delivery|sale|booking|sign up|signing|ordering|buying|purchasing|order)',
      '(in|within|during|for) (the|your|its) first …3 (days|weeks|months|years)',
      '(extend|extends|extended|extending|lengthen|prolong) …6 by',
      '(be|are|is|open|stay|staying) (open|closed|here|in|available|around|on shift|on duty) …8 (until|till|from|between)',
      "(I'm|we're|I am|we are|we'll be|I'll be) (here|in|open|around|available|on shift) (until|till|from|between)",
      '(this|next|last) year',
      '(over|for|in) the next …2 (years|months)',
      // Days that are past, a part of something else, or somebody else's.
      `(for|of|from) (Monday's|Tuesday's|Wednesday's|Thursday's|Friday's|Saturday's|Sunday's|today's|yesterday's|this week's|last week's|this month's|last month's)`,
      `(receipt|letter|email|invoice|bill|statement|message|note|charge|charges|wages|pay|payment|fee|price|fare|call|calls|difference|figure) (from|of|for|dated) (the|this|last)? ${DAY}`,
      `(asked|told) (him|her|them|the …2|my …2|our …2) to (hold|keep|save|reserve) …3 ${DAY}`,
      '(put|set|kept|keep|putting|setting|keeping) (it|them|one|this|that|the …3|your …3|a …3) (aside|by|back) …8 (until|till)',
      '(offer|price|quote|rate|code|voucher|discount|ticket|sale) …2 (is|are|stands|runs|holds|lasts|valid|good|stays) …3 (until|till|through|from|by) …3',
      "(I'm|we're|I am|we are|I'll be|we'll be|I sit|I'm sitting) …4 (desk|phone|phones|counter|office|shop) (until|till) …3",
      "at (today's|yesterday's)",
      '(probably|presumably|normally|usually|hopefully|likely) …5 (on|by|in|at|next|this|tomorrow|today|within) …2',
      '(from|for|over|under) (two|three|four|five|six|eight|ten|twelve|twenty|*0|*5) (people|guests|rooms|items|seats|licences|licenses|tickets|copies|units|miles|pounds|dollars)',
    ],
  },
  {
    sign: 'own-date',
    hollow: true,
    phrase: [
      '(please|kindly|must|need to|have to|should|could you|can you) …10 (by|within|before|until|no later than)',
      'you (have|can|may|must|need|should|could|get|will have) …10 (by|within|before|until|till|from)',
      '^ (pay|send|reply|return|bring|collect|order|sign|confirm|complete|submit|use) …10 (by|before|within|until|no later than) …2',
    ],
    unless: ["(I|we|I'll|we'll|I'd|we'd)"],
  },
];
