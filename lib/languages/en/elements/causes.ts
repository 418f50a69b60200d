/** English words that tell how it came about: what the firm did or did not do, and what stood in its way. */
import type { ElementCue } from '../../../core/checklist/element-words';

const STAFF =
  '(driver|drivers|courier|engineer|fitter|fitters|technician|plumber|electrician|mechanic|cleaner|colleague|colleagues|receptionist|manager|clerk|agent|adviser|crew|team|staff|waiter|kitchen|porter|nurse|doctor|stylist|groomer|teacher|packer|warehouse|office|shop|branch|depot|reception|front desk|desk|helpdesk|call centre|call center|switchboard|supplier|baker|installer|carer|operator|apprentice|trainee|contractor)';
const SYSTEM =
  '(system|systems|software|terminal|server|servers|website|site|page|app|booking system|calendar|database|scanner|till|printer|script|import|export|update|filter|form|checkout|payment provider|provider|router|sensor|alarm|phone line|phones|switch|sync|integration|template|label|labels|price list|list|spreadsheet|rota|roster|schedule|feed|robot|invoice run|billing run|run|migration)';
const BROKE =
  "(timed out|crashed|froze|failed|broke|broke down|broken down|went down|gone down|fell over|hung|stalled|dropped|skipped|picked|pulled|treated|counted|rounded|doubled|duplicated|overwrote|rejected|blocked|locked|cancelled|ignored|lost|missed|mixed|muddled|swapped|stopped|refused|switched|still had|still held|still showed|had the old|had the wrong|kept the old|took the old|used the old|sent the old|read the|charged twice|ran twice|ran your|ran out|didn't|did not|was down|were down)";
const ERRED =
  '(forgot|forgotten|misheard|misread|mistyped|mistook|misjudged|misunderstood|mislabelled|mislabeled|mixed up|muddled|confused|swapped|skipped|overlooked|missed|lost|dropped|spilled|left out|left off|(picked up|picked|grabbed|took|read|used|typed|entered|had|put|wrote|wrote down|sent|loaded|packed) the wrong|ran (out|late|over)|fell (ill|behind)|called in sick|went (home|off sick)|left (early|without)|drove off|nicked|cut through|broke|assumed|thought (it was|you)|believed)';
const LEFT_UNDONE =
  "((didn't|did not) (see|read|check|pass|tell|turn up|show up|know|realise|realize|notice|write|hand|log|look|save|ring|call|scan)|never (saw|read|checked|passed|told|turned up|showed up|noticed|wrote|handed|logged|looked|saved|rang|called|scanned|got|reached|received))";
const MISPUT =
  '(loaded|put|sent|packed|labelled|labeled|filed|booked|entered|marked|delivered|assigned|routed|typed|scanned|saved|printed|logged|addressed|recorded|billed|tagged|sorted|shelved|set|keyed|coded|registered|stored|posted|shipped|forwarded|linked|mapped|placed|left|picked|quoted|read)';

export const causes: readonly ElementCue[] = [
  {
    // Somebody or something of the firm's did it.
    sign: 'reason',
    sentence: 'statement',
    phrase: [
      `(our|my|the|a) …2 ${SYSTEM} …2 ${BROKE}`,
      `(our|my|the|a|one of (our|my|the)) …2 ${STAFF} (had|has|have|then|simply|also|and I|clearly|accidentally|wrongly)? ${ERRED}`,
      `(our|my|the|a|one of (our|my|the)) …2 ${STAFF} (then|simply|also|and I|clearly)? ${LEFT_UNDONE}`,
      "(I|we|I'd|we'd|he|she|they|somebody|someone) (had|then|simply|clearly|accidentally|wrongly|just|must have|also)? (misheard|misread|mistyped|mistook|misjudged|misunderstood|mixed up|muddled|confused|swapped|(picked up|picked|grabbed|took|read|used|typed|entered|had|put|wrote|wrote down|sent|loaded|packed) the wrong|nicked|cut through)",
      `(was|were|got|been|is|are) (accidentally|wrongly|mistakenly|simply|still|also)? …1 ${MISPUT} …4 (wrong|wrongly|incorrectly|by mistake|in error|old (address|list|price|label|number|file))`,
      `(went|gone|going|sent|delivered|posted) (out)? (to|with|under|on|in) …2 (wrong|old) (address|flat|house|street|depot|branch|van|lorry|truck|hub|room|shop|store|customer|label|box|number|department|person|account|city|town|list)`,
      `(note|message|change|update|request|order|form|cancellation|handover|reminder|instruction|instructions|report|reports|complaint|booking|email) …6 (didn't|did not|never|hadn't|wasn't|weren't|was not|were not) …2 (make|made|reach|reached|get|got|come|came|go|went|handed|passed|sync|synced|save|saved|carry|carried|forwarded|logged|entered|picked up|read|sent on|through|opened)`,
      '(nobody|no one|none of us) (here|at|in|on|from|had|then|at our|in the|ever)? …4 (checked|noticed|passed|picked|looked|read|handed|saw|logged|closed|reset|spotted|followed|updated|removed|cancelled)',
      `(slipped|fell) (through|between)`,
      '(turns|turned) out (that)? (the|our|my|a|an|your|we|I|somebody|someone|it|one|two|they|he|she|both)',
    ],
    unless: [
      '(if|unless|whether|in case|should|once|when|until|please|check|make sure) …8 (you|it|the|our|your|this|that|they|nothing|anything)',
      "(I|we|he|she|they) (don't|can't|cannot|won't|will|'ll|can|could|may|might|hope)",
      "(I'll|we'll|it'll|they'll|I'd like|would be|may have|might have|could have|must not)",
      "(not|never|nothing|no|hardly|*n't) (been|was|were|is)? …1 (our|my|the) …2 (system|driver|team|software|website)",
      "our …2 (system|software|app|website|page|form) (never|didn't|did not|has never) …2 (fail|failed|lie|lies|make|makes|receive|received|record|recorded)",
      '(may|might|perhaps|maybe|possibly|probably|presumably|suspect) ',
      "(page|website|form|contract|terms|letter|email|policy|leaflet|label|list) (never|didn't|did not|doesn't|does not) (said|say|promise|promised|mention|mentioned|state|guarantee)",
      "(didn't|never|did not) (forget|miss|lose|ignore|mean)",
      '(heard|told|written|wrote|explained) …4 (before|already)',
      'nobody …3 (blames|doubts|wants|expects|minds|likes)',
      'say so',
      '(twice|once|three times) (a|per|each|every)',
      'confused (about|by|with|for)',
      "(your|you) …2 (didn't|did not|never|hadn't|forgot|missed|misread|mistyped|entered|typed|skipped)",
    ],
  },
  {
    // What stood in the way.
    sign: 'reason',
    sentence: 'statement',
    phrase: [
      '(off sick|short staffed|understaffed|short handed|down with (flu|the flu|covid|a bug)|staff shortage|staff shortages|shortage of|run off our feet|backlogged|snowed under|a man short|two men short|one short|nobody to cover)',
      "(have|had|'ve|were|are|with|is|was|there's|there was) …6 (off sick|out sick|a backlog|on strike|power cut|power failure|power outage|burst pipe|breakdown|staff shortage)",
      '(held up|delayed|slowed|stopped|thrown out|knocked out|hit|blocked|caught|stuck) (by|at|in|behind) (a|an|the|our|my|snow|ice|fog|storm|strike|strikes|floods|customs|traffic|roadworks|heavy|high|bad|one|illness|port|weather)',
      `(lorry|truck|van|machine|boiler|pump|oven|kiln|press|lift|mixer|cooler|freezer|printer|server|server|line|cable|compressor|loom|saw|ferry|ship|container) …3 (broke|broke down|failed|has failed|had failed|has broken|had broken|was damaged|was stuck|burst|snapped|jammed|blew|has gone|packed up|gave up|gave out|went down|is down|was down)`,
      '(lost|lose) …3 (days|hours|weeks|a day|a week|half a day|a morning) (to|because|through|on|when)',
      '(was|were|is|are|been) (still)? (waiting (for|on)|held up|held back|held at|held for) …10 (which|that|because|and|so|/)',
      "(hasn't|haven't|hadn't|didn't|has not|have not|did not) (turned up|come in|come through|arrived|shipped|landed|delivered|sent|reach|arrive|send) …8 (supplier|maker|manufacturer|mill|factory|port|depot|warehouse|us|here|yet|customs)",
      `(supplier|maker|manufacturer|mill|factory|wholesaler|grower|bakery|printer|printers|publisher|distributor) …4 (let us down|ran out|has run out|sent|shipped|stopped|changed|shut|closed|delayed|is late|was late|has pushed|pushed|moved|cancelled|discontinued|raised|put up|can't|cannot|couldn't|has no|hasn't|had no|short)`,
      "/ so (it|the|our|we|that|they|nobody|no one|none|nothing|both|one|two|your) …4 (was|were|went|didn't|had|got|never|couldn't|wasn't|weren't|sent|landed|ended|came|failed|fell|took|picked|charged|missed|stayed|sat|showed|billed|lost|slipped)",
      "(while|when|after|during) (we|our|the|a|I) …4 (moved|switched|changed over|migrated|upgraded|updated|migration|switchover|changeover|move to|merged|rebuilt|restart|restarted|outage) …10 (was|were|lost|got|dropped|didn't|went|stopped|broke|failed|left|stayed|missed)",
      '(was|were|got|been|is|are) (automatically|temporarily|wrongly)? (locked|blocked|held|declined|flagged|paused|suspended|rejected|stopped|frozen|cancelled) (automatically)? …10 (after|because|when|as the|as your|by the|by our|by a)',
      '(extra|difference|increase|higher (amount|bill|price)|second (charge|payment|amount)|jump|rise|surcharge|gap) …6 (is|was|are|were|comes|came) (for|from|because|down to|due)',
      "(that's|it's|this is|that is|it is|purely) (a|for|for purely)? (licensing|legal|safety|tax|customs|hygiene|insurance|security|regulatory|fire safety|food safety|data protection|privacy) (thing|matter|rule|requirement|issue|reason|reasons)",
      'for (legal|safety|tax|customs|hygiene|insurance|licensing|security|regulatory|privacy|data protection|fire safety|food safety|health and safety) reasons',
      "/ since (the|our|we) …8 (doesn't|don't|isn't|aren't|can't|cannot|hasn't|haven't|only|never|wasn't|weren't)",
      "^ (here's|here is|this is) (exactly)? what (happened|went wrong)",
      '(traced|tracked) (it|this|that|the …3) (down|back)? to',
      '(had|have|has) …2 (run out|sold out|broken down|gone wrong|gone missing|dropped out|fallen through|fallen off|come loose|worked loose|been recalled|been discontinued)',
    ],
    unless: [
      '(if|unless|whether|in case|should|until) …8 (you|it|the|our|your|this|that|they|we|there)',
      '(may|might|perhaps|maybe|possibly|presumably|suspect|hopefully)',
      "(I'll|we'll|I'd like|would be|wouldn't)",
      '(please|check|make sure)',
      "(no|not|never|without|*n't) …2 (backlog|delay|held up|shortage|gap|difference|extra)",
      "(your|you) …2 (broke|have run out|forgot|missed|didn't|did not|ran out)",
      '(heart|dog|cat|horse|mother|father|you|guests|people) …2 (had|stopped|waiting)',
      'waiting for (you|your)',
      '(so (we|I|it) (had|got) (a|an|the) (look|chance|idea))',
      'since (the|our|we) …2 (start|beginning|last|first|update|move|end)',
      'so that',
      'so (it|that) was not',
      '(is|are) held (by|at)',
      '/ so …3 (there|most likely|probably|as it was)',
      '(I|we|got) …1 stuck in the same',
      '(held|waiting) (for|until) …2 (you|your|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
      'nothing …4 (gone|run|broken)',
      '(who|which|that|lady|gentleman|person) (is|was|are) …1 waiting',
      'short of (things|words|ideas)',
      'went (well|fine|smoothly|ahead|back|home|with|out (on|this|today|yesterday)|off (on|today|this))',
    ],
  },
];
