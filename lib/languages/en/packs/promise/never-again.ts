/** English promises about all the future: "never again", "once and for all", "rule out". */
import type { Rule } from '../../../../core/rules/rule';
import { DENIED, HEDGED, NEVER_AGAIN, NO_ROOM } from './shared';

const AIM = [
  '(so|so that|in order|make sure|ensure|prevent|hope|aim|want|working|work) …8 (never|again|happen|happens)',
  '(if|unless|until|when) …6 (again|anymore|any more)',
  '(please|must|promise|guarantee|sorry that)',
] as const;

export const neverAgain = [
  {
    id: 'never-happen-again',
    phrase: [
      '[(will never|can never|shall never|must never|can by no means|will by no means|is never going to)] (ever)? (happen|occur|repeat|recur|come up|go wrong|be repeated|take place|fail|break)',
      '[(will not|cannot|can not|shall not|is not going to)] (ever)? (happen|occur|repeat|recur|come up|be repeated) (ever)? (again|anymore|any more|another time|a second time|twice|in future)',
    ],
    unless: [
      ...HEDGED,
      ...AIM,
      '(will not|cannot|is not going to) …3 (happen|occur|take place) (today|until|this week|before|on|in|without|automatically|because|over)',
    ],
    better: ['should not', 'is not meant to'],
    model: ['Here is what we have changed since: «what is different now».'],
    note: NEVER_AGAIN,
    flags: ['This will never happen again.', 'An error like this can never happen again.', 'Such a thing can by no means occur another time.'],
    passes: ['This should not happen again.', 'We changed the check so that this will never happen again.', 'The switch will not happen before Monday.'],
  },
  {
    id: 'wont-happen-again',
    phrase: [
      "[(won't|can't)] (ever)? (happen|occur|repeat|recur|come up|be repeated) (ever)? (again|anymore|any more|another time|a second time|twice|to anyone|to another|to you)",
      "[(won't|can't)] (fail|break|stop|crash|leak|drop|happen) (for)? (a|another) (second|third|fourth|fifth)? time",
    ],
    unless: [...HEDGED, ...AIM],
    better: ["shouldn't"],
    model: ['Here is what we have changed since: «what is different now».'],
    note: NEVER_AGAIN,
    flags: ["It won't happen again.", "That won't ever happen again.", "A mix-up like this can't happen a second time."],
    passes: ["That shouldn't happen again.", "It won't happen automatically."],
  },
  {
    id: 'itll-never-happen',
    phrase: "[it'll never] (happen|occur|fail|break|go|come)",
    unless: [...HEDGED, ...AIM],
    better: ["it shouldn't", 'it is not meant to'],
    note: NEVER_AGAIN,
    flags: ["It'll never happen to another child on our planes.", "It'll never fail you."],
    passes: ["It'll happen at noon.", 'It should never have happened.'],
  },
  {
    id: 'youll-never',
    phrase:
      "[(you'll never|you will never|you shall never|you won't ever|you will not ever|you're never going to)] (see|hear|have|get|set|need|want|face|experience|miss|lose|regret|worry|wait|go|run|notice|pay)",
    unless: [...HEDGED, ...AIM, '(asked|ask) (for|to)', 'have to', 'need to', '(charged|billed) more than', '(pay the|pay more)'],
    better: ["you shouldn't"],
    note: NEVER_AGAIN,
    flags: ["You'll never hear a peep from us again.", 'You will NEVER see a buffering wheel again.', "You won't ever see that man at your gate again."],
    passes: ['You will never be asked for your PIN.', 'You should never share your code.'],
  },
  {
    id: 'you-wont-again',
    phrase: [
      "[(you won't|you will not|you'll not|you shall not)] (see|hear|have|get|face|experience|notice|find|feel|wait|be|run) …8 (again|anymore|any more|ever|whatsoever|any longer|a peep|a thing|a single|one|from now on|on this line)",
      "[(you shall have|you will have|you'll have)] (no|zero) …3 (trouble|problems|issues|difficulty|difficulties|delays|surprises|issue|problem)",
    ],
    unless: [...HEDGED, ...AIM, '(charged|billed|asked|contacted|able)', '(have|need) to'],
    better: ["you shouldn't"],
    model: ['Since Tuesday a second person checks each order.'],
    note: NEVER_AGAIN,
    flags: [
      "You won't have another day's trouble with it ever.",
      'After this fix you will not face any issue in future whatsoever.',
      "You won't hear a peep out of them.",
    ],
    passes: ["You won't be charged again.", "You won't see the change until Monday.", "You won't be able to log in again until noon."],
  },
  {
    id: 'others-will-never',
    phrase:
      "(driver|supplier|neighbour|neighbor|team|courier|man|company|agency|seats|staff|someone|anybody|he|she|they|nobody|one|engineer|crew|machine|battery|door|roof) [(will never|won't ever|will not ever|never ever)] (let|deliver|do|call|bother|block|touch|find|fail|say|be|get|come|set|make|miss|write|leak|break|connect)",
    unless: [...HEDGED, ...AIM, '(ask|asked) for'],
    better: ['is not meant to', "shouldn't"],
    note: NEVER_AGAIN,
    flags: ['That driver will never deliver on your street again.', 'The supplier will never let you down.', 'The roof will never leak again.'],
    passes: ['Our team will never ask for your password.', 'The driver never came.'],
  },
  {
    id: 'never-let-down',
    phrase: [
      '[never (ever)? (let|lets) (anybody|anyone|you|us|me|a customer) down]',
      '[never (ever)? (run|runs|sell|sells) out]',
      "[(don't|doesn't) ever (get|gets|fail|break|move|run|let) (moved|cancelled|down|out)?]",
    ],
    unless: [...HEDGED, ...AIM, '(free|did|guarantee|confidence|want to|try to|swear|promise)'],
    better: [],
    model: ['Here is my direct line in case it does happen.'],
    note: NEVER_AGAIN,
    flags: ["They'll never let you down.", 'Seats on the 14:10 never run out.', 'The new supplier never lets anybody down.'],
    passes: ['They did not fail.', 'He never rang.'],
  },
  {
    id: 'no-more',
    phrase:
      "(there will be|there'll be|you'll have|you will have|expect|it means|that means|from now on|from here on|ends) …4 [(no more|no further) was:(missed calls|calls|delays|errors|problems|issues|trouble|surprises|outages|mistakes|crashes|bugs|drops|mix ups|complaints|hiccups|disruption|difficulty|difficulties|interruptions|charges)]",
    unless: [...HEDGED, ...AIM, '(have been|had|were)'],
    better: ['far fewer {was}', 'fewer {was}'],
    note: NEVER_AGAIN,
    flags: ['From now on there will be no more missed calls.', "There'll be no further delays.", 'It means no more crashes.'],
    passes: ['There have been no more delays since.', 'If there are no further questions, I will close this.'],
  },
  {
    id: 'once-and-for-all',
    phrase:
      '[(once and for all|for good and all|till the end of time|for the rest of your life|as long as you live|as long as you own it|as long as he lives|for all future|for all time|until the day you sell it|for ever and ever|forever and ever|for the rest of your tenancy|for eternity)]',
    unless: [
      '^ if',
      "don't want",
      ...DENIED,
      '(excluded|impossible|again)',
      '(settle|clear up|clarify|delete|deleted|thank|grateful|stop|remove) …6 once and for all',
    ],
    better: ['as far as we can tell', 'for the time being'],
    note: NO_ROOM,
    flags: ['That will rule out this sort of thing once and for all.', 'After that the wall stays dry for the rest of your tenancy.'],
    passes: ["I'd like to settle this once and for all.", "I can't promise it once and for all."],
  },
  {
    id: 'fixed-for-good',
    phrase:
      "(is|are|will be|*'ll be|has been|you're) …4 [was:(fixed|solved|gone|sorted|resolved|cured|back on|done|history|over) (for good|forever|permanently|completely|entirely|for ever)]",
    unless: ['nothing', ...HEDGED, ...DENIED, 'not', '(if|once|until|deleted)'],
    better: ['{was} as far as we can tell'],
    note: NO_ROOM,
    flags: ['The bug is fixed for good.', "Then you're back on for good."],
    passes: ["It's not fixed for good yet.", 'The account is closed for good.'],
  },
  {
    id: 'thing-of-the-past',
    phrase: '[(is|are|will be) (now|soon|finally)? (a thing of the past|things of the past|ancient history)]',
    unless: [...HEDGED, 'not', '(order|account|chat|payment|browser|medical|ticket)'],
    better: ['should now be rare', 'should become rare'],
    note: NEVER_AGAIN,
    flags: ['Missed calls are now a thing of the past.', 'Outages will be a thing of the past.'],
    passes: ['The order is in your history.', 'Delays are not a thing of the past yet.'],
  },
  {
    id: 'belong-to-the-past',
    phrase: '[(belong|belongs) to the past]',
    unless: [...HEDGED, 'not'],
    better: ['should now be rare'],
    note: NEVER_AGAIN,
    flags: ['With this version, all the bugs belong to the past.', 'This error belongs to the past.'],
    passes: ['This does not belong to the past yet.', 'Photos from the past are in the archive.'],
  },
  {
    id: 'ruled-out',
    phrase: [
      '(is|are) …2 [(completely|totally|entirely|absolutely|quite|now quite|now|thereby|hereby)? (impossible|excluded|ruled out|out of the question) (for all future|in future|for good)?] …6 (happen|again|child|wrong|error|mistake|mix|outage|now|future|here|for (it|this|that|anyone|a|anybody))',
      'this is [impossible] (from|now)',
    ],
    unless: [...HEDGED, "(isn't|aren't|not|almost|nearly|refund|return|extension|discount|warranty|cover|insurance|upgrade)", '(find|reach|say|tell) …2'],
    better: ['very unlikely', 'much less likely'],
    note: NO_ROOM,
    flags: ['It is now quite impossible for a child to board the wrong bus.', 'With this such an outage is excluded for all future.'],
    passes: ['An error is not ruled out.', 'A refund is out of the question now.'],
  },
  {
    id: 'nobody-will-ever',
    phrase: [
      '(nobody|no one|nothing|none|not one|no <anyword>) …5 [(will|can|could|shall) ever]',
      '(nobody|no one) (on earth|but you|else) [(will|can|could)]',
      '(nobody|no one) [will] (notice|find out|know the difference|be the wiser|see a thing)',
    ],
    unless: [...HEDGED, ...AIM, '(ask|call) you for'],
    better: ['should'],
    model: ['Here is what protects it today: «measure».'],
    note: NEVER_AGAIN,
    flags: ['Nobody on earth will ever connect that phone to you.', 'No one will notice a thing.', 'Nothing of the sort can ever be charged to you again.'],
    passes: ['Nobody will ask you for a PIN.', 'No one was in the office.', 'Nobody can connect without your click.'],
  },
  {
    id: 'wont-be-able-to',
    phrase:
      "(he|she|they|him|anyone|hackers|thieves|strangers) [(won't|will not|can't|cannot) (ever)? (be able to)? was:(find|reach|trace|contact|get at|get hold of|harm|track)] (you|it|your|them) …6 (now|any more|anymore|ever|again|through|from now)",
    unless: [...HEDGED, ...AIM],
    better: ['should find it much harder to {was}'],
    note: NO_ROOM,
    flags: ["He won't be able to find you through anyone now.", "They can't trace it any more."],
    passes: ["They can't reach you on this number, it is old.", 'He should not find it any more.'],
  },
  {
    id: 'isnt-ever-again',
    phrase: "[(isn't|is not|aren't|won't be|will not be) …8 ever again]",
    unless: [...HEDGED],
    better: [],
    model: ['From today each box is banded and shrink-wrapped.'],
    note: NEVER_AGAIN,
    flags: ["We'll see to it there isn't a drop on your dock ever again.", "There won't be a mix-up ever again."],
    passes: ["It isn't wet again."],
  },
  {
    id: 'nothing-will-come',
    phrase:
      '(nothing|nothing whatsoever|absolutely nothing|not one thing|not a thing) [(will|can|could)] (ever)? (come of|happen to|be lost|break|get past|leak|be charged)',
    unless: [...HEDGED, ...AIM, '(until|before|unless|if|without|ever)'],
    better: ['should'],
    model: ['What could come of it, realistically, is a little junk mail.'],
    note: NO_ROOM,
    flags: ['Nothing whatsoever will come of this.', 'Absolutely nothing can happen to it.'],
    passes: ['Nothing will happen to your plan until you confirm.', 'Nothing will change.'],
  },
  {
    id: 'always-and-everywhere',
    phrase:
      '(work|works|fits|safe|spotless|there|answer|stay|stays|always) …,3 [(always|every time|every single time|always has always will|always have been always will be|at all times|each and every time)] $',
    unless: [...HEDGED, ...DENIED, '(keep|please|must|wear|carry|accessible)', '(sorry|annoying|frustrating)'],
    better: ['in nearly all cases'],
    note: NO_ROOM,
    flags: ['It works every time.', 'Works in seconds, every time.'],
    passes: ['Please keep it with you at all times.', 'Most of the time it works.'],
  },
] as const satisfies readonly Rule[];
