/** English words that apologise and take responsibility. */
import type { ElementCue } from '../../../core/checklist/element-words';

const WE = "(we|I|we've|I've|we'd|I'd)";
const FAILED =
  '(forgot|forgotten|missed|overlooked|lost|misplaced|misread|misfiled|mishandled|miscalculated|misspelled|misspelt|misinformed|misquoted|muddled|botched|bungled|messed up|mixed up|slipped up|screwed up|cocked up|fouled up|dropped the ball|let you down|kept you waiting|left you waiting|left you hanging|failed to|failed you|fell short|neglected to|got …4 wrong|sent …8 wrong)';
const FAILED_TOO =
  "(shipped …8 wrong|gave you …6 wrong|gave you incorrect|charged you twice|billed you twice|double charged|double billed|double booked|overcharged|undercharged|should have|shouldn't have|should never have|ought to have|didn't pass|didn't tell|didn't check|didn't let you know|didn't reply|didn't answer|didn't call|didn't get back|made …3 mistake|made …3 error|entered …4 wrong|typed …4 wrong|booked …6 wrong|packed …6 wrong|delivered …6 wrong|put …6 wrong|broke our promise|did not pass|did not tell|did not check|did not reply)";
const SO =
  '(so|very|really|truly|sincerely|terribly|awfully|deeply|extremely|genuinely|both|most|dreadfully|ever so|incredibly)?';

export const feelings: readonly ElementCue[] = [
  {
    sign: 'apologises',
    sentence: 'statement',
    phrase: [
      `(I'm|I am|we're|we are) ${SO} ${SO} sorry`,
      `^ (and|again|once again|first|firstly|so|but|yes|oh|ah)? ${SO} sorry (about|for|that|to hear|to have|it|this|we|I|you|again|your|the|not|and|everyone|$)`,
      '/ (and|again)? sorry (about|for|that|to have|it|this|we|I)',
      `${SO} sorry (about|for) (that|this|the|your|our|my|any|all|it|keeping|not|taking)`,
      `(I|we) ${SO} (apologise|apologize)`,
      '(apologise|apologize|apologising|apologizing) (for|again|that|unreservedly|sincerely|to you|on behalf|$)',
      '(my|our|sincere|sincerest|many|full|heartfelt|unreserved|humble|due) (sincere|sincerest|deepest|humble|full|heartfelt|profuse)? (apologies|apology)',
      '^ (apologies|apology) (for|that|to|again|if)',
      '(owe|owed) you …3 apology',
      '(accept|offer) …4 (apology|apologies)',
      '(I|we) (regret) (that|the|this|how|having|what|our)',
      '(please)? forgive (us|me|the|our|my)',
      '(beg your pardon)',
      "(I'd|I would|we'd|we would|let me|want to|like to|must) …4 (apologise|apologize|say sorry|say I'm sorry)",
      '^ sorry $',
      'sorry /',
    ],
    unless: [
      "(nothing|no need|no reason|need not|don't need|not necessary) …4 (apologise|apologize|sorry|apology|apologies)",
      '(you|they|he|she|driver|courier|colleague|seller) …3 (apologised|apologized)',
      'you …1 (apologise|apologize)',
      'your (apology|apologies)',
      '(thank|thanks|accept|appreciate) …4 your apology',
      "(not|never|won't|will not|cannot|can't|don't) …2 (apologise|apologize|be sorry|sorry)",
      "(I|we) regret (to inform|to say|to tell|to advise|to have to|that (I|we) (are unable|cannot|can't|am unable|must|have to))",
      'better safe than sorry',
      'resist',
      '(feel|feeling) sorry for',
      'sorry (state|sight|excuse|tale|affair)',
      "(you will|you'll) be sorry",
      'sorry to see you (go|leave)',
    ],
  },
  {
    sign: 'apologises',
    hollow: true,
    phrase: [
      '(for|about) any …3 (inconvenience|inconveniences|trouble|confusion|misunderstanding|frustration|upset|distress|delay|disappointment|concern|problems|difficulties|issues)',
      '(sorry|apologise|apologize|apologies|regret) …3 , if ',
      'if …10 , …3 (sorry|apologise|apologize|apologies)',
      '(sorry|apologise|apologize|regret) …2 that you (feel|felt|think|see|saw|took|perceive|perceived|believe|find)',
      "sorry …2 (you feel|you felt|you think|you see it|you're feeling|you took|you find)",
      '(sorry|apologies) , (but|however|though|only)',
      '(sorry|apologies) (but|however)',
      '(sorry|apologise|apologize|apologies) …8 , (but|however) (you|that|this|the|we|our|it|there|as)',
      "sorry , (we|I|it|that|this|there) (can't|cannot|can not|don't|isn't|is not|won't|am not|are not|aren't|is no)",
      '(may|might) have (caused|been|felt)',
      '(sorry|apologise|apologize) …4 (any way|whatever)',
    ],
  },
  {
    sign: 'takes-responsibility',
    sentence: 'statement',
    phrase: [
      '(our|my) …2 (mistake|fault|error|oversight|failure|slip|blunder|failing|bad|omission|mix up|mixup|lapse)',
      '(mistake|error|fault|oversight|failure|slip|blame|problem|responsibility) …4 (ours|mine|our end|our side|our part|my part|my side|my end|with us|with me|ours alone)',
      '(was|is|were|are) …3 (ours|mine|our doing|my doing|down to us|down to me|our responsibility|my responsibility|entirely ours) /',
      '(was|is) (our|my) (doing|responsibility|job)',
      "(that|this|it|that one|this one|that's|this is|it's|that one's|that part|it all) (is|was|were)? (on us|on me|down to us|down to me|on our side)",
      `${WE} (simply|clearly|just|also|then|really|had|have|completely|wrongly|accidentally|mistakenly|never|badly)? ${FAILED}`,
      `${WE} (simply|clearly|just|also|then|really|had|have|completely|wrongly|accidentally|mistakenly|never|badly)? ${FAILED_TOO}`,
      "(we|I|we've|I've) (wrongly|mistakenly|incorrectly|accidentally|erroneously) *ed",
      "(we|I) (never|did not|didn't) (told|tell|passed|pass|sent|send|replied|reply|called|call|answered|answer|warned|warn|updated|update|checked|check|informed|inform) …6",
      "(our|my) (team|system|colleague|warehouse|driver|software|courier|office|staff|clerk|agent|technician|website|engineer|shop|notes|form|file|import|script|page|letter|instructions|reply|email) …6 (forgot|missed|overlooked|lost|failed|got …4 wrong|sent …6 wrong|made …3 mistake|mixed up|wrong|packed|didn't|did not|charged you twice|was wrong|was unclear|was misleading)",
      '(take|took|taking|accept|accepting) …2 (full|complete|all|the|sole)? (responsibility|blame)',
      '(take|accept) …2 (responsibility|the blame)',
      '(own|owning) (that|this|it|up|the mistake|the error)',
      "(I|we|I'm|we're) …3 (to blame|at fault|in the wrong)",
      "(that|this|it|which) …2 (should not|shouldn't|should never|ought not to|ought never to) (have)? …2 (happened|happen)",
      '(no|without) excuse',
      '(let you down|dropped the ball)',
      '(went wrong|gone wrong|slipped through|fell through) …5 (our|us|here|with us)',
    ],
    unless: [
      "(not|n't|never|isn't|wasn't|no|neither|nor) …3 (our|my) (mistake|fault|error|oversight|failure|responsibility)",
      "(not|isn't|wasn't|aren't) …2 (ours|mine|down to us|on us)",
      '(if|whether|unless|in case|should) …8 (our fault|our mistake|our error|mistake|error|missed|overlooked|wrong|ours)',
      "(you|you've) (should have|ought to have|forgot|missed|failed to|overlooked|misread|made|entered)",
      "(not|never|haven't|hasn't|n't) (forgotten|missed|overlooked|lost)",
      'should have (arrived|received|reached|been with|it|them|landed|an answer|the|your|everything|a)',
      'we should have (it|them|the|an|your|a|more|news|everything) …4',
      '(missed|lost) your (call|email|message|voicemail)',
      "you (don't|do not|need not)",
      '(only|not) …1 (on us|on me) (to|if)',
      "(lunch|coffee|dinner|postage|shipping|return|it's|delivery|round) …2 (on us|on me)",
      'rely on us',
      '(than|like|of|with) (ours|mine)',
      'missed (each other|you|it by)',
      '(calling|waiting|depending|counting|based) (on us|on me)',
    ],
  },
  {
    sign: 'takes-responsibility',
    sentence: 'statement',
    phrase: [
      '(was|were|has been|have been) …3 (overlooked|forgotten|mixed up|misplaced|mislaid|missed|misfiled|lost)',
      '(mistakes|an error|a mistake|an oversight|a mix up|errors) (was|were|has|have|had) …1 (made|occurred|happened|been made|crept in)',
      "(there was|there has been|there's been) …2 (mistake|error|oversight|mix up|slip)",
    ],
    unless: [
      '(by|with|at|on) (us|me|our|my)',
      "(our|my|we|I|we've|I've|ours)",
      '(if|whether|unless)',
      "(not|never|nothing|n't|no)",
    ],
  },
  {
    sign: 'takes-responsibility',
    hollow: true,
    phrase: [
      '(was|were|has been|have been) …3 (overlooked|forgotten|mixed up|misplaced|mislaid|missed|misfiled|lost)',
      '(mistakes|an error|a mistake|an oversight|a mix up|errors) (was|were|has|have|had) …1 (made|occurred|happened|been made|crept in)',
      "(there was|there has been|there's been) …2 (mistake|error|oversight|mix up|slip)",
    ],
    unless: ["(our|my|we|I|we've|I've|ours|us|me)"],
  },
];
