/** English words that end a reply or stand for its record: help if something goes wrong, what is on paper, until when something runs. */
import type { ElementCue } from '../../../core/checklist/element-words';

export const endings: readonly ElementCue[] = [
  {
    // "If it still gives you trouble, send me the cart and I'll place it by hand."
    sign: 'closing-offer',
    place: 'last',
    sentence: 'statement',
    phrase: [
      '(if|should) (it|that|this|the|your|they|there|anything|anybody|anyone|something|one|any|either|he|she|things|you) …14 / (then|please|just|do|simply)? (send (me|us) (a|the|your|it|them|one)|tell (me|us)|write (to)? (me|us)|write back|(ring|call|phone|text|email|message) (me|us|my)|reply|let (me|us) know|give (me|us)|drop (me|us)|come (back|straight)|say so|shout|ask (for me|me|us)|get in touch|my (direct|mobile|number|line))',
      "(if|should) (it|that|this|the|your|they|there|anything|anybody|anyone|something|one|any|either|he|she|things|you) …14 , (I'm|I am|we're|we are) (on|at|here|in|only|just|around|a phone call|available|reachable)",
      "(if|should) you'd like …8 (back|again|more|another|a hand|help|to talk|to speak|to discuss|changed) …4 , …,6 (reply|word|line|call|message|tell|say|ask|shout|let|will do|is enough)",
      "(if|should) (they|it|that|he|she|anything|nothing|one) (aren't|isn't|doesn't|don't|hasn't|haven't|won't|didn't|should|does|happens|comes|goes|fails|slips|is) …8 / (please|just)? ((ring|call|write|tell|text|email|phone|message|let|send|ask) (to)? (me|us|it back|them back)|reply)",
    ],
    unless: [
      '(send|tell|give|email|text|drop) (me|us) (the|your) (order|account|serial|reference|booking|tracking|card|bank|iban|meter|policy) …2',
      "(would like|want|wish|'d like|prefer) (us|me) to",
      "(want|'d like|you'd like|would like|wish|agree|accept|decide|prefer) (to (go|proceed|cancel|keep|accept|confirm|book|have|order|take|buy)|it|that|the|one|a refund|a replacement)",
      '(if|should) (that|this|it|the …4) (suits|works|meets|sounds|is (fine|okay|ok|acceptable|right))',
      '(call|ring|contact|write to|email|tell) (the|your|our) (bank|police|doctor|courier|council|hospital|emergency|insurer|manufacturer|dentist)',
      '(call|dial|ring|phone) (911|999|112|111|311|the emergency|an ambulance)',
      '(by (Monday|Tuesday|Wednesday|Thursday|Friday|tomorrow|noon|the)) …3 $',
      "(don't|do not|never|needn't)",
    ],
  },
  {
    sign: 'written-record',
    sentence: 'statement',
    phrase: [
      '(attached|attach|attaching|posted|emailed|sent|sending|send|enclosed|enclose|mailed|forwarded) (you)? …2 (a|the|an|your|our)? …2 (written (confirmation|plan|offer|quote|reply|statement|explanation|report|summary|answer)|confirmation)',
      "(you'll|you will) (get|have|receive) …2 (a|an|the|your)? …3 (confirmation|written (confirmation|plan|offer|quote|reply|statement|explanation|report|summary|answer)) …4 (by (email|post|mail|letter|text)|in writing|from (me|us)|within|today|tomorrow|/)",
      '(a|the|with|in|our) written (plan|confirmation|offer|quote|reply|statement|explanation|report|summary|answer|record|apology)',
      "(I|we|I'll|we'll|I've|we've) …2 (set|put|setting|putting|written|write) …3 (all|it|this|that|everything|out) …2 (down|out) …2 (in (a|this) (letter|email)|for you|below|in writing)",
    ],
    unless: [
      '(please|could you|can you|you (need|must|should|have) to) …10 (written|confirmation|send|attach)',
      "(not|*n't|never|no|without) …4 (confirmation|written)",
      '(if|once|when|until|after) …4 (you|we) …6 (confirmation|written)',
      '(confirmation) (code|link|page|number|screen|button)',
      '(your|the) confirmation (says|said|shows|showed|states|email (says|said|shows|was))',
      '(sent|posted|emailed|mailed) …10 (ago|last|yesterday|in (January|February|March|April|May|June|July|August|September|October|November|December)|on (the|Monday|Tuesday|Wednesday|Thursday|Friday))',
      'written (notice|request|complaint|permission|consent)',
    ],
  },
  {
    sign: 'end-date',
    sentence: 'statement',
    phrase: [
      '(plan|subscription|contract|membership|service|cover|access|account|licence|license|policy|tenancy|agreement|lease) …3 (runs|run|continues|continue|stays|stay|remains|remain) …3 (until|till|to|through) …6 (and|then) …3 (ends|end|stops|stop|expires|expire|closes|close|lapses|lapse)',
    ],
    unless: ["(not|*n't|never) …3 (end|stop|expire)", '(renews|renew)'],
  },
  {
    // A plain yes in other words.
    sign: 'affirms',
    sentence: 'statement',
    phrase: [
      "^ …4 (is|are|would be|will be|that's|that is|it's|that'd be|shouldn't be) …2 (no problem|not a problem|no trouble|no bother|perfectly fine|absolutely fine|fine|okay|ok|possible|doable|all right) (at all|with us|for us|with me|for me|by us|/)",
      "^ …1 (invoice|copy|receipt|form|document|letter|certificate|statement|list|file|link|label|quote|pdf|manual|plan|drawing|report|corrected one) (is|are|'s) (attached|enclosed|on its way|in this email)",
      "^ (you're|you are) (not|absolutely|quite|definitely) (being)? (unreasonable|wrong|mistaken|too late|late|asking too|covered|entitled|eligible|insured|in time|fine|allowed|free to)",
      "^ (happily|with pleasure|consider it done|done|all done|no worries|you bet|sure thing|of course|for sure|will do|can do|I'd be (delighted|happy|glad) to|we'd be (delighted|happy|glad) to|my pleasure|okay|ok) (/|at all|and)",
      "^ (unfortunately|sadly|afraid|I'm afraid|I am afraid) , …1 (we|it|that|this|they|there|he|she|I) (don't|doesn't|isn't|aren't|can't|cannot|do not|does not|is not|won't)",
    ],
    unless: ["(if|whether) (that|this|it) (is|'s)", '(sorry|apologies)'],
  },
];
