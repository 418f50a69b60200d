/** Sayings and tautologies: "you win some", "nobody's perfect", "boys will be boys", "it takes the time it takes". */
import type { Rule } from '../../../../core/rules/rule';
import { FATE, I_SEE, KIND } from './shared';

/** "A deal is a deal": what is said twice says nothing. */
const SAID_TWICE =
  'deal contract quotation rule bumper bed car seat phone room holiday film book cow cat dog horse bird boat boiler bike roof lease ticket queue fee fine bill price sale day night week minute delay scratch mark joke toy cake meal bus train ferry hotel hostel tent wedding party bank test exam deadline signature promise refusal'
    .split(' ')
    .map((noun) => `(/|and|but|so) [a (${noun} (is|remains|is just|is still)|${noun}'s (still|just)?) a ${noun}] (/|and|but|or)`);

export const PROVERBS = [
  {
    id: 'proverbs-of-fate',
    phrase: [
      "[(you|one) (can't|cannot|can not) (always)? (please everyone|please everybody|win them all|have everything|have it all|make everyone happy|get what you want)] …3 /",
      "[(you win some|win some , lose some|win some lose some|swings and roundabouts|into every life|it never rains|worse things happen at sea|stranger things have happened|a watched pot|patience is (a|the) virtue|Rome (wasn't|was not) built|all good things come to an end|time (will tell|heals)|good things (take time|come to those)|no use crying|(it's|that's|all) water under the bridge|what's done is done|it all (evens out (in the long run|over the year|in the end)?|comes out in the wash)|(have|has) your cake|(it|things) (always)? (even|evens) (itself|themselves)? out (in the (long run|end)|over the year)|come out in the wash|you snooze|tomorrow (is|'s) another day|tomorrow's another day|plenty more fish) …3] /",
      '[(take|takes|taking|took) the (rough with the smooth|good with the bad)]',
      '[(draws|draw|drew|drawn) the short straw]',
      "/ (can't|cannot) [(please everyone|please everybody|win them all)]",
    ],
    unless: [
      ...KIND,
      '(today|and today) …5 (won|win)',
      '(you write|you wrote|you said|as you)',
      '(I|me) , (first|too|least)',
      '(me first|least of all me|including me|so thank you)',
    ],
    better: [],
    model: ['I am sorry that it went this way. The next step is «step».'],
    note: 'A proverb comforts nobody. What happens next?',
    flags: ["Can't please everyone.", 'You win some, you lose some.', 'A signature that is not yours, well, stranger things have happened.'],
    passes: ['We have tried to please everyone with two dates.', 'You will win some points with every order.'],
  },
  {
    id: 'nobody-is-perfect',
    phrase: [
      '/ <opener>? , [(nobody|no one|nothing|no system|no company|no machine|no technology|no process|none of us) (is|can be|is ever|is always|will ever be) perfect] /',
      "/ <opener>? , [(nobody's|no one's|nothing's) perfect] /",
      "/ <opener>? , [(to err is human|we're (all|only) human|we are (all|only) human|they're only human|he's only human|she's only human|it is human|it's only human|(everyone|everybody|we all|anyone|anybody) (makes|make|can make) (mistakes|a mistake|errors))] /",
    ],
    unless: [...KIND, '(me first|least of all me|including me)', '~(me|I) , (first|too|least)'],
    better: ['this should have gone better', I_SEE],
    note: 'Excuses the slip before the reader does. What is being put right?',
    flags: ['Nobody is perfect.', "Well, we're only human.", 'Everybody makes mistakes, and yours is the second parcel today.'],
    passes: ['Now the print is perfect.', 'Nobody is perfect, me first.'],
  },
  {
    id: 'is-only-human',
    phrase: '[(is|was|are) (only|simply|just) human] (/|and)',
    unless: [...KIND],
    better: [],
    model: ['That must not happen, and I have spoken with my colleague.'],
    note: 'Excuses the colleague. What arrived is what counts.',
    flags: ['To close your eyes for a moment is only human.', 'The driver was tired, he is only human.'],
    passes: ['A human is on the line from eight.'],
  },
  {
    id: 'takes-the-time-it-takes',
    phrase: [
      '/ <opener>? , [(these things|such things|things like (this|that)) (take|takes) (the time|as long as|what|whatever) (it|they) (takes|take|need|needs)] /',
      '/ <opener>? , [(these things|such things|things like (this|that)|good things|quality) (invariably|simply|just|always|do|unfortunately|sadly|naturally|inevitably)? (take|takes) (time|their time|its time|a while|a little while|patience)] /',
      '/ <opener>? , [(these things|such things|things like (this|that)|good things|quality|bureaucracy) (invariably|simply|just|always|do|unfortunately|sadly|naturally|inevitably)? (take|takes) (time|their time|its time|a while|a little while|patience)]',
    ],
    unless: [
      ...KIND,
      '(may|might|could|can|will) take',
      '(on schedule|, yet|but (yours|we|I))',
      '(know|see|realise|realize|understand|appreciate) …5 (take|takes)',
    ],
    better: [I_SEE],
    note: 'A wait that explains itself with waiting. What is the next date?',
    flags: ['These things take the time they take.', 'Such things simply take time.'],
    passes: ['The review may take a while.', 'I know how much these things take out of you.'],
  },
  {
    id: 'as-long-as-it-takes',
    phrase: [
      '[(takes|take|took) (the time|as long as|what|whatever) (it|they) (takes|take|took|needs|need)]',
      '[(invariably|always|simply|inevitably) (take|takes) (time|their time|its time|a while)] …6 /',
    ],
    unless: [
      ...KIND,
      '(may|might|could|can|will|to|I|we|me) take',
      '(on schedule|but (yours|we|I))',
      '(know|see|realise|realize|understand|appreciate) …5 (take|takes)',
    ],
    better: ['can be a long wait'],
    note: 'A wait that explains itself with waiting. What is the next date?',
    flags: ['Litigation takes the time it takes.', 'Traffic orders invariably take time and this one is no different.'],
    passes: ['Let me take the time it takes to read it.', 'The review may take a while.'],
  },
  {
    id: 'will-be-boys',
    phrase: [
      '[(boys will be boys|lads will be lads|kids will be kids|children will be children|girls will be girls|men will be men|sellers will be sellers|people will be people|dogs will be dogs|cats will be cats|teenagers will be teenagers|students will be students|drivers will be drivers|neighbours will be neighbours|guests will be guests)]',
      '/ <opener>? , [(gone is gone|lost is lost|late is late|full is full|sold is sold|done is done|too (big|late|small|heavy|much|long) is too (big|late|small|heavy|much|long)|winter is winter|summer is summer|monday is monday|weather is weather|rain is rain|kids are kids|boys are boys|children are children|dogs are dogs|cats are cats|machines are machines|computers are computers|old buildings are old buildings|dead is dead)] /',
      ...SAID_TWICE,
    ],
    better: [],
    model: ['I am sorry that it came to this. Here is what I have done: «step».'],
    note: FATE,
    flags: ['Boys will be boys.', 'One centimetre or ten, too big is too big.', 'A contract is a contract.'],
    passes: ['The boys will be boarding at ten.', 'What is done is listed below.'],
  },
  {
    id: 'it-grows-back',
    phrase: [
      "/ <opener>? , [(it|they|that|hair|grass|it'll|they'll|that'll|*s) (will|'ll|does|do|always|soon|just)? (grow|grows|heal|heals|buff|buffs|polish|polishes|wash|washes|fade|fades|dry|dries|air|airs|wear|wears|settle|settles) (back|out|off|right out|down|again)] /",
      "[(a lick of paint|a bit of elbow grease|a drop of paint|a bit of polish|a good clean|a coat of paint) and (you'd|you'll|you won't|it's|nobody|no one|it'll) …4]",
    ],
    unless: [...KIND, '(no harm|never mind|forgiven|vet|doctor|nurse|engineer|surveyor|says|tested|checked|you asked|shampoo|water|degrees|cloth)'],
    better: [],
    model: ['I am sorry about the damage. Here is how we put it right: «step».'],
    note: 'Time as the repair is no offer. What can be done now?',
    flags: ['Grass grows back.', "A lick of paint and you'd never know."],
    passes: ['It washes out with warm water, says the lab.', 'The surveyor says that a lick of paint is enough.'],
  },
] as const satisfies readonly Rule[];
