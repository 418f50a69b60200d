/** English promises that leave no way out: what cannot fail, what every last one gets, what others will surely say, what is as good as gone. */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, FEELINGS, HEDGED, NO_ROOM, OTHERS_ACT, PERFECT } from './shared';

const QUESTION = '^ (if|unless|until|when|should|whether|how|what|why)';

export const outright = [
  {
    id: 'cannot-fail',
    phrase: [
      "[(can't|cannot|can not|simply can't|can never|can't ever) (possibly|ever|even)? (be hacked|be cracked|read wrong|go wrong|fail|default|collapse|crash|break|be anything but|be a single|do (it|them|you|her|him) any harm)] (…4 /)?",
      '[there can (be)? (nothing|no|not a single|not one) (go|going|error|mistake|problem|fault|leak|gap)? …2 wrong]',
      '[nothing …3 (could|can|will) (conceivably|possibly|ever) (occur|happen|go wrong|break|fail)]',
      "[complications (just|simply)? (don't|do not|never) happen]",
      "[(there's|there is) no way (on earth|in the world) …6]",
    ],
    unless: [QUESTION, ...HEDGED, ...DENIED, "you (can't|cannot) (really|ever)? go wrong", '(afraid|unfortunately|sorry|refund|order|ticket|access)'],
    better: [],
    model: ['What we do against it: «measure».'],
    note: NO_ROOM,
    flags: ['The data on our servers cannot possibly be hacked.', "This meter can't read wrong.", 'Complications just do not happen.'],
    passes: ["With either of them you can't go wrong.", "If the card can't be read, we send a new one.", "After eight it can't be stopped any more."],
  },
  {
    id: 'every-last-penny',
    phrase: [
      "[(you'll|you will|you'd|you|she'll|he'll|they'll) (get|see|have|receive) (back)? every (last|single)? (cent|penny|dollar|euro|pound|quid) (back)?] …5",
      '[(any|every) (fraud|damage|claim|cable|socket|amount|device|loss|stain) , (any|every|all) …3 , …4]',
      '[(no|not a) (delays|questions|strings|excuses|headaches|mark|hassle) , (no|not a) (delays|questions|strings|excuses|headaches|audit|hassle|catch)]',
      '[(not a|without a) (single)? (scratch|mark|typo|mistake|hitch|glitch|hiccup)] /',
    ],
    unless: [QUESTION, ...HEDGED, ...DENIED, '(thank*|arrived|came|was|were|found|checked)'],
    better: [],
    model: ['You will get back «amount» by «date», as far as it lies with me.'],
    note: NO_ROOM,
    flags: ["You'll get every last penny back.", 'It will be done, without a single hitch.'],
    passes: ['It arrived without a scratch.', 'We checked every penny of the bill.'],
  },
  {
    id: 'others-will-say-yes',
    phrase: [
      "[(she|he|they|the (bank|insurer|committee|council|ombudsman|landlord|judge|court|registrar|consulate|senator|department|jury|board|union)) (will|'ll|are going to|is going to) (have to)? (say yes|side with (us|you)|give in|fold|cave|agree to everything|approve it|throw (it|them) (all)? out|wave it through|sign (on the spot|straight away))] …4",
      "[(she'll|he'll|they'll) (have to)? (say yes|side with (us|you)|give in|fold|cave|wave it through|sign on the spot)] …4",
      "[(the)? (ombudsman|insurer|bank|tribunal|court|judge|registrar|driver|landlord) (sides with (people like)? you|won't mind (one bit|at all)|will only be too happy|will be only too happy|never says no)] …4",
      "[(nobody's|no one's|nobody is|no one is) going to (charge|fine|bill|stop|ask|blame) you] …4",
      '[have (him|her|them) saying yes]',
      '[(bet|stake) (the house|my reputation|my shirt|my pension|good money) on] …6',
    ],
    unless: [QUESTION, ...HEDGED, '(hope|hoping|ask|asked|think|guess)'],
    better: [],
    model: ['I will ask «person» today; the decision is theirs.'],
    note: OTHERS_ACT,
    flags: ['The ombudsman will side with you.', "They'll have to say yes.", "Nobody's going to charge you for that."],
    passes: ['If she says yes, we start on Monday.', 'We hope the landlord will agree.'],
  },
  {
    id: 'as-good-as-gone',
    phrase: [
      '[(problem|error|bug|issue|noise|fright|fear|back pain|queue|damp|mould|mold|moss|leak|fault) is (history|dead and buried|a thing of the past|toast|no more)]',
      "[(problem's|error's|bug's|fright's|noise's|pain's|queue's|leak's) (history|dead and buried|a thing of the past|toast)]",
      '[(kiss|wave) (that|the|this|your|any) …2 goodbye]',
      '[consider (the|that|this|it|your) …2 (dead and buried|history|gone for good|done and dusted)]',
      '[(will get|gets) rid of (all|every|any) …2]',
    ],
    unless: [QUESTION, ...HEDGED, '(deposit|money|refund|chance|not)'],
    better: [],
    model: ['The change is in place since «date»; please tell me if it shows up again.'],
    note: PERFECT,
    flags: ['You can kiss that error goodbye.', 'After six sessions the fright is history.', 'The patch will get rid of all crashes.'],
    passes: ['The issue is not gone yet.', 'How do I get rid of all the old labels?'],
  },
  {
    id: 'sail-through',
    phrase: [
      "[(you'll|you will|she'll|he'll|they'll|she will|he will|you'd) (sail|breeze|waltz|fly|walk|cruise) (through|into)] …4",
      "[(you'll|you will|she'll|he'll) (top the class|be swamped|retire (rich|a wealthy …1)|sleep (like a (baby|log)|through the night)|never look back|walk away with)] …4",
      "[(it'll|it will|that'll|that will|they'll|they will) be (flawless|perfect|spotless|identical|as good as new|like new|(as)? quiet as a …1|good as gold)] …5",
      '[(will|going to) (last|hold|look brand new|go on …4) (for ever|forever|for evermore|a lifetime|for life)]',
      '[(will|going to) shrug off (anything|everything|any)] …5',
    ],
    unless: [QUESTION, ...HEDGED, ...DENIED],
    better: [],
    model: ['Most people get there with «sessions»; I am glad to practise with you.'],
    note: FEELINGS,
    flags: ["You'll sail through the test.", 'It will be flawless from the first minute.', 'The hedge will shrug off anything.'],
    passes: ['If it is perfect, we frame it.', 'You sail from Dover at nine.'],
  },
] as const satisfies readonly Rule[];
