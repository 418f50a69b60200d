/** English words that tell what is possible, what is not, and where the limit of tone is. */
import type { ElementCue } from '../../../core/checklist/element-words';

const CALM =
  '(respectful|respectfully|civil|civilly|polite|politely|courteous|courteously|calm|calmly|factual|constructive|constructively|professional|professionally|decent|respect|courtesy|civility)';
const INSULTS =
  '(insult|insults|insulting|abuse|abusive|swearing|threats|threat|threatening|name calling|personal attacks|personal attack|personal remarks|offensive|language|shouting|profanity|derogatory|remarks)';
const DO =
  '(refund|offer|extend|change|exchange|replace|cancel|ship|deliver|provide|waive|credit|give|do|add|cover|include|accept|move|bring|reduce|pay|send|discount|match|reverse|reopen|promise|hold|book|make|repair|release|share|remove)';

export const limits: readonly ElementCue[] = [
  {
    sign: 'what-is-possible',
    sentence: 'statement',
    phrase: [
      "(agreement|contract|plan|package|quote|price|fee|subscription|warranty|policy|order|service|membership|guarantee|rate|tariff|fare|ticket|cover|licence|license|scope|rent|retainer) …4 (includes|covers|does include|doesn't include|does not include|doesn't cover|does not cover|include|cover|comes with|excludes)",
      "(is|are|was|were|isn't|aren't) …3 (included|covered) (in|by|under) …3 (price|plan|policy|warranty|contract|agreement|package|fee|guarantee|insurance|subscription|quote|rent|rate|order|service|scope|licence|license|fare|ticket|cover)",
      '(is|are|was|were) not (included|covered) /',
      "(isn't|aren't) (included|covered) /",
      "(is|are|isn't|aren't|was|were) (not|also|already|still|both|all)? (a)? part of …4 (agreement|contract|plan|package|quote|price|service|scope|order|subscription|deal|offer|membership)",
      "(what|here is what|here's what|this is what) (I|we) (can|could|are able to) …3 (do|offer|suggest|propose) …1",
      '(I|we) (can|could|am able to|are able to) (offer|give|do|provide|propose|suggest) (you|the|this|either|two|that|a|an|one|three|following)',
      '(we|I) agreed (on|to|that|upon|three|two|four)',
      '(was|were|is|are) agreed (in|on|at|for|that)',
      '(possible|doable|feasible) (is|are|would be|/)',
      '(is|are|would be) …3 (possible|doable|feasible) /',
    ],
    unless: [
      "(if|whether|as soon as|as far as|where|wherever|when|as|best|not|*n't|everything|everyone|all|way) …2 (possible|feasible)",
      'possible to (reach|call)',
      'no doubt',
      '(file|attachment|email|letter|link|message) …3 (includes|include|included)',
      'cover letter',
      '(offer|give) you (my|our) (apologies|apology|word|sincere)',
      '(give|offer) …2 (apology|apologies|call|ring|shout|update|answer|number|details|information|date|reply|story|explanation|reason|promise|word|opinion|view)',
      'no way (I|we)',
      "(not|isn't|aren't|wasn't) something (I|we)",
      'can do (that|this|it) (best|better)',
      "(not|isn't|aren't|won't|wouldn't|wasn't|never|cannot) …5 (possible|feasible|doable)",
      '^ possible $',
      'agreed (on|for) (the)? (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|*0th|*1st|*1th|*2nd|*2th|*3rd|*3th|*4th|*5th|*6th|*7th|*8th|*9th)',
      '(that|than|as) (we|I) agreed (on|to|upon)',
      '(can|could) …1 give you (a|an|the|my|more) …1 (call|ring|shout|update|answer|number|details|information|date|reply|buzz|time)',
      'as agreed',
      'no (new|further|extra|such) (contract|agreement|plan|subscription)',
      '(whether|why) …6 (cover|covers|covered|included|includes|possible)',
      'possible , but then',
    ],
  },
  {
    sign: 'can',
    phrase: [
      `(I|we) (can|could|may|will gladly|'ll gladly) (also|still|certainly|happily|gladly|of course|always|easily|then|well|definitely|absolutely|instead)? *`.replace(
        ' *',
        ` ${DO}`,
      ),
      '(I|we) (can|could) …6',
      '(happy|glad|pleased|delighted) to',
      '(is|are|would be) …3 (possible|included|covered|doable|fine|no problem|available)',
      '(instead|however) …8 (can|could)',
      'what (I|we) can',
    ],
    unless: [
      "~(not|*n't|cannot|can't|couldn't|won't|isn't|aren't|no longer|never)",
      '(can|could) …2 (understand|see|imagine|appreciate|confirm|tell|hear|say|assure|vouch|guarantee|swear|promise|only)',
      '(could|can|may|might) have',
      '(reach|contact|call|email|write|reply) (me|us)',
      'happy to (hear|help|answer)',
      '(I|we) may (add|say|ask|remind|quote|mention|note)',
    ],
  },
  {
    sign: 'cannot',
    phrase: [
      `(I|we) (can't|cannot|can not|am not able to|are not able to|aren't able to|'m not able to|'re not able to|am unable to|are unable to|couldn't|could not|won't be able to|will not be able to|don't) …4 ${DO}`,
      `(I'm|we're) …2 (unable|not able) to ${DO}`,
      "(is|are|was|were|would) (not|*n't) …3 (possible|included|covered|part of|available|something|in scope|doable)",
      "(isn't|aren't|wasn't|weren't|wouldn't be) …3 (possible|included|covered|part of|available|something|in scope|doable|on the table)",
      "(doesn't|does not|do not|don't) (include|cover|extend|allow|apply)",
      '(excludes|excluded|outside (the|our)|beyond (the|our)|not within)',
      `${DO} …6 (I|we) (can't|cannot)`,
    ],
  },
  {
    sign: 'boundary',
    sentence: 'statement',
    phrase: [
      `(happy|glad|gladly|help|ready|willing|continue|here|want|keep|carry) …14 (if|once|as long as|provided|so long as|when|as soon as|on condition|while) …12 ${CALM}`,
      `^ (if|once|as long as|provided|when|as soon as) …14 ${CALM}`,
      `(please|ask|asking|need|expect|request|let us|let's|must|want us|would like us|have to) …10 ${CALM}`,
      '(please|ask|asking|need|expect|must) …6 (treat|treating|speak to|talk to|address) …8 with …2 (respect|courtesy|civility)',
      `(stay|remain|be|speak|write|talk) …6 ${CALM} (tone|manner|language|way|terms|with|to|and|in|conversation|towards|when|so|from|/)`,
      `keep (it|this|things|our|your|the|a|all|messages|emails) …6 ${CALM}`,
      `(won't|will not|can't|cannot|don't|do not|not|no longer|never|refuse|unable) …6 (accept|tolerate|put up with|respond|reply|engage|continue|answer|be spoken|be sworn|stand for|be called|have|allow|deserve|tolerated|acceptable|accepted) …10 ${INSULTS}`,
      `${INSULTS} …8 (not|won't|isn't|aren't|cannot|can't|unacceptable|no place|stop|over the line|crosses|cross)`,
      `(without|refrain|refraining|stop|avoid|drop|leave out|free of|end) …5 ${INSULTS}`,
      '(spoken|speak|talked|talk|written|write|sworn|treated|addressed) to …3 (like (this|that)|in (this|that) (way|tone|manner)|that way|this way)',
      "(tone|language|wording) …4 (not acceptable|not okay|not ok|isn't acceptable|isn't okay|unacceptable|is something)",
      '(moderate|watch|mind|change|adjust|lower|tone down) …2 (tone|language|wording|voice)',
      '(contains|contained) (a|several)? (threat|threats|insults|abuse)',
      "(don't|do not|please don't|not) …3 (insult|swear at|shout at|threaten|abuse|attack|call (me|us|her|him|them|my …1|our …1) (names|a|an|that|those|stupid|idiot|idiots)) …6",
    ],
    unless: [
      '(language) (course|school|settings|version|setting|pack|option|barrier|menu|model|support|learning|lessons|class|classes)',
      '(in|the|your|our|preferred|another|native|plain|programming|which|what) (English|German|French|first|mother)? language',
      '(our|my) (tone|language|wording|words)',
      "(wasn't|weren't|was not|were not|hasn't been) …3 (polite|courteous|respectful|civil|professional)",
      '(drug|drug and alcohol|substance) abuse',
      'courtesy (car|van|call|vehicle|bus|copy|visit|coach|bike)',
      "(won't|will not|wouldn't|would not|don't|do not|not) ask",
      '(colleague|driver|agent|technician|he|she|staff|they) (was|were|has been|had been) …3 (rude|abusive|insulting|impolite|professional|courteous)',
      '(no|not an|not) insult (intended|meant)',
      '(professional|civil) (plan|edition|account|version|licence|license|team|advice|cleaning|service|indemnity|installer|cleaner|engineer|engineers|help|court|union|war)',
      "you (were|have been|are|'re|'ve been) …2 (polite|courteous|civil|calm|professional|respectful)",
      '(respect|in) (of|that|this respect)',
      'with respect to',
      '(with all due|due|with the greatest|with great) respect',
      'keep (him|her|the dog|the cat|your dog|your cat|the animal|the baby|your child|the patient|yourself) …2 (calm|quiet)',
      '(could|should|would|might|can|generally|normally) …1 (have|manage|managed|settle|settled) …10 without',
      '(was|were|been) …3 without',
    ],
  },
];
