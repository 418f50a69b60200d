/** Time made light of: "two days is nothing", "give it a week", "this too shall pass", "you'd have missed it anyway". */
import type { Rule } from '../../../../core/rules/rule';
import { KIND } from './shared';

const UNIT = '(second|seconds|minute|minutes|hour|hours|day|days|night|nights|week|weeks|weekend|fortnight|month|months|year|years)';
const MODEL = 'I know that this is a long time for you. The next date is «date».';
/** Somebody looked into it, or the time is a choice of the reader's. */
const FACT = ['(doctor|dr|vet|nurse|surveyor|engineer|lab|tested|checked|measured|says)', '(if|whether|when|once|so that|enough|for (us|me))'] as const;

export const WAITING = [
  {
    id: 'a-week-is-nothing',
    phrase: [
      `[${UNIT} (of waiting|on hold|in the post|late|off)? (is|are|was|were) <mild>? (absolutely|really|practically|virtually|literally|honestly)? (nothing|next to nothing|no time|not (that|so|very|really|terribly|all that|exactly) (long|bad|much|slow|ages|an eternity|forever)|not (an eternity|forever|ages|a lifetime|the end)|hardly (long|an eternity|forever|ages|a lifetime)|(pretty|quite|rather|actually|really|very)? (good going|speedy|impressive|splendid)|basically early|practically early|a good score|(basically|practically|virtually)? a (sprint|blink|heartbeat)|about (par|average)|(about)? par|neither long nor short)] …4`,
      `[${UNIT} …4 (isn't|aren't|wasn't|weren't) (really|actually|exactly|even|all)? (that|so|very|too|particularly|terribly|unduly)? (long|bad|slow|an eternity|forever|ages|a lifetime|unreasonable|excessive)] …3 /`,
      `[${UNIT} for …5 (is|was|are|were) (really|actually|honestly)? (pretty|quite|rather|very|jolly) (good|fast|quick|speedy|respectable|impressive|decent) (going)?]`,
      `[${UNIT} (sounds|sound|seems|feels) (like)? (a lot|long|ages|worse|a long time) (until|till)] …3`,
      `[${UNIT} (falls|fall|lies|is|remains) (well|still|entirely|comfortably)? within the (ordinary|customary|acceptable|usual) (range|limits|run|bounds)] …3`,
      '[is neither (long nor short|good nor bad)] …2',
      '(is|was|are|were) [(about|roughly|pretty much|more or less) par] …3',
      '[(practically|basically|virtually) a (sprint|record|luxury|miracle)] …2',
      '[(people|folk|some|many|others|most) (go|wait|waited|last|queue|queued) (a lot|much|far)? longer (than that|for less)] …4',
      "[(it's|it has|they've|that's) (always)? been (like that|that way|so) (on and off)? (for (years|ages|decades)|since I|ever since I|as long as I)] …3",
      '[(perfectly|quite|very|entirely) respectable (number|result|score|time|figure|rate|outcome)] …2',
      '[(is|was) not , in (the view of this|our) (office|view|opinion|department) , a (delay|defect|fault)]',
    ],
    unless: [...KIND, ...FACT, '(not|nothing) (we|I|to (pay|do|sign))', 'nothing (we|I|you|will|happens|happened|was|came)'],
    better: [],
    model: [MODEL],
    note: 'Measures the wait by another clock. It is the reader who waited.',
    flags: [
      'Two days is nothing with them lot.',
      'Honestly, three hours for an outage that size was pretty good going.',
      'Nine weeks sounds a lot until you remember Christmas.',
      "Ten days in December isn't that long.",
    ],
    passes: ['For three days nothing happened, and that was our mistake.', 'Six days is not long enough, so we extend it.', 'Two weeks is fine for us.'],
  },
  {
    id: 'time-flies',
    phrase: [
      `[${UNIT} (simply|just|will|soon|always|really|do)? ((fly|flies|whizz|whizzes) (by|past)?|(go|goes|pass|passes) (quickly|in a flash|in no time|before you know|so fast)) …5] /`,
      "[(it'll|it will|time will|the wait will|the time will|that'll) (fly|be over|be gone|pass) (by|before you|in no time|quickly|in a flash)] …4",
      '[(clear|heal|settle|come|come right|sort itself out|arrive|happen|move|moves|go|goes|dry|disappear|resolve itself|clears|heals|comes) …2 (in|at) (its|their|his|her) own (good|sweet)? (time|pace)]',
      '[(all in good time|(is|has|was|are|have) never (been)? (in (a|any) (hurry|rush)|known for (its|their) (speed|haste))|(move|moves|run|runs) at the (pace|speed) of|(wheels|mills) (of …2)? (grind|turn|move) (slowly|slow))] …3',
      '/ <opener>? , [(this|that|it) too (shall|will) pass] /',
      "/ <opener>? , [(it|this|that|they|these things|such things|these) (will|always|soon|do|all|usually|tend to|'ll)? (all|soon)? (blow|blows) over] …3",
      '/ <opener>? , [(they|it|that|this) (soon|always|will|do|all)? (soon|all)? (pass|passes)] /',
    ],
    unless: [
      ...KIND,
      '(doctor|vet|nurse|surveyor|engineer|lab|if|whether|by the time)',
      '(exam|test|audit|inspection|check)',
      '(years|year) with us',
      '(learn|learning|pupils|students|course)',
    ],
    better: [],
    model: [MODEL],
    note: 'Time as an answer is none. What is the next date?',
    flags: [
      "Two months flies by when you're busy practising.",
      "It'll clear in its own good time.",
      'Medical matters move at the pace of medicine.',
      'And this too shall pass.',
      'These things blow over.',
    ],
    passes: ['Pupils go through the course at their own pace.', 'If they pass, the certificate is sent the same day.', 'This will go past the clinic at ten.'],
  },
  {
    id: 'give-it-a-week',
    phrase: [
      `[give (it|that|them|him|her|yourself) …3 ${UNIT} and (you|nobody|no one|they|he|she|you'll|they'll|he'll|she'll|it'll) (will|would)? (won't|will not|never|barely|hardly|scarcely|all)? (even)? (notice|remember|mind|care|know|miss|be (laughing|dining|over|used|wondering)|have (forgotten|got used))] …4`,
      `[give (it|that) …2 (year|years|month|months) and] (you|you'll|it|it'll|he|she|they|they'll|we'll) …5`,
      `[(next|in a|in two|in three|in a few|by this time next|this time next|a year|ten years|in a couple of) ${UNIT} (from now)? (he|she|they|you|nobody|no one|we|it|he'll|she'll|they'll|you'll|we'll|it'll) …1 (won't|will not|has|have|will|never|be)? (not|even|all|long|be|have)? (forgotten|remember|think of|laugh|laughing|a distant memory|history|wonder)] …4`,
      "[(you'll|you will|you|you'd|it'll|it will|it|that'll) (soon|one day|also|always|at least)? (be dining out on|dine out on|have (a|quite a|some|a good|a great|a funny) (story|tale|anecdote) (to tell|for)|make (for)? (a|quite a) (good|great|lovely|funny|brilliant) (story|tale|anecdote)|makes (for)? (a|quite a) (good|great|lovely|funny|brilliant) (story|tale|anecdote)|have something to tell)] …2",
    ],
    unless: [...KIND, '(vet|doctor|nurse|says)', '(if|refund|credit|hear from|answer|try again|reset)'],
    better: [],
    model: ['I know that this is hard for you at the moment. Here is what I can do: «offer».'],
    note: 'Looks past today. The trouble is there now.',
    flags: ["Give it a week and you won't even notice.", 'In a week she has forgotten the bear.', "Give it ten year and you'll be dining out on that story."],
    passes: ['Give it an hour and the balance shows.', 'In a week you will hear from me.', 'Next week you have the choice between two days.'],
  },
  {
    id: 'would-have-anyway',
    phrase: [
      "[(you|you'd|he|she|they|it|that|nobody|no one|most …3|the …2|your …2) (would|wouldn't|would not|might|might not|'d)? (only|just|probably|likely|never|surely|most likely|hardly|not)? have (been|had|got|gone|slept|used|worn|seen|come|lost|needed|done|given|bought|broken|made|*ed) …6 (anyway|anyhow|in any case|in any event|regardless|either way|sooner or later)] /",
      '[most …3 would have been …4 (anyway|anyhow|in any case|in any event)]',
      '[(was|were|is|are) …1 (crying out|due for|overdue|ripe|begging|in need|on (its|their) last legs|past (its|their) best|getting old|getting on|about to (break|go|fail)) …5 (anyway|anyhow|in any case)]',
      "/ <opener>? , [(it's|it is|it was|they're|they are|they|that's|that was|most …2|half …3|nobody|no one) …6 (anyway|anyhow)] /",
      '[(needed|needs) (replacing|a clean|washing|a new|painting|changing|doing|to go|updating) …3 (anyway|anyhow|in any case)]',
      '[(nobody|no one|hardly anyone|hardly anybody) (really|ever|even|actually|still)? (really|ever)? (looks|reads|uses|watches|opens|wears|listens|checks|cares|remembers|goes|plays|writes|needs|sits|asks|notices) …6 (anyway|anyhow|in any case|these days|nowadays)]',
    ],
    unless: [...KIND, '(refund|refunded|charge|charged|free|covered|entitled|discount|credit|sorry)', '(we|I|our|my)', '(if|whether)'],
    better: [],
    model: ['I am sorry that it was taken out of your hands. Here is what I can do: «offer».'],
    note: 'What might have been does not undo what was.',
    flags: [
      'Most households would have been at work in any event.',
      'The stairwell was crying out for a lick of paint anyhow.',
      'Nobody ever really reads those anyway.',
      "You wouldn't have slept anyway.",
    ],
    passes: [
      'You would have been covered anyway.',
      'I would have called you in any case.',
      'The pump was due for a service anyway, so we did both free of charge.',
    ],
  },
  {
    id: 'no-real-harm',
    phrase: [
      "[(never|rarely|seldom|hardly|didn't) (ever)? (do|does|did|done) (me|us|him|her|them|anyone|anybody|you|one|a …1|your …1)? (any|much) (real|lasting|great|serious|actual)? harm]",
      '[(does|do|did|will do) no (real|great|actual|lasting)? harm (to (anyone|anybody))?] /',
      '[(does|do|did) (no one|nobody) any (real)? harm] …2',
      '[(practical|actual|real) (harm|damage|loss) (is|was) (zero|nil|minimal|small|slight)]',
      '[never (kept|stopped|bothered|hurt|spoiled|spoilt) (anyone|anybody) (from)? …5]',
      '[(not|never) …8 ever (hurt|killed|harmed|bothered) (anyone|anybody)]',
      '[harmless as (it|this|that|they|these) (is|are|was)]',
      '[not one …2 ever (remembered|noticed|asked|complained|minded)] …4',
    ],
    unless: [...KIND, ...FACT, '(safe|toxic|approved|ingredients)'],
    better: [],
    model: ['I can see what this meant for you. Here is what I can do: «offer».'],
    note: 'Weighs the harm for the reader. They know what it meant.',
    flags: [
      'Not that a day or two either way ever hurt anyone.',
      'It works with an adapter, so practical harm is zero.',
      'A cold shower never did me any harm.',
    ],
    passes: ['The vet says that one leaf will not do any harm.', 'I never meant to hurt anyone.'],
  },
] as const satisfies readonly Rule[];
