/** Telling the reader how to feel: "calm down", "don't panic", "nothing to get worked up about". */
import type { Rule } from '../../../../core/rules/rule';
import { CALM, I_SEE, KIND, MATTERS, SMALL } from './shared';

const NOTHING =
  '(nothing|not (something|anything|a thing)|hardly (something|anything|a reason)) (really)? (for you)? (to|worth) (be|get|getting)? …1 (worked up (about|over)?|upset (about|over)|excited (about|over)|angry (about|over)|alarmed about?|lose any? sleep over|losing any? sleep over|cry (about|over)|fuss (about|over)|fret (about|over)|panic (about|over)|write home about|shout about|make a (fuss|song and dance|drama) (about|of|out of|over)|take personally|dwell on|get your (knickers|panties) in a (twist|knot)|moan about|complain about|mentioning|talking about)';
const NO_CAUSE = '(no|hardly a|hardly any|little|not a) (cause|reason) for (alarm|panic|complaint|drama|hysteria|excitement|indignation)';
/** Somebody looked into it: reassurance that helps. */
const CHECKED = [
  '(doctor|dr|vet|surveyor|engineer|lab|result|results|scan|tested|checked|measured|looked|nothing left)',
  '(left|leaves|gave|gives) (me|us|you) …2 nothing',
];

export const COMPOSURE = [
  {
    id: 'calm-down',
    phrase: [
      '/ <opener>? , [(please|just|now|do|kindly|everybody)? (calm down|calm yourself|cool down|settle down|simmer down|chill out|compose yourself|pull yourself together|get a grip|take a chill pill|keep your (hair|shirt|wig) on|hold your horses|cool your jets|steady on|easy (now|tiger|does it)|lighten up|wind your neck in|pipe down|take a deep breath|deep breath|deep breaths)]',
      '/ <opener>? , [(please|just|do)? (relax|chill|breathe|stay calm|keep calm|take it easy|patience|easy there|take a breath|cheer up|chin up|calm)] /',
      '/ [(now , now|there , there|whoa|dear oh dear|bless|tut tut)] /',
    ],
    unless: [...KIND, '(if|before|drill|exercise|alarm|bleeding|fire|emergency|seat)', '(candidate|interview|asked for you)'],
    better: [I_SEE, MATTERS],
    note: CALM,
    flags: ['Please calm down, we are on it.', 'Now, now.', 'Take a deep breath.', 'Relax, it will be fine.'],
    passes: ['Let the oven cool down before you open it.', 'Relax in our spa until five.', 'In a fire, stay calm and leave by the stairs.'],
  },
  {
    id: 'you-need-to-calm',
    phrase: [
      "[(you|I|we|try|let's|let us|would|could|must|can|best) …5 (calm down|calm yourself|cool off|settle down|chill out|take a deep breath|get a grip|stay calm|keep calm|remain calm|pull yourself together)]",
      '[(a little|a bit of|some|more|a bit more|a little more) (calm|composure|serenity|perspective) (please|would|from|on your|is)]',
    ],
    unless: [
      ...KIND,
      '(helped|help) …3 calm',
      '(fan|fans|engine|device|battery|router|dog|cat|puppy|foal|horse|it) …6 (cool|calm|settle)',
      '(I|we) (had|took|needed) to',
    ],
    better: [],
    model: ['I can hear how much this has upset you. Here is what I am doing about it.'],
    note: CALM,
    flags: ['You really need to calm down.', 'I must ask you to stay calm.', 'A little calm would help all of us.'],
    passes: ['I had to take a deep breath when I saw it.', 'The fan lets the router cool off.'],
  },
  {
    id: 'dont-panic',
    phrase: [
      "/ <opener>? , [(please|just|now)? (don't|do not|let's not|no need to|there's no need to|there is no need to|no reason to|there's no reason to|there is no reason to) <mild>? (panic|freak out|flip out|lose it|overreact|go overboard|make a fuss|make such a fuss|make a scene|make a drama|be so dramatic|be dramatic|be (so)? sensitive|be (so)? impatient|be insulted|be offended|take offence|take offense|catastrophise|catastrophize|jump to conclusions|shoot the messenger|get (all|so|too)? (alarmed|angry|annoyed|upset|worked up|excited|agitated|emotional|offended|carried away|dramatic|hot under the collar|bent out of shape|hysterical|stroppy|het up|in a (tizzy|state|flap)|your (knickers|panties) in a (twist|knot)))] /",
    ],
    unless: [...KIND, '(button|alarm|room|mode|kernel|if the)'],
    better: [I_SEE, MATTERS],
    note: CALM,
    flags: ["Don't panic!", 'No need to get alarmed.', "First of all, don't panic.", "Let's not get carried away."],
    passes: ['No need to send the form again.', 'Do not press the panic button.'],
  },
  {
    id: 'no-call-to-get-upset',
    phrase: [
      "[(don't|do not|not|no need (to|for)|needn't|need not|no (reason|call|cause|point|use|sense|good) (to|in|for|getting)?|little (point|use|sense|reason) (to|in)?|hardly worth|not worth|stop|quit|never|don't you go|shouldn't|wouldn't) …3 (panicking|panic|getting …1 (upset|worked up|angry|annoyed|excited|alarmed|emotional)|get …2 (upset|worked up|angry|alarmed|worked out|hot under the collar|bent out of shape|het up)|be (so|that|too)? (upset|insulted|offended|dramatic|annoyed|angry|sensitive) (about|over|by|with)|shouting|fretting|fussing|freaking out|overreact|overreacting|make (a|such a) (fuss|scene|drama|song and dance)|making (a|such a) (fuss|scene|drama|song and dance)|crying over|cry over|be insulted|raise your voice)]",
    ],
    unless: [...KIND, '(about|over) your', '(panic|upset|alarmed) if', '(we|I) (are|were|would|will) (not|never)'],
    better: [],
    model: ['I can see why this is upsetting. Here is what happens next: «step».'],
    note: CALM,
    flags: [
      "Interconnection takes time and there's little use in getting upset about it.",
      'There is really no call to get so worked up.',
      "Nobody is accusing anybody, so don't you go getting worked up.",
      'It was only a machine, so no need to be insulted.',
    ],
    passes: ["Please don't be upset about your tea stain.", 'You had every reason to get upset.'],
  },
  {
    id: 'is-nothing-to-get-worked-up-about',
    phrase: [`(is|are|was|were|it's|that's) <mild>? [${NOTHING}]`, `(is|was|it's|that's) <mild>? [${NO_CAUSE}]`],
    unless: [...KIND, ...CHECKED],
    better: ['upsetting', 'worrying'],
    note: CALM,
    flags: ['A letter in another name is nothing to lose sleep over.', 'A bit of numbness is nothing to write home about.'],
    passes: ["It's nothing that needs another visit.", 'I checked the meter and it is nothing to lose sleep over.'],
  },
  {
    id: 'nothing-to-fuss-about',
    phrase: [`(^|/|so|and|but|really|then) <mild>? [${NOTHING}]`, `[(there is|there's|isn't|is|was|there was) <mild>? ${NO_CAUSE}]`],
    unless: [...KIND, ...CHECKED],
    better: [],
    model: ['I can see why this is upsetting. Here is what I found: «fact».'],
    note: CALM,
    flags: [
      'It was a courtesy reminder, nothing to take personally.',
      'One of them is a hold, so nothing to get worked up about.',
      'There is no cause for alarm.',
    ],
    passes: ['The lab tested it, so there is no cause for alarm.', 'That left me with nothing to complain about, thank you.'],
  },
  {
    id: 'lose-sleep',
    phrase: [
      "[(I|you|one|nobody|no …2|no one) (wouldn't|would not|won't|will not|shouldn't|don't|needn't|need not|would|will|really wouldn't) <mild>? (lose (any|much|your|too much)? sleep (over|about)?|sweat it|sweat the small stuff|get (too|so|overly)? (hung up|worked up|fussed|bothered) (on|about|over|by)?|read (too much|much|a lot|anything) into|make (too much|much|a fuss|an issue|a thing) (of|about|out of)|stress (too much)? (about|over)|let (it|that|this) (get to you|get you down|bother you|spoil|ruin|upset))]",
      "[(don't|do not|never|try not to|let's not|one shouldn't|one should not|shouldn't|please not) <mild>? (lose (any|much|your|too much)? sleep (over|about)?|sweat it|sweat the small stuff|get (too|so|overly)? hung up|read (too much|much|a lot|anything) into|make (too much|an issue|a thing) (of|about|out of)|let (it|that|this) (get to you|get you down|spoil|ruin)|cry over spilt milk|cry over spilled milk)]",
    ],
    unless: [...KIND, '(did|do) lose', '(me|myself) (included|too)'],
    better: [],
    model: ['I can see why this worries you. Here is what I found: «fact».'],
    note: SMALL,
    flags: ["I wouldn't lose any sleep over it.", "I wouldn't sweat it.", "Texts are automatic, so one shouldn't read too much into them."],
    passes: ['I did lose some sleep over it.', "We won't let this bother you again, the filter is in."],
  },
  {
    id: 'dwell-on-it',
    phrase: [
      "[(don't|not|no need to|no point (in|to)|try …5 not to|little point in|better not|rather not|no use) …1 (dwell|dwelling|brood|obsess|obsessing|ruminate) (on|over|about) …2]",
      '/ <opener>? , [(please|just|time to|you should|you need to|you must)? (get over it|get past it|let it go|let it slide|shake it off|suck it up|grin and bear it|put it behind (you|us)|put (this|that) behind (you|us)|draw a line under (it|this|that)|move on from (it|this|that))]',
      "[(you'll|he'll|she'll|they'll|you will|he will|she will|you'd) (soon|surely|quickly|certainly)? (live /|survive /|cope /|manage /|get over (it|this|that)|get used to (it|this|that|the)|bounce back|be fine|be grand|be right|be laughing (about|at)|laugh (about|at)|look back (on|and)|barely notice|hardly notice|never notice|soon forget|forget (all)? about)]",
      '[(we|you) (shall|will) (all|both|one day|soon)? (laugh|have a (good)? laugh|smile) (about|at)]',
    ],
    unless: [
      ...KIND,
      '(vet|doctor|nurse|engineer|surveyor|tested|checked|examined|recovered)',
      '(if|so that|until|where|who) (you|he|she|they|we)',
      "(you'll|you will) (survive|live|manage) (with|without|in)",
      '(ideas|suggestion|suggestions)',
    ],
    better: [],
    model: ['I know that this is hard for you at the moment.', 'I am sorry about this. What would help you today?'],
    note: 'Passes over what it feels like now. Naming it comes first.',
    flags: ["It's two minutes, you'll live.", "We shall laugh about it one day, I'm sure.", 'Try not to dwell on it.', "You'll hardly notice them."],
    passes: ['She got over the anaesthesia in an hour.', 'If you get over it by Friday, call me.'],
  },
  {
    id: 'get-used-to-it',
    phrase: [
      '[(a matter|a question) of (getting used to|habit|adjusting|adapting|getting accustomed)]',
      '[(have|has|had|got|gets|get|getting|grow|grown|be) (soon|quickly|all)? used to (it|this|that|them|the|such|our)] …4 /',
      "[(you|one|people|everyone|everybody|we all|you'll) (just|simply|soon|quickly|will|all)? (have to|has to|need to|must|will|can|learn to|learn) <mild>? (live with (it|this|that|the|such)|put up with (it|this|that)|get used to (it|this|that)|deal with it|lump it|accept (it|this|that) as|make do)]",
    ],
    unless: [
      ...KIND,
      '(you|we) (should|must|shall) not (have to)?',
      "(shouldn't|don't|needn't|won't|not|never|nobody|no one|why should) …3 (have to|need to|must|put up|live with|used to|be used)",
      '(we|I) …3 (used to|live with|have to|need to)',
      '(before|until|while|unless|if) you',
      '(few|couple of) (days|weeks)',
    ],
    better: [],
    model: ['I can see that this is hard to live with. What I can offer is «offer».'],
    note: 'Asks the reader to put up with it. What would make it easier?',
    flags: [
      'It is more a matter of getting used to the sound.',
      'With upholstery you just have to live with that sort of thing.',
      'Most of our older customers got used to the app.',
    ],
    passes: ["You shouldn't have to put up with this.", 'Nobody should have to live with that noise.'],
  },
] as const satisfies readonly Rule[];
