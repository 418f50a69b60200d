/** English words that may mean that its writer may think of ending their life: each says little alone, two of them in one place are worth a look. */
import type { SignalCue } from '../../../core/situations/message-signals';

const MORE = '(any more|anymore|any longer|no more)';

export const selfHarmHints: readonly SignalCue[] = [
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      `[(can't|cant|cannot|can not|couldn't) (do|take|cope|bear|handle|stand|manage|go) (this|it|with this|with it|on|any of it|anything|any of this|life)? (${MORE}|at all|like this)?] /`,
      "[can't (pay|take|do) any of it]",
      "[can't (cope|take it|go on)]",
      '[(at|reached) (the|my) (end of my rope|breaking point|end of my tether)]',
      '[no (strength|fight|energy|hope) left]',
      '[(completely|so|totally|absolutely) (alone|broken|lost)]',
    ],
    unless: ['(garden|lawn|chatbot|website|hotline|hold|queue|app|online|portal)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(pointless|hopeless|meaningless|worthless)]',
      '[(no|any) point (any more|anymore|to anything|in anything|in any of it|left)]',
      '[(want|wants) it (all)? to (stop|end|be over)]',
      '[it will all be over]',
      '[(all|everything) (will be|is|be) over]',
      '[(a burden|better off)]',
      '[depress*]',
      '[despair*]',
    ],
    unless: ['(call*|hotline|chat|survey|email*|feature|app|product)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      "[(won't|wont|will not|not|no longer) be (here|around|alive|there|needing …3|able to read)]",
      "[(I'll|ill|I will|I'd|I) (be|am) (gone|no longer (here|around))]",
      "[when I'm (gone|not here)]",
      "[if I (wasn't|weren't|was not) (here|around)]",
      "[where I'm going]",
    ],
    unless: [
      '(parcel|delivery|deliver|neighbour|neighbor|holiday|vacation|moving|moved|address|july|june|may|office|line disconnected)',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(instalments|bills|letters|payments|debt|debts) …3 (stop|end|settle|sort) (by themselves|themselves|itself)]',
      '[close the file]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: ["[(won't|wont|will not|never|not) …1 (hear|see) …2 from me again]"],
    unless: ['(company|order|custom|cancel*|switch*)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(put|putting|got|have|set) …3 (papers|affairs|things|documents|stuff) …2 in order]',
      '[(sorted|sorting|arranged) …3 (papers|affairs|will|funeral)]',
      '[(last|final) (letter|wish|wishes|email|message|will)]',
      '[written (my will|letters to)]',
    ],
    unless: ['(solicitor|lawyer|list of|court)'],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(given|gave|give|rehomed|rehoming) …1 (the|my|our) (dog|cat|bird|pet|pets|rabbit|budgie) …3 (away|up|to|a home)?]',
      "[(won't|wont|don't|do not|no) need to (write|contact|call|send|chase) …3 (again|anymore|any more|me)]",
      '[(sorry|apologies) for (the trouble|everything|being)]',
      "[(it's|its|is|that's) not your fault]",
      '[give …3 to my (sister|brother|mother|son|daughter|kids|wife|husband)]',
      "[(kids|children|family)('d)? (would|will)? …3 (sorted|provided for|looked after|get the money)]",
      '[(finally|find|have) peace]',
      "[(kids|children)' sake]",
      '[tell my (mum|family|kids|wife|mother) …3 (love|sorry)]',
    ],
  },
  {
    kind: 'self-harm',
    hint: true,
    phrase: [
      '[(goodbye|farewell|good bye)]',
      "[(this is|its|it's) (goodbye|the end)]",
      '[(nobody|no one) will] /',
      '[so (very)? tired]',
      '[tired of (everything|it all|fighting)]',
      '[(after that) …4 (quiet|peace|silence)]',
      '[like to go to him]',
      '[(stopped|stop) (eating|sleeping|caring)]',
    ],
    unless: ['(leaving you|cancel*|switch*|provider|company)'],
  },
];
