/** English words that tell an own step by themselves, and those of what is none whatever else speaks for it. */
import type { CommitmentCue } from '../../core/commitments/commitment-cues';

const WILL = "(I'll|we'll|I will|we will|I shall|we shall|I'm going to|we're going to|I am going to|we are going to)";
const DOING = "(I'm|we're|I am|we are)";
const THIS = '(this|that|it|the|your|these|those|both)';
/** "I'll take care of it" is goodwill; "… of the return" is a step. */
const THE = '(the|your|these|those|both)';

export const ENGLISH_STEPS: readonly CommitmentCue[] = [
  {
    name: 'step',
    phrase: [
      `${WILL} …1 (take care of|see to|look after|handle|deal with|sort) ${THE}`,
      `${WILL} …1 (exchange|swap|replace) ${THIS}`,
      `${WILL} …1 get ${THIS} …3 (fixed|checked|looked at)`,
      `^ …3 ${DOING} …1 (passing|forwarding|sending|handing) …6 (to|on|over|across)`,
      `^ …3 ${DOING} …1 (escalating|raising|investigating|chasing|checking) (up|with|for|${THIS.slice(1, -1)}|what|why|whether)`,
      `^ …3 ${DOING} …1 (looking|digging) into`,
      `^ …3 ${DOING} …1 having ${THIS} …4 (looked at|checked|fixed|tested|collected|replaced|repaired|reviewed|sent)`,
      `^ …3 ${DOING} …1 getting ${THIS} …3 (fixed|checked|looked at)`,
      `^ …3 ${DOING} …1 (following up|getting on to|getting onto|arranging)`,
      '^ …2 let me take (this|that|it) (to|up)',
      '^ …2 let me …1 (check|chase|investigate|double check|follow up|find out|look into|dig into|arrange|pass|forward|raise|speak|talk)',
      '^ …2 let me …1 (look at|ask|call|ring|get hold of|have a word with|run) (this|that|it|the|our|my|your|them|him|her)',
    ],
    unless: [
      '(everything|anything|everyone|everybody|every|any|all|customers|guests|always|forward)',
      '(let me see|let me ask you|you let me|looking forward)',
      '(hope|hoping|wish|glad)',
    ],
  },
  {
    name: 'goOn',
    phrase: [
      '^ (get|come) back to you',
      '^ (let|tell) you …2 know',
      '^ let you know',
      '^ (report back|be in touch|follow up)',
      '^ (call|ring|email|text|message|update) you',
      '^ keep you (posted|updated|informed)',
    ],
  },
  {
    name: 'rule',
    phrase: [
      '(I|we|our) …2 (usually|normally|typically|generally)',
      '(as a rule|on average|as standard)',
      '(always|generally|usually|normally|typically) …2 (within|inside)',
      `${DOING} going to (have to|need|want|assume|guess|say|disappoint|leave it|leave you|leave this|ask you|assume|presume)`,
      '(on (leave|holiday|vacation)|out of the office|out of office|be away)',
      `${DOING} going to be …1 (honest|frank|straight|blunt|clear|candid|late|unable|able|sorry)`,
    ],
  },
  {
    name: 'ifs',
    phrase: ['(if|unless|otherwise|should you|in case)'],
    within: 'sentence',
  },
];

/** Beside them a step is none: what is denied, wished, offered or a custom. */
export const ENGLISH_NO_STEPS: readonly string[] = [
  'negated',
  'modal',
  'usual',
  'subordinate',
  'offer',
  'maybe',
  'ifs',
];
