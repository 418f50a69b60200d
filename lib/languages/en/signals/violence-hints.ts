/** English words that may mean a threat to people or property: each says little alone, two of them in one place are worth a look. */
import type { SignalCue } from '../../../core/situations/message-signals';

export const violenceHints: readonly SignalCue[] = [
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(be|it'd be|it would be|it'll be|that'd be|would be|what|such) (a)? (real|terrible|great|crying)? (shame|pity) (if|about|should|to see)]",
      '[(if)? something (happened|happens|were to happen|was to happen|should happen) to]',
      '[(accidents|things) (happen|can happen|do happen)]',
    ],
    unless: ['(concert|discount|review*|followers|trip|cancel*|post|tell them|scaffold)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(at|by|all|every)? night (with)? …6 (no (fence|guard|camera|one|cameras)|nobody|unguarded|unlocked|no one watching)]',
      '[(nobody|no one) watching]',
      '[no fence]',
      '[(vans|trucks|cars|windows|showroom|warehouse|stock) …5 (at night|unguarded|all parked|overnight)]',
      '[nice (white)? …1 (vans|cars|windows|shop|house|place|office|family|car)]',
    ],
    unless: ['(parking|cctv for|delivery|insurance)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(I'll|ill|I will|I'm|im|I am|we're|we'll) …3 (be|come|coming|stand|standing|turning up|turn up|drive|driving|going) …4 (in (your|the) (office|branch|shop|store|showroom)|at (your|the) (office|door|desk|counter|branch|house)|to (your|the) (office|house|home|branch|place|yard|store)|down to (the|your) …2|round|over|down there|there in person|down)]",
      '[(see you|see ya|see u) (soon|tomorrow|monday|there|then)]',
      '[(paying|pay) (you|him|them|your …2) a visit]',
      '[(come|coming) (round|over|down) …3 (myself|in person)]',
    ],
    unless: [
      "(appointment|pick up|collect the|part|return the|handover|viewing|ten|o'clock|bring the|parcel|lunch|interview|meeting)",
    ],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      '[(nothing) (left|more)? to lose]',
      '[not to talk]',
      "[(don't|do not|not) (like|do|come for) (talking|talk|words|chat*)]",
      '[few (friends|mates|lads|big|of my) …3]',
      '[(friends|mates|lads|brothers|cousins) of mine]',
      '[with (a few|some|my|the) (friends|mates|lads|boys|brothers|cousins)]',
    ],
    unless: ['(plan for a month|try the|dinner|table|ticket*|book*)'],
  },
  {
    kind: 'violence',
    hint: true,
    phrase: [
      "[(I'm|im|I am) not (joking|kidding|messing|bluffing)]",
      "[(not a|isn't a|no) (joke|threat|bluff|empty threat)]",
      '[(I)? swear (to god|down|it)?] /',
      '[(mark|you mark) my words]',
      "[(that's|thats|it's) a promise]",
      '[(regret|be sorry|sorry you|pay for this|pay for it)]',
      '[(one of these|some) (evenings|nights|days|mornings)]',
      '[same train]',
      "[(get|gets|getting) (your|their|somebody's) attention]",
      '[(last|final) warning]',
      '[(at|your|his|her) (own)? peril]',
      '[(watch out|look out|beware|on guard)]',
      '[(if I were you)]',
      '[(lock|bolt) (your|the) doors]',
      '[his (way home|route)]',
      '[(consequences) (for you|on you)]',
    ],
    unless: [
      '(review*|lawyer|solicitor|court|stars|trustpilot|media|cancel*|switch*|ombudsman|legal|press|refund|repair)',
    ],
  },
];
