/** Making it small by what it is not: "not the crown jewels", "I've seen worse", "the world keeps turning", "better than nothing". */
import type { Rule } from '../../../../core/rules/rule';
import { I_SEE, KIND, SMALL } from './shared';

const MODEL = 'I can see that this matters to you. Here is what I can do: «offer».';

export const HYPERBOLE = [
  {
    id: 'not-the-crown-jewels',
    phrase: [
      "[(not|hardly|scarcely|isn't|aren't|wasn't|weren't) (exactly|quite|really|even|actually)? (a|an|the|your|some)? …1 <grand>] …2",
      '/ [not (a|an|the)? …1 (disaster|catastrophe|crime|tragedy|funeral|scandal|robbery|famine|invasion|flood|heart attack|massacre|revolution)] /',
      "[(nobody|no one) (is|was|has been)? …2 (selling a kidney|in intensive care|on (his|her|their) deathbed|at death's door|bleeding to death)]",
      "[(nobody's|no one's) (looking|counting|judging|watching|accusing (anyone|anybody))] /",
      "[nobody's (selling a kidney|dying|bleeding|starving|lost (a|an) (leg|arm|limb)|in intensive care)]",
    ],
    unless: [...KIND, '(hotel|street|road|branch|hall|tickets|exhibition|museum|tour|theatre|if|whether)'],
    better: [],
    model: [MODEL],
    note: SMALL,
    flags: ["It's £6.80, not the crown jewels.", 'The mark on the door is hardly a bullet hole.', "It's eleven quid a month, nobody's selling a kidney."],
    passes: ["It's a hold, not a charge.", 'This is a reminder and not a bill.', 'The tour does not end at Buckingham Palace.'],
  },
  {
    id: 'world-keeps-turning',
    phrase: [
      "[the (world|earth|sky|planet) <mild>? (isn't|hasn't|won't|will not|has not|didn't|doesn't|did not|is not|keeps|will keep|remains|still|goes on) (going to)? (end|ended|stop|stopped|fall|fallen|turning|spinning|turns|where it|collapse|collapsed|come down)] …3",
      "[(isn't|aren't|not|won't|wouldn't|hasn't|hardly|never) (going to)? (even)? (bring …3 to (its|his|her|their) knees|run away|running away|grow legs|grown legs|killed (anyone|anybody|you|him|her|them|us)|starve|starved|freeze to death|keep …3 (up|awake) at night|call out the (army|navy)|make the (evening)? news|sink the ship)] …2",
      "[(isn't|not|aren't) going to conduct …6]",
    ],
    unless: [...KIND, '(account|offer|place|seat|deposit|dog|cat|puppy|horse|lead|gate|offer ends|if|unless)'],
    better: [],
    model: [MODEL],
    note: SMALL,
    flags: [
      'Accounts are closed every day and the sky remains where it was.',
      "One pothole isn't going to bring the city to its knees.",
      "The grass won't run away.",
    ],
    passes: ['Take your time, the account does not run away.', 'With the lead on, your dog will not run away.', 'Ships from all over the world dock here.'],
  },
  {
    id: 'seen-worse',
    phrase: [
      "[(I've|we've|I have|we have|I|we) (also|both|all|certainly|personally|definitely)? (seen|had|heard|known|been through|dealt with|slept in|met|fixed|lived through|eaten) (far|much|a lot|way|plenty|a good deal|loads|an awful lot)? (of)? worse] (than|from|off|in|on|at|/|myself)",
      "[(you'd|you would|you'll|you|she'd|he'd|they'd) (easily|probably|soon)? (get|pick up) (a|far|much)? worse (from|off|at|with) …3]",
      "[(not|by no means|hardly|far from|isn't|aren't|wasn't|never) (even|exactly|nearly|quite|really|remotely)? (the|one of the)? worst (I've|we've|I have|we have|case|I|of the|of its)] …3",
      "[(I've|we've|I have|we have) (had|known|heard|waited) (far|a lot|much)? longer (naps|nap|power naps|showers|coffee|coffees|lunches|sneezes|dreams|baths|queues|for a (bus|coffee|beer|pint|taxi|table))]",
    ],
    unless: [...KIND, '(feel|feeling|felt|gets|if|it) …2 worse', '(all the same|which is why|so (I|we)|worst of all)'],
    better: [],
    model: [MODEL],
    note: 'A worse case elsewhere does not make this one better.',
    flags: ["There's a nick, two millimetres or so, you'd get worse from a bramble.", "I've seen worse.", "You are by no means the worst I've seen."],
    passes: ['If you feel worse, ring me at once.', 'This is the worst we have seen, and you get a new one.'],
  },
  {
    id: 'not-as-if',
    phrase: [
      "/ <opener>? , [(it's|it is|it was|that's) (not|hardly|scarcely) (really|exactly)? (like|as if|as though) (you|you've|you're|you'd|anyone|anybody|it|it's|nobody|there|somebody|someone|(the|your|that) …2 (grew|got|ran|is|was|will|has|had|are|went|could|were)) …6] /",
      "/ <opener>? , [(it isn't|it wasn't|isn't) (really|exactly)? (like|as if|as though) (you|you've|you're|you'd|anyone|anybody|it|it's|nobody|there|somebody|someone|(the|your|that) …2 (grew|got|ran|is|was|will|has|had|are|went|could|were)) …6] /",
    ],
    unless: [
      ...KIND,
      '(feels|felt|looks|looked|seems|sounds) (like|as)',
      '(choice|chance|have known|to know|warning|careless|forgot|anything wrong|your fault|do better)',
      '(you|it) (asked|should)',
    ],
    better: [I_SEE],
    note: SMALL,
    flags: [
      "It's not like the money grew legs.",
      "It's a cut cable, so it's not like you've been singled out or anything.",
      "It's not as if anybody lost the photos.",
    ],
    passes: ["It's not like you had any choice.", 'It is not like the last model, which had two keys.'],
  },
  {
    id: 'nothing-a-bucket-wont-catch',
    phrase:
      "[nothing (that)? (a|an|some|one|two|ten) …4 (won't|can't|couldn't|wouldn't|cannot|will not) (fix|sort|cure|solve|mend|catch|cover|hide|clear|put right|shift|see to|handle|remove|disguise|heal)] …1",
    unless: [...KIND, '(we|I|our|my|from (us|me)|I will|on my way)'],
    better: [],
    model: ['I am sorry about the damage. Here is how we put it right: «step».'],
    note: 'A home remedy where the reader had hoped for help. What can be done?',
    flags: ["Nothing that a bucket won't catch.", "It's a small burn, nothing a bit of polish can't hide."],
    passes: ["It's nothing that a call from our engineer can't fix.", 'There is nothing a tenant has to sign.'],
  },
  {
    id: 'better-than-nothing',
    phrase: [
      '[(still|always|surely|a lot|certainly)? better (late than never|than (nothing|none|not at all|no …1 at all|a (poke|kick) in …4))]',
      "(little|that|which|it|still|*ing) [beats (not|nothing|no|none|having|being|sitting|standing|walking|anything (you'd|you would|you)) …4]",
      '[hardly …6] , (does it|is it|do they|are they|was it|did it|would it) /',
    ],
    unless: [...KIND, '(I|we|my|our|us|me)'],
    better: [],
    model: ['I see that this falls short of what you had hoped for. Here is what I can add: «offer».'],
    note: 'Asks for contentment with less. What more is possible?',
    flags: ['Half the choir came, which is still better than nothing.', 'A little whistling beats not hearing a thing.'],
    passes: ['Better late than never: I have your answer at last.', 'As far as the seats go, rows 3 and 4 are free.'],
  },
  {
    id: 'lets-be-honest',
    phrase: [
      "/ (to be fair|in fairness|let's be honest|let's face it|let's be real|truth be told|not gonna lie) , [(it's|it is|it was|they|the|that's|that|nobody|no one|everyone|everybody|most|all) …9] /",
      "[(it's|it is|that's|they're|which is|it was) …6] , (let's be honest|let's face it|be honest|in fairness|let's be real) /",
    ],
    unless: [
      ...KIND,
      '(our|my|we|I|us|me|you|your|right|should|late|sorry|wrong|better|better than|unclear|confusing|too|did|does say|says|states)',
      "(we're|I'm|we've|I've|you're|you've)",
    ],
    better: [],
    model: [MODEL],
    note: SMALL,
    flags: ["To be fair it's £6.80.", "It's one extra click, let's be honest.", 'To be fair they all look the same brown once they are on.'],
    passes: ['To be fair, it was our fault.', "Let's be honest: that answer took too long."],
  },
] as const satisfies readonly Rule[];
