/** Outbursts: "grow up", "stop whining", "are you kidding", strong language. */
import type { Rule } from '../../../../core/rules/rule';
import { CURSE, TEMPER } from './shared';

export const OUTBURSTS = [
  {
    id: 'grow-up',
    phrase: [
      "^ [(oh|so|please|just|honestly|come on|maybe|perhaps|and|now)? , (grow up|get a (grip|life|job|clue|hobby)|get real|dream on|keep dreaming|give it a rest|get over (it|yourself|yourselves)|cry me a river|boo hoo|lighten up|man up|toughen up|wise up|pipe down|shut up|go away|get lost|chill out|suck it up|deal with it|cut it out|bite me|zip it|act your age|get in line|join the queue|take a number)] (,|and|or|$|it's|we|the)",
      '[(get a (grip|life|clue)|get over yourself|cry me a river|boo hoo|(grow|grown|grew) a (spine|pair|brain)|act your age)]',
    ],
    unless: [
      '(baby|kitten|kittens|puppy|dog|toddler|daughter|son|infant|plants|children|kids|machine|pump|alarm|neighbour*|siren|seedling*) …6',
      '(I|we|me|us|my) …2 (stop|get over|lighten|grow up)',
      '(where|grew|when) (I|you|he|she|they)',
    ],
    better: ['I hear how angry you are'],
    note: TEMPER,
    flags: ['Grow up.', 'Cry me a river.', "It's a dress, get over yourself.", 'Get real, the offer ended in May.'],
    passes: ['Puppies grow up fast.', 'When your baby will not stop crying, ring 111.', 'The bumper gets a new grip.'],
  },
  {
    id: 'stop-whining',
    phrase: [
      '[stop (crying|whining|whinging|whingeing|moaning|ranting|bleating|barking|snivelling|sulking|yelling|shouting|screaming|swearing|lying|pestering|harassing|being (so )?(childish|silly|difficult|ridiculous|dramatic)|wasting (my|our) (time)|acting like) (…8 /)?]',
      '[(go|and|then) (cry|sulk|whinge) (to|at|about|in) (…8 /)?]',
    ],
    unless: [
      '(baby|kitten|kittens|puppy|dog|toddler|daughter|son|infant|children|kids|machine|pump|alarm|neighbour*|siren|brakes|fan)',
      '(I|we|me) …2 stop',
      '(if|when|until) (it|he|she|they)',
    ],
    better: ['tell me what would help now'],
    note: TEMPER,
    flags: ['Take the cake or leave it, but stop crying to me.', 'Stop whining.'],
    passes: ['When your baby will not stop crying, ring 111.', 'The pump will stop whining after an hour.'],
  },
  {
    id: 'are-you-kidding',
    phrase: [
      "[(what|whats|what's) (is )?(wrong with you|your problem|the matter with you)]",
      '[are you (kidding|joking|deaf|blind|out of your mind|insane|high|drunk|having a laugh|for real|taking the (mick|piss))] (me|or|with|,|$)',
      "[(have you|you've|you have|you must have) (completely )?lost your (mind|marbles)]",
    ],
    unless: ["(what|whats|what's) your problem with", 'relax'],
    better: [],
    model: ['I cannot follow that yet; could you tell me what happened?'],
    note: TEMPER,
    flags: ['Are you kidding me?', 'Are you deaf or what, I said four weeks.', 'What is wrong with you?'],
    passes: ['Are you serious about the blue one? Then I will order it.', 'What is wrong with your phone?'],
  },
  {
    id: 'swearing',
    phrase: [
      '[(what|who|why|where|how) the (hell|heck|devil|bloody hell)]',
      '[(go to hell|piss off|sod off|bugger off|screw (you|this|that)|fuck*|bloody|damn|goddamn|shit|bullshit|bollocks|crap|arse|ass|asshole|arsehole|bastard*|bitch*|wtf|stfu|ffs|rtfm|dickhead|wanker|prick|effing|freaking|frigging)]',
      '[(kiss|lick) my (…8 /)?]',
      '[(stick|shove|stuff) (it|your …3|that|them) (where|up) (…8 /)?]',
      "[for (god's|christ's|heaven's|pete's|goodness|fuck's|pity's) sake]",
      '[for crying out loud]',
    ],
    unless: [
      '(I|we|us|my|our|ourselves) …3 (damn|crap|bloody|shit|idiot|hell)',
      '(good|great|nice|brilliant|fine|grand|lovely|well) …1 $',
      '(bloody|damn) (good|great|brilliant|mary|well|nice|lovely)',
      '(sorry|apolog*|relax)',
      'piece of crap',
      "(what|whats|what's) your problem with",
    ],
    better: [],
    model: ['I cannot follow that yet; could you tell me what happened?'],
    note: CURSE,
    flags: ['What the hell is this?', 'Lift your own damn sofa.', 'RTFM.', "For heaven's sake, read page 3."],
    passes: ["It's a damn good record.", 'What is the model number?', 'Are you serious about the blue one? Then I will order it.'],
  },
] as const satisfies readonly Rule[];
