/** English promises by exaggeration: not a single one, for ever, no time at all. */
import type { Rule } from '../../../../core/rules/rule';
import { BLANKET, DENIED, HEDGED, NO_ROOM, NOT_IN_HAND, OTHERS_ACT, PERFECT, SEALED, TOO_FAST } from './shared';

const IFS = ['^ (if|when|unless|whether)', '(hope|please|was|were|had|did|would|refund|sorry)'] as const;

export const sweeping = [
  {
    id: 'never-going-to',
    phrase: "(is|are|isn't|*'s) [(never|never ever|not ever) going to] (go|come|break|fail|leak|happen|crash|lose|come undone|let|change|rise|stop|drop)",
    unless: [...HEDGED, ...SEALED, ...IFS, '(I|we) '],
    better: ['not expected to', 'unlikely to'],
    note: NO_ROOM,
    flags: ['Your rate is never going to go up.', 'This seam is never going to come undone.'],
    passes: ['The rate is not going to change this year.', 'It was never going to be easy.'],
  },
  {
    id: 'zero-chance',
    phrase: [
      "[(there's|there is|there will be|there'll be) (zero|no|absolutely no|not the slightest|no earthly) (chance|way|possibility)] , (of|that|the|it|they|you|your|anyone)",
      "[(there's|there is|there will be|there'll be) (zero|no|absolutely no|not the slightest) (chance|risk|danger) (whatsoever|whatever|at all)]",
    ],
    unless: [...HEDGED, '(know|tell|telling|prove|contact|reach|refund|undo|without|if)', 'no way (of|to|for)'],
    better: ['there is very little chance'],
    model: ['The risk is small, and here is what we do about it.'],
    note: NO_ROOM,
    flags: ["There's zero chance of a repeat.", "There's no way the photos are gone.", 'There is no risk whatsoever.'],
    passes: ["There's no way of telling yet.", 'There is a small chance of a repeat.'],
  },
  {
    id: 'not-one-will',
    phrase: [
      '[(not one|not a single|not even one) was:<anyword>] (will|is going to|gets|goes|shall)',
      "(will be|*'ll be) [(not one|not a single|no) was:(hitch|hiccup|glitch|snag|mishap)]",
    ],
    unless: [...HEDGED, ...IFS],
    better: ['hardly any {was}'],
    model: ['We have rehearsed the move; if something does slip, I will tell you at once.'],
    note: PERFECT,
    flags: ['Not one glass will get chipped.', "There'll be not one hitch on the day."],
    passes: ['Not one of the letters was opened.'],
  },
  {
    id: 'wont-lose-a-single',
    phrase:
      "(you won't|you will not|you'll not|there won't be|there will not be|it won't|they won't|nobody will) [(so much as|lose a single|lose one|get one more|even notice|feel a thing|notice a thing|have a moment's|be a <anyword> out (of|of place)|be a cent out of|be a penny out of)] …2",
    unless: [...HEDGED, ...SEALED, ...IFS, '(charged|pay)'],
    better: [],
    model: ['Most people hardly notice it.', 'The records are backed up before we start.'],
    note: PERFECT,
    flags: ["You won't lose a single record.", "You won't even notice the waves.", "You won't lose one file."],
    passes: ["You won't pay a single cent.", 'Most people hardly notice.'],
  },
  {
    id: 'cannot-be-late',
    phrase:
      "(it|that|they|container|appeal|case|chain|parcel|train|flight|system|this|project|plan) [(can't|cannot|can not|couldn't) (possibly)? (be late|lose|fail|collapse|be hacked|miss|be lost|go bankrupt|crash|be delayed)]",
    unless: [...HEDGED, ...SEALED, ...IFS, 'afford to', "(you|we) (cannot|can't) (miss|afford)"],
    better: ['is unlikely to run into trouble'],
    note: NO_ROOM,
    flags: ["The appeal can't lose.", 'The container cannot be late.', 'The chain cannot collapse at this stage.'],
    passes: ["We can't afford to lose it.", 'The container can be late.'],
  },
  {
    id: 'rest-of-your-life',
    phrase:
      '(last|lasts|will|is|stays|keeps|outlive|outlives|going) …6 [(the rest of your life|for evermore|for ever|for the next twenty years|until kingdom come|a lifetime and more|for life)] $',
    unless: ['without a hitch', ...HEDGED, ...SEALED, ...IFS, '(warranty|guarantee|membership|banned|insurance|imprisonment)'],
    better: ['for many years, in our experience'],
    note: PERFECT,
    flags: ['It lasts you the rest of your life.', "It'll go on making coffee, it will for evermore."],
    passes: ['The membership is for life.'],
  },
  {
    id: 'outlast-us',
    phrase: "(will|*'ll) [(outlive|outlast) (us all|us both|us|you|the both of us|both of us|the <anyword>|your <anyword>)]",
    unless: [...HEDGED, ...SEALED, ...IFS],
    better: ['last a good while'],
    note: PERFECT,
    flags: ['This battery will outlive the car.', "It'll outlast the both of us."],
    passes: ['It should outlast the old one.'],
  },
  {
    id: 'kiss-goodbye',
    phrase: '[(you can|you may) (kiss|wave) …4 (goodbye|good bye)]',
    unless: [...HEDGED, '(money|refund|deposit|discount|goodwill|account)'],
    better: ['that should now be rare'],
    note: NO_ROOM,
    flags: ['You can kiss that error goodbye.', 'You can wave those dropouts goodbye.'],
    passes: ['We wave the guests goodbye at noon.'],
  },
  {
    id: 'eyes-shut',
    phrase:
      '[(with our eyes shut|with your eyes shut|with one hand tied behind our back|standing on my head|in our sleep|in my sleep|at lightning speed|at the speed of light|two ticks and|in two ticks)]',
    unless: [...HEDGED, ...DENIED, 'lost'],
    better: ['if all goes well'],
    note: TOO_FAST,
    flags: ["We'll win this one with our eyes shut.", 'The whole thing will be resolved at lightning speed.'],
    passes: ['Please keep your eyes shut during the scan.'],
  },
  {
    id: 'whatever-breaks-we-pay',
    phrase: [
      "[(whatever|any cost|anything that|any fee)] …,8 (we|we'll|I|I'll|we will|I will) (pay|cover|replace|refund|fix|reimburse) (for)? (it|that|them)? $",
      '[(whatever|any cost|any fee)] …,8 (we|I) (pay|cover|replace|refund)',
    ],
    unless: [...DENIED, '(up to|under|within|if|not)'],
    better: [],
    model: ['Send me the receipts; I will tell you what we can take on.'],
    note: BLANKET,
    flags: ['Whatever breaks, we pay for it.', "Any cost you've had, any at all, we'll cover."],
    passes: ['Whatever you decide, tell me.', 'Whatever breaks within two years, we replace.'],
  },
  {
    id: 'wave-through',
    phrase:
      "(will|*'ll|gets|get|going to) [(wave (it|you|this|that|them) through|waved through|accept it without (any|a) question|sign off the whole (claim|lot|thing|amount)|sign off everything|rubber stamp it)]",
    unless: [...HEDGED, ...SEALED, ...IFS],
    better: ['most likely agree'],
    note: OTHERS_ACT,
    flags: ['The planners will wave it through.', "They'll sign off the whole claim."],
    passes: ['If they wave it through, we start in May.'],
  },
  {
    id: 'right-as-rain',
    phrase: "(will|*'ll|is|are) be? …3 [(right as rain|as right as rain|fit as a fiddle|fighting fit|crystal clear|dry as a bone|bone dry|happy as larry)] …4",
    unless: ['throw at', ...HEDGED, ...SEALED, ...IFS, '(now|today|already|put the meter|I)'],
    better: ['a good deal better'],
    note: PERFECT,
    flags: ['Your old boy will be right as rain by Monday.', "You'll be fit as a fiddle in a week."],
    passes: ['The picture is crystal clear now.'],
  },
  {
    id: 'up-and-running-in',
    phrase:
      "(you'll|you will|it'll|it will|they'll|everything will|we'll have you) (be)? [was:(up and running|back up|back online|live|connected|fixed)] (in|within) (the|an|thirty|half|under|minutes|seconds|five|ten) …2",
    unless: [...HEDGED, ...SEALED, ...DENIED, ...IFS, '(two|three|five|ten|few) minutes'],
    better: ['most likely {was}'],
    note: TOO_FAST,
    flags: ["You'll be up and running within the hour.", "It'll be fixed in under an hour."],
    passes: ['You should be up and running within the hour.'],
  },
  {
    id: 'job-is-yours',
    phrase:
      '(the|that) (job|flat|house|place|seat|spot|contract|ticket|apartment|offer|licence|license|visa|loan|deal|money) [(is yours|is in the bag|is on its way to you for sure|is waiting for you)] …2',
    unless: [...HEDGED, ...SEALED, ...IFS, '(to keep|collect|at the|reception|desk|locker|refund)'],
    better: ['is within reach'],
    note: NOT_IN_HAND,
    flags: ['The job is yours.', 'The licence is in the bag.'],
    passes: ['The flat is ready.', 'The ticket is waiting for you at the desk.'],
  },
  {
    id: 'never-again-noun',
    phrase: "(that's|that is|this is|it's|it was) [the last <anyword> (you'll|you will) ever (see|have|need|hear)]",
    unless: [...HEDGED, ...IFS],
    better: ['hopefully the last of them'],
    note: NO_ROOM,
    flags: ["That's the last crash you'll ever see.", "This is the last outage you'll ever have."],
    passes: ['That was the last bus.'],
  },
] as const satisfies readonly Rule[];
