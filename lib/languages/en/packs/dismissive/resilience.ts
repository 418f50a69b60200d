/** Toughness asked of others, and doubts dressed as common sense: "kids bounce back", "laurels don't just die", "a bit over the top". */
import type { Rule } from '../../../../core/rules/rule';
import { BRIGHT, DOUBT, KIND, SMALL } from './shared';

const FACT = ['(doctor|dr|vet|nurse|surveyor|engineer|lab|tested|checked|measured|says)'] as const;

export const RESILIENCE = [
  {
    id: 'kids-bounce-back',
    phrase: [
      "[(kids|children|toddlers|babies|little ones|pupils|teenagers|lads|girls|puppies|dogs|cats|kittens|horses|hens|animals) (always|usually|soon|do|will|generally|simply)? (bounce back|forget (quickly|fast|soon|easily|such|things|these|all)|are (so|very|pretty|quite|really)? (tough|resilient|hardy|robust|adaptable)|can take (it|a lot|a knock|more)|get over (it|these|such|things|that)|adapt (quickly|fast)|scrape (their)? knees|learn …3 (by themselves|from alone|on their own)|don't (mind|care|notice))] …3",
      "[(is|are|he's|she's|they're|it's) (a lot|far|much)? (tougher|hardier|sturdier|more resilient|stronger) than (you|people|we|they|he|she|it|one) (might|may|would)? (think|thinks|look|looks|imagine|realise|realize|believe)]",
      '[(toughen|toughens|toughening|hardens) (him|her|them|you|up|one|us|the (children|kids|boys)) …3]',
      "[(good|healthy) for (the|your|one's) (soul|character|constitution|figure|waistline|patience|nerves)]",
      '[(walk|walking|stroll|fresh air|exercise|stairs|break|wait|waiting|patience|pause|detox) …3 (will|does|would|can|might|may) (only|even|actually|surely)? do (you|him|her|them|one|us) (all|some|a bit of|the world of|no)? (good|harm)]',
    ],
    unless: [...KIND, ...FACT, '(degrees|frost|variety|breed|glass|steel|material|test|rated)', '(we|I|our) (will|can|have)'],
    better: [],
    model: ['I can see that this worries you. Here is what I can do: «offer».'],
    note: BRIGHT,
    flags: [
      'Kids bounce back from a few quiet weeks.',
      'Tomatoes are tougher than people think.',
      "It's good for the soul!",
      'Teasing toughens the children for life.',
    ],
    passes: [
      'The vet says that dogs are tough and heal fast.',
      'The new glass is stronger than it looks, tested to 40 kilos.',
      'Walking to the shop takes ten minutes.',
    ],
  },
  {
    id: 'things-do-not-just-vanish',
    phrase: [
      "[*s (don't|do not|can't|cannot) (just|simply|normally|usually|generally|really|tend to|suddenly|actually)? (just|simply)? (die|break|vanish|disappear|fall (off|over|apart|down|out)|ring|open|walk (off|away)|crack|tear|move|get up|unscrew|jump|evaporate|explode|turn (themselves)? (on|off)|switch (themselves)? (on|off)) (people)? (on (people|you)|by (themselves|itself)|on (their|its) own|for no reason|out of (nowhere|thin air)|overnight|into thin air|just like that|from nothing|of (their|its) own accord)]",
      "[(usually|normally|almost always|nine times out of ten|percent of the time|% of the time|mostly) …4 (user error|operator error|at home|in (somebody's|someone's) …3|down to the (user|customer|owner|driver))] …3",
      '[(below|above|beyond) what (a|an|the|any|most) …3 (can|could) (hear|see|feel|notice|smell|taste|detect|perceive)]',
      "[(it's|it is) (usually|always|mostly|only|usually only|generally) (only)? (people|customers|guests|users|those|folk) who (don't|do not|can't|cannot|won't|have|are|never|want) …5]",
    ],
    unless: [...KIND, ...FACT, '(so|which is why|and) (we|I) (have|will|am|are)', '(if|whether)', '(our|my) (fault|mistake|system|side)'],
    better: [],
    model: ['Could you tell me what you saw, so that I can follow it up?'],
    note: DOUBT,
    flags: ["Laurels don't just die on people.", "Phones don't really ring people by themselves.", 'The hum is below what a normal adult can hear.'],
    passes: ["Files don't vanish just like that, so we have opened a search on our side.", 'The tone is above what the law allows.'],
  },
  {
    id: 'indignation-changes-nothing',
    phrase:
      "[(indignation|anger|outrage|complaining|shouting|tears|moaning|grumbling|ranting|crying|fretting|worrying|impatience|drama|swearing|getting (upset|angry|annoyed|worked up)) …3 (doesn't|won't|will not|does not|isn't going to|can't|cannot|never|is not going to|hardly) (change|changes|alter|speed|help|helps|bring|brings|make|solve|solves|fix|conjure|repair) …5]",
    unless: [...KIND, '(I|we) (know|understand)'],
    better: [],
    model: ['I can hear how much this has upset you. Here is what happens next: «step».'],
    note: 'Calls the upset useless. Naming it settles more.',
    flags: ["A bit of indignation doesn't change what is on paper.", "Getting upset won't bring the train any sooner."],
    passes: ['I know that an apology after such tears will not change it.', 'Your impatience is fair: five weeks is too long.'],
  },
  {
    id: 'a-bit-over-the-top',
    phrase: [
      "[(is|are|would be|seems|feels|sounds|strikes (us|me) as|it's|that's|was) (perhaps|maybe|honestly|frankly|surely|really)? (a tad|a bit|a little|rather|somewhat|quite|slightly|a touch|a wee bit) (excessive|over the top|much to ask|extreme|drastic|disproportionate|exaggerated|overblown|far fetched|melodramatic)] …3",
      "[(you can't|you cannot|one can't|you couldn't|one cannot) (really|possibly|seriously)? (compare|go by) (that|this|those|these|them|the two|it|apples)?] …3",
    ],
    unless: [...KIND, '(agree|fee|price|charge|our|my|quote|interest|weather|heat|forecast|sensor)'],
    better: [],
    model: ['I see what you ask for. What I can offer is «offer».'],
    note: SMALL,
    flags: ['Six months for less than three hours would be a tad excessive.', 'A new door for one dent seems a bit over the top.'],
    passes: ['I agree that it was a bit excessive.', 'The fee is rather extreme, I know.'],
  },
  {
    id: 'beside-the-point',
    phrase: [
      "[(is|are|was|were|it's|that's) (rather|quite|really|entirely|wholly|frankly|completely|moreover|therefore|also)? (beside the point|besides the point|by the by|of no (concern|interest|relevance|consequence|moment)|of (little|scant) (concern|interest|relevance|consequence))] …4",
      '[(has|have|had) (no|little) bearing (whatsoever)? on …4]',
      '[(is|are) (really|surely|frankly)? (not exactly|hardly|scarcely|barely) (visible|noticeable|perceptible|audible|worth (mentioning|a mention|the stamp|a letter|talking about))] …3',
      '[(most (people|folk|guests)|people|you|nobody|no one) (would|will|never|could)? (ever|never|hardly|barely)? (clock it|spot it|tell them apart|tell the difference|notice but you|remember it)] …3',
      '[(nobody|no one|no body) (will|would|is going to) (ever|even)? notice (but|except|besides) (you|yourself)]',
      "[half the time you can't tell …4]",
    ],
    unless: [
      ...KIND,
      '(credit|score|price|warranty|refund|rating|scan|photo|could you|please|repair*|mended|seam|text)',
      '(so that|if|whether|after|once|our|my|we|I)',
    ],
    better: [],
    model: ['I can see what you mean. Here is what I can do: «offer».'],
    note: SMALL,
    flags: ['They have no bearing on the claim itself.', 'The scratch is barely visible.', 'A bit of asymmetry is normal and no one will notice but you.'],
    passes: ['The text is barely visible in your scan.', 'The search has no bearing on your credit score.', 'After the repair the seam is hardly visible.'],
  },
  {
    id: 'good-enough-for-us',
    phrase: [
      '[(was|were|is) (always|still)? (more than|quite)? good enough for (me|us|all of us|our|my|your (parents|mother|father)|generations|everyone|most)] …3',
      '[(people|folk|families|young people|children|we|our parents|generations) (once|used to|all|always)? (managed|coped|survived|lived|got by|were once able to wait|did) (fine|perfectly|quite well|happily|well)? (without|before|for a letter|for (years|centuries|generations)) …3]',
      '[(nobody|no one) (really|actually|seriously|honestly)? needs (a|an|the|that|this|two|such|all) …2] /',
      '[(is|are) (after all)? a luxury (one|you|we|most) (can|could)? (do|live|manage)? …4]',
      '[can (very well|perfectly well|just as well|quite well) …4 without (it|them|that|one|a|any)] …2',
      '[(tastes|looks|works|sounds|burns|drives|reads) (just|exactly)? (the same|as good|as well|gorgeous|lovely|fine) (either way|anyway|regardless|with or without|with one)] …4',
      '[one can (also|surely|easily|perfectly well|always|quite well|very well)? (stand|bear|survive|endure|tolerate|enjoy|manage|do without|live without) …5]',
      '[(half the …2|plenty|the …3) (get by|gets by|manages|manage|got by|managed) (with|on|in|without) …3]',
    ],
    unless: [
      ...KIND,
      '(any more|anymore|no longer|now|form|password|receipt|sign|ticket)',
      '(so|which is why) (I|we)',
      '(choose|pick|which|prefer|up to you|app|version|browser)',
      '(offline|view|walk|museum|garden|terrace)',
    ],
    better: [],
    model: ['What others make do with does not help you. Here is what I can offer: «offer».'],
    note: 'What was enough for others is no measure here.',
    flags: [
      'The bus was good enough for all of us growing up.',
      'Not gonna lie, nobody needs the watch.',
      'Half the county gets by with one vehicle.',
      'Young people were once able to wait for a letter.',
    ],
    passes: ['Nobody needs a receipt now, the number is enough.', 'One can enjoy the garden from the terrace.'],
  },
] as const satisfies readonly Rule[];
