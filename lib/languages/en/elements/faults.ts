/** English words that take the blame: one's own people, things and omissions named as the cause. */
import type { ElementCue } from '../../../core/checklist/element-words';

const SLIP =
  '(mix up|mixup|mixups|muddle|confusion|slip|slip up|glitch|bug|gap|lapse|failure|failing|fault|error|mistake|oversight|mess|blunder|omission|breakdown|hiccup|typo|miscommunication|misunderstanding|hole|weakness)';
const OWN =
  '(driver|courier|engineer|fitter|technician|plumber|electrician|mechanic|cleaner|colleague|colleagues|receptionist|manager|clerk|agent|adviser|advisor|crew|team|staff|waiter|stylist|groomer|teacher|nurse|carer|night porter|guard|guide|installer|contractor|salesman|trainee|apprentice|shop|office|desk|branch|warehouse|system|website|page)';

export const faults: readonly ElementCue[] = [
  {
    sign: 'takes-responsibility',
    sentence: 'statement',
    phrase: [
      `${SLIP} (was|is)? …1 (on|at|in|with|from) (our|my) (end|side|part|system|systems|shop|office|records|books|warehouse|notes|process|team|list|database|page|website|behalf)`,
      `(a|that|this|the) …2 ${SLIP} (of|in|at|on|by) (ours|mine|my|our)`,
      '(nobody|no one|none of us) (here|on our side|on our end|in our …1|at our …1|in my …1|on my …1|in the (office|shop|branch)|at the (desk|depot|branch|shop)) …4 (checked|noticed|told|rang|called|picked|opened|looked|read|thought|passed|replied|answered|wrote|warned|asked|came|did|saw|followed|bothered)',
      "(we|I|we've|I've|we'd|I'd) (also|then|simply|again)? (made|let|left|kept|had|put|sent) you (explain|wait|waiting|chase|chasing|repeat|ring|call|hanging|in the dark|without|stranded|standing|in a|through|round|around|from|guessing|wondering|sitting|on hold|to the wrong|out in the cold)",
      "(we|I) (should've|shouldn't've|ought to have|should (also|simply|really|at least)? have) (called|rung|told|written|checked|caught|asked|warned|let|sent|noticed|spotted|seen|been|done|answered|replied|kept|made|given|read|looked|passed|said|explained|picked|confirmed|cancelled|made sure|known|got|gotten|acted|come|spoken|listened|followed)",
      `(our|my|the) …1 ${OWN} (should've|shouldn't've|should (also|really|at least|simply)? have|should (not|never) have|shouldn't have|ought to have) (called|rung|told|written|checked|caught|asked|warned|let|sent|noticed|spotted|seen|been|done|answered|replied|kept|made|given|read|looked|passed|said|explained|picked|charged|spoken|left|taken|had|happened|waited|knocked|treated|put|followed|flagged)`,
      "(that|this|it|those|these|they|which|one|charge|order|parcel|letter|email|box|payment) (should not|shouldn't|should never|ought not to|ought never to) have (gone|left|been|come|reached|got|gotten|passed|taken|cost|slipped|arrived|come out|gone out|ended)",
      '(that|this|it|those|these|which) (should|ought to) have been (cleared|caught|checked|picked up|spotted|noticed|fixed|sorted|removed|rinsed|cancelled|done|dealt with|corrected|flagged|changed|stopped|replaced|tested|sent|passed|taken|closed|answered|removed|put right)',
      "(it's|it is|that's|that is|this is|it was|that was) (clearly|plainly|definitely|obviously|entirely|also|all)? (our|my) (job|responsibility|place|task|duty) to (put|fix|make|sort|get|clean|tell|check|catch|spot|repair|keep|see|know)",
      "(it's|it is|that's|that is|it was|that was|this was) (clearly|plainly|definitely|obviously|indeed|one of|certainly|entirely|all) (our|my) (paint|doing|work|truck|van|driver|crew|system|label|software|page|handwriting|drivers|vans|own)",
      '(that|it) was (our|my) (truck|van|lorry|driver|crew|ladder|digger|forklift|trolley|system|software|website|handwriting|page|label|doing|decision) …2 (/|and|that|who)',
      "(is|was|are|were|that's|it's|this is) (entirely|all|squarely|firmly|purely|completely|wholly|very much|fully) (on us|on me|down to us|down to me|ours|mine|our fault|my fault) /",
      '(cut off|waiting|wait|delay|silence|chasing|mess|muddle|confusion|overcharge|charge|mistake|mix up|error|part|twice|times) (is|was|are|were) (on us|on me|down to us|down to me)',
      "(we|I) (didn't|did not|haven't|never) (do|did|done)? …2 (keep|kept|live up|meet|met|deliver on|honour|honor|stand by|stick to) …3 (promise|word|standard|standards|promised|agreed|said)",
      '(I|we) (misheard|misread|mistyped|mistook|misjudged|misunderstood|mislabelled|mislabeled|picked up the wrong|picked the wrong|grabbed the wrong|took the wrong|read the wrong|used the wrong|had the wrong|wrote down the wrong|wrote the wrong|loaded the wrong|swapped the|muddled|left (it|this|that|the …1) (out|off)|ran out|broke (it|your|the))',
      '(that|this|it) was (my|our) (own)? (decision|call|choice|idea) and',
    ],
    unless: [
      "(not|*n't|never|no|isn't|wasn't|without|neither|nor) …3 (our|my) (end|side|part|job|fault|truck|van|driver|decision)",
      "(not|*n't|no|never|see no|found no|any) …2 (mistake|error|fault|failure|lapse|glitch|bug|mix up|gap)",
      '(if|whether|unless|in case|where) …10 (mistake|error|fault|failure|slip|muddle|mix up|glitch|bug|ours|mine|our (side|end)|wrong)',
      '(perhaps|maybe|possibly|presumably|might|may) ',
      "(you|you've) (should|ought|misread|misunderstood|misheard)",
      '(nobody|no one|none) …5 (would|could|can|will)',
      'on our (side|end|part) (everything|nothing|all)',
      'should have (arrived|received|reached|landed|been (with|delivered|in|at|there|credited|paid|able))',
      '(lunch|coffee|dinner|postage|shipping|return|delivery|round|copy|repair|replacement|drinks|breakfast) …2 (on us|on me)',
      "(should not|shouldn't|never) …4 happen (to|again|twice)",
      '(I|we) should have (thought|known|imagined|said so|been clearer about the (law|terms)) …2 (a|an|the|you|that|any)',
      '(I|we) should have (an|a|it|news|more|the|them)',
    ],
  },
];
