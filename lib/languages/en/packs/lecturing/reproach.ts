/** "We did tell you", "that's what the sign is for", "you can't just", "that's what happens when": everyday reproach. */
import type { Rule } from '../../../../core/rules/rule';
import { BLAME, OBVIOUS, OWN_FAULT, REPEATED, REPROACH } from './shared';

const KIND = '(thank|thanks|glad|grateful|lovely|perfect|welcome|wonderful|happy)';
const OURS = '(wrong|wrongly|in error|by mistake|should have|ought to have|should never)';

export const REPROACHES = [
  {
    id: 'we-did-tell-you',
    phrase: [
      '[(I|we|my …1|our …2) did (tell|warn|mention|inform|explain|point out|let you|advise|make clear|make it clear|send you|email you|notify|put it|raise) …4]',
      '[you were (also|already|all|clearly|even|duly)? (sent|given|handed|shown|emailed|provided with|issued with) (a|the|two|three|four|several|all|full|clear|detailed|written|our) …4 (reminder|reminders|notice|notices|warning|warnings|leaflet|instruction|instructions|information|terms|guide|manual|booklet|checklist|rules|conditions)]',
      '[we (do|always|also|clearly|expressly|specifically)? (state|specify|make (this|it|that) (very|quite|perfectly|abundantly)? clear|warn|mention|point out) …6 (on|in|at) (our|the|every|each|all) …2 (website|terms|site|page|email|confirmation|sign|leaflet|checkout|brochure|ticket|listing|contract|faq|app|form)]',
      "[(it's|it is|it was|that's|that was|this is|this was|which is|which was|they're|they were) (all|also|even|right there)? in (the|your|our) (manual|welcome pack|faq|faqs|leaflet|small print|fine print|handbook|newsletter|circular|instructions|house rules|brochure|terms|booking terms|guide|memo|welcome book|user guide) …4]",
      '[(all|fully|very well|extensively|repeatedly|also) (explained|covered|set out|spelled out|detailed|described|documented|outlined) (in|on) (the|our|your)]',
      "[if you (actually|carefully|also|just|ever)? read …6 , (you'll|you will|you would|you'd) (see|find|notice|know|understand|realise|realize)]",
    ],
    unless: [...OWN_FAULT, KIND, OURS, '(if|when|in case) (we|I) did', 'did (say|tell you) (we|I) (would|will|was)', '(for you|attached|enclosed|happy)'],
    better: [],
    model: ['The bin days are on page 2 of the welcome pack: Tuesdays.'],
    note: REPEATED,
    flags: [
      'We did tell you that at the desk.',
      'It was in the leaflet with your March bill.',
      'We state this on our website.',
      'You were given a written notice.',
    ],
    passes: ['You were given the wrong leaflet.', 'We did say we would call, and we did not.', 'The key is in the welcome pack.'],
  },
  {
    id: 'what-it-is-for',
    phrase: [
      "[(that's|that is|this is|which is) (exactly|precisely|just|kind of|kinda|sort of)? what (the|those|our|a|an|these) …3 (is|are) (there)? for]",
      '[(why|what) (else)? do you (think|suppose|imagine) (we|the|that|it|there|they|a)] …4',
      "[(that's|that is|this is|that'll be|it's) (exactly|just|precisely|sadly|usually)? what (happens|you get|comes of|one gets|people get) (when|if|for|from|by) …4]",
      '[how (could|can|did) (you|anyone|anybody|one) (not|possibly|ever|overlook|miss|forget|fail)]',
      '[(I|we|we all|one) (always|strongly|expressly|specifically|repeatedly|consistently) (warn|urge|tell (people|customers|everyone|our|every|all)|say to (people|customers|everyone|our|every)) …2]',
      "[(we|I) can only (work|act|go|quote|bill|print) (with|on|by|from) what (you|we're|we are|I'm|I am|customers|people)]",
      '[garbage in]',
    ],
    unless: [...OWN_FAULT, KIND, '(guarantee|warranty|fund|cover|insurance|we are|friends|deposit|spare) …2 for', '(our|compliments)', '(like|love|prefer)'],
    better: [],
    model: ['The calendar in the app shows the collection days.'],
    note: OBVIOUS,
    flags: [
      "That's what the manual is for.",
      "That's what happens when one waits too long.",
      'Why do you think we print it?',
      'We can only work with what you send.',
    ],
    passes: ["That's what the guarantee is for.", "That's what we are here for."],
  },
  {
    id: 'you-cannot-just',
    phrase: [
      "[(you|one|people|customers) (can't|cannot|can not|shouldn't|should not|don't get to|mustn't) (just|simply) …3]",
      '[(instead of|rather than|before) (complaining|blaming|shouting|arguing|threatening|accusing|moaning|jumping to|writing (an)? angry|making accusations|pointing fingers|panicking|losing your) …3]',
      '[(jump|jumping|jumped|leap|leaping) to (conclusions|the wrong conclusion|a conclusion)]',
      '[you (yourself)? (chose|decided|opted|elected|preferred) (not to|to ignore|to skip|to disregard|against|not) …5]',
      '[you insisted (on|that) …4]',
      '[you (simply|just|clearly|also|have|had|then|repeatedly)? (ignored|disregarded|brushed aside|waited (too long|until the last|till the last|to the last)|left it (too|until the|till the|to the last|so late)|sat on) …3]',
      '[(you|your …2) (just|simply|have|had|went|goes|go)? …4 without (first|even|ever|actually|so much as) (reading|checking|asking|telling|informing|letting|warning|saying|consulting|looking|measuring|testing|trying|bothering)]',
      "[why you (didn't|did not|haven't|never|waited|keep|insist|still|chose|would) …4]",
    ],
    unless: [
      ...OWN_FAULT,
      KIND,
      '(if|when|should|whether|in case|once) you',
      '(see|understand|explains|explain|understandable|appreciate|know) …2 why',
      '(yet|can|may|you could)',
      "that's why",
      "(needn't|need not|don't have to)",
    ],
    better: [],
    model: ['The cover can still be added today.'],
    note: BLAME,
    flags: [
      "You can't just leave it on the step.",
      'You decided not to take the cover.',
      'You waited until the last day.',
      'Perhaps look inside instead of complaining.',
    ],
    passes: ['If you decided not to take it, tell me.', 'I understand why you waited.', "You can't just yet, but on Monday it opens."],
  },
  {
    id: 'make-sure-next-time',
    phrase: [
      '[(please|just|do|and|always|kindly|so)? (make sure|ensure|be sure|see to it) (that|to|you)? …8 (next time|in future|in the future|from now on|going forward|henceforth)]',
      '[(with|needs|took|takes|requires|show) (a (bit|little) (of|more)?|some|more|a little more|a bit more|proper) (planning|foresight|forethought|thought|diligence|discipline|common sense)]',
      '[(need|needs|have|has|ought) to learn (to|that|how)]',
      "[(let this|this should|this will|that should|that will|that'll) (be a lesson|be your lesson|teach|be a warning)]",
      "[(I|we) (do|sincerely|really)? (hope|trust) (that)? (you|you'll|you will|you have|this) (will)? (now|in future|have|next time)? (learned|learnt|learn|be more|think twice|remember next|take more|act more|read more)]",
      "[(I|we) (really|still|simply|honestly)? (don't|do not|can't|cannot) (understand|see|get|follow|fathom) (why|how) you (didn't|did not|could|would|waited|chose|think|keep|insist|still|never|expected|expect|can|missed)]",
      "^ [(perhaps|maybe|possibly|presumably) you (missed|overlooked|forgot|skipped|misread|misunderstood|didn't (see|read|notice)|did not (see|read|notice)|haven't (seen|read|noticed)|have not (seen|read))] …3",
      "[(I|we) (assume|suspect|gather|presume|take it|imagine|guess) (that)? (you|nobody|no one) (missed|overlooked|forgot|skipped|misread|misunderstood|didn't|did not|haven't|have not|never|has) (read|see|look|check|noticed|seen|looked|checked)?]",
    ],
    unless: [
      ...OWN_FAULT,
      KIND,
      "(I'll|we'll|I will|we will|we have|I have|I've|we've|to) …2 (make sure|ensure)",
      '(our|we|us) …4 (learn|foresight|planning)',
      '(does not|nobody|no one|never|no) …3 (need|have) to learn',
    ],
    better: [],
    model: ['For the next order, the checklist on page 1 helps.'],
    note: REPROACH,
    flags: [
      'Please make sure you check the label next time.',
      'With a bit of planning this is no issue.',
      "I don't understand why you didn't call.",
      'Perhaps you missed our mail of Monday.',
    ],
    passes: ["We'll make sure it is checked next time.", 'I hope you have a good trip.', 'You have to learn nothing new.'],
  },
] as const satisfies readonly Rule[];
