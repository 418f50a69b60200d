/** Words thrown back: "liars we are not", "this old cow …", "I take no lessons from …", "I've been called worse". */
import type { Rule } from '../../../../core/rules/rule';
import { INSULT, MANNERS, OWN } from './shared';

/** The writer takes the hard word as deserved, or warns of a real swindler. */
const GRANTED = [
  OWN[0],
  '(understand*|sorry|apolog*|deserve*|hold it against|see why|hear you|earned|rightly|thank*|report*|police|scam|phishing|fraud)',
] as const;

export const RETORTS = [
  {
    id: 'names-thrown-back',
    phrase: [
      '[(as (for|to)|regarding|concerning) (the|your)? <name-called> , (…8 /)?]',
      '/ [<name-called> (we|they|he|she|I) (are|am|is) not] /',
      '/ [(blind|deaf|stupid|idle|lazy|useless|rich|greedy|incompetent|fools|psychic|mind readers) (we|they|he|she|I) (are|am|is) not] /',
      '[(this|that) (old|useless|greedy|lazy|stupid|incompetent|lying|so called|heartless|rude|silly) (cow|bat|hag|bag|fool|article|witch|trout|crone|git|<name-called>) (has|is|was|will|would|did|does|spent|wishes|needs|found|stayed|just|happens|also|can|got|kept|sat|took) (…8 /)?]',
      '[(not bad|quite good|quite something|pretty good|rather good|impressive) (for) (a|an|the) …1 (bunch|pack|gang|lot|load|band)? (of)? <name-called> (…6 /)?]',
      "^ [<name-called> (usually|rarely|seldom|generally|normally|hardly)? (wear|wears|don't|do not|rarely|seldom|gets|get|would|wouldn't|have|hand|send|refund|give|pay|ring|answer) (…,12 /)?] && (I|we|my|our|us)",
      '[(hardly|scarcely|not exactly|not quite) (the (mark|work|act|behaviour|behavior|conduct) of) (a|an)? …1 <name-called> (…6 /)?]',
      '[(being called|to be called|getting called) (a|an)? …2 (<name-called>|waster|thief|liar|names) …8 (make|makes|making|speed|help|helps|change|changes|improve|motivate*) (…8 /)?]',
    ],
    unless: [...GRANTED],
    better: [],
    model: ['I leave the word aside and turn to the bill: «fact».'],
    note: MANNERS,
    flags: [
      'As for parasites: the rent you are three weeks behind with pays for us.',
      'Liars we are not, please take note.',
      'This old cow has been polite to you on six calls.',
      'Crooks wear masks and I wear a name tag.',
    ],
    passes: [
      'As for the dinosaurs, they are on floor two.',
      'As for "crooks", I understand why it feels that way.',
      'This old goat is doing well, and his jab is due in May.',
      'Perfect we are not, and this one was our mistake.',
      'That poor article has lost its label, so I am sending the right one.',
    ],
  },
  {
    id: 'been-called-worse',
    phrase: [
      '[(I|we|he|she|they) (have|has|had) been called (far|much|a lot)? (worse|many things|all sorts|other things|a lot of things|nicer things) (…,8 /)?]',
      "[(I've|we've|he's|she's|they've) been called (far|much|a lot)? (worse|many things|all sorts|other things|a lot of things|nicer things) (…,8 /)?]",
      '[(worse|bigger|better|tougher|louder|cleverer) (men|people|customers|women|folk|ones|lawyers) (than you) (have)? (…8 /)?]',
      "[(I|we|I've|we've) (have)? (eaten|seen off|dealt with|handled|survived|outlived|met) (worse|bigger|tougher|louder|scarier|better) (than you|people than|men than|customers than|fish) (…6 /)?]",
      '[(stoop|sink|descend|lower (myself|ourselves)|come down|get down) to your (level|tone|standard|standards)]',
      "[(I|we|I'm|we're|I'll|we'll) …2 (not|won't|will not|refuse to) …2 (dignify (that|this|it|such|your)|stoop|grovel|babysit (you|your|grown)|dance to your|be lectured|jump through (your|any more) hoops|waste (any more|another|more) (of (my|our)|breath|time on (you|this|your))|beg (you|for)|argue with (a|an|someone|children|people)) (…6 /)?]",
    ],
    unless: ['(waste (any|your|more of your))', '(sorry|apolog*)', "(don't|do not|won't) hold (it|that)"],
    better: ["let's stay with the matter"],
    note: MANNERS,
    flags: ["I've been called worse by people with better reason.", 'We will not sink to your level.', 'I refuse to dignify that with an answer.'],
    passes: ['The tune has been called worse things.', 'We will not waste any more of your time.', 'The water level will not sink to that level again.'],
  },
  {
    id: 'no-lessons-from',
    phrase: [
      '[(from|by) (a|an|someone|somebody|people|anyone|the|those) …8 , (I|we) (take|need|accept|want|require) no (lessons|lectures|lecture|lecturing|advice|instructions|sermons) (…4 /)?]',
      "[(I|we|I'll|we'll|I'm|we're) (really|certainly)? ((take|need|accept|want|be taking) no|(don't|do not|won't|will not) (take|need|accept|want|be taking|have) (any|your|a)?|can do without (your|any|the)) (lessons|lectures|lecture|lecturing|sermons|morality lessons|etiquette lessons) (…8 /)?]",
      "[(I|we) (didn't|did not|don't|do not) (ask|recall asking|remember asking) (for|you for) (your|a|an|the) (opinion|advice|lecture|sermon|life story|history lesson) (…4 /)?]",
      '[(when|if) (I|we) (want|need|require|wanted|needed) your (opinion|advice|sermon) , (…8 /)?]',
      '^ [(says|said) (the|a|this) (bloke|chap|fella|lad|lass|gentleman|lady|mum|dad|father|mother|company|firm|outfit|bride|driver|fellow|dude|one|man|woman|person|guy) (who|that|with|whose|in) (…,10 /)?]',
    ],
    unless: [
      '(august|september|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|holidays)',
      '(we|I) will ask',
      '(driving|swimming|piano|guitar|riding|singing|free|first|trial|group|private|music|tennis) (lesson|lessons)',
      '(hall|theatre|theater|recording|notes|students)',
    ],
    better: [],
    model: ['I would rather keep to the dates: «fact».'],
    note: MANNERS,
    flags: [
      'From a man who oils his chain with salad oil I take no lessons.',
      'We need no lectures from you on punctuality.',
      "When I want your opinion, I'll ask for it.",
    ],
    passes: [
      'We take no lessons in August, so the next one is in September.',
      'If we need a second opinion, we will send the scan on.',
      'From a parent we need no form.',
    ],
  },
  {
    id: 'better-than-yours',
    phrase: [
      '[(better|longer|sharper) than your (spelling|manners|memory|attention span|temper|patience|arithmetic|eyesight|grammar|aim|judgement|judgment|attitude|excuse|excuses)]',
      "[(I've|I have|we've|we have) (met|seen|heard|known|cleaned|smelt|smelled|had|read|sat through) …4 (frat houses|barns|stables|alleys|alley|toilets|squats|pub brawls|drunks|houseplants|traffic wardens|ransom notes|parking tickets) …8 (better|more|cleaner|nicer|politer|warmer|sharper|quicker|funnier)]",
      '[the only thing (wrong|broken|faulty|defective|slow|dirty|cheap|at fault|rotten|rude) …6 (is|was) (the (customer|user|owner|driver)|your (ears|eyes|attitude|manners|taste|brain|tone|temper|aim|patience))]',
      '[(problem|fault|error|bug|issue|defect) (sits|lies|is|stands|was) …1 (in front of the (screen|keyboard|computer|guitar|monitor)|between (the )?(chair and|keyboard and|your ears|seat and)|behind the wheel|holding the)]',
      "[shame about (what's behind|the (brain|brains|manners|attitude)) (…6 /)?]",
      "[you (wouldn't|would not|couldn't|could not) (last|survive) …1 (a|an|one|five|ten|half) (day|week|shift|morning|minute|hour|minutes|afternoon) (…6 /)?]",
      "[(you) (wouldn't|would not) (know|recognise|recognize|spot) …4 (if it|if one|if he|even if) (…6 /)?]",
      "[(class|manners|taste|style|breeding|common sense) (can't|cannot|can not) (be bought|be taught|be learned|be downloaded) (…4 /)?]",
    ],
    unless: [...GRANTED, '(our|my) (ears|eyes|taste)'],
    better: [],
    model: ['The recording is in order on our side; could we listen to it together?'],
    note: INSULT,
    flags: [
      'The only thing wrong with the mix is your ears.',
      'Maybe the problem sits in front of the guitar.',
      "You wouldn't last a day in this kitchen.",
      'My excuse is better than your spelling.',
    ],
    passes: [
      'The figure on the bill is higher than your reading.',
      'What a shame about your trip.',
      'The only thing wrong was the postcode.',
      'The new plan is better than your old one.',
      'The problem lies in front of the boiler, where the valve sticks.',
    ],
  },
  {
    id: 'your-claim-is-absurd',
    phrase: [
      "[your …2 (claim|claims|story|complaint|complaints|accusation|accusations|demand|demands|theory|threat|allegation|allegations|argument|version|behaviour|behavior|attitude|tone|conduct|email|message|letter|review|request|expectations|excuse|maths|logic) (is|are|was|were|isn't|aren't) (frankly|quite|simply|absolutely|completely|utterly|just|really|so|totally|nothing short of|nothing but|a bit|rather|plain|of course|pure|downright)? (nonsense|rubbish|baloney|garbage|poppycock|codswallop|hogwash|drivel|ridiculous|absurd|laughable|ludicrous|preposterous|pathetic|a joke|insulting|disgusting|outrageous|childish|shameful|disgraceful|bonkers|insane|embarrassing|stupid|dumb|vulgar|a disgrace|an insult|a (fairy tale|fantasy|lie)|lies)]",
      '[(that|this|it) (is|was) (a|an|all)? (complete|plain|simple|outright|barefaced|blatant|downright|total|clear|obvious|bare faced|bold faced|straight up|flat out) (lie|lies|fabrication|fairy tale|invention|untruth)]',
      "[(that's|it's|this's) (a|an|all)? (complete|plain|simple|outright|barefaced|blatant|downright|total|clear|obvious|bare faced|bold faced|straight up|flat out)? (lie|fairy tale|pack of lies)]",
      '[(when|if|the next time|next time) you (lie|lied) to (me|us|my|our) (…,10 /)?]',
      '[(stop|quit|no more) (lying|fibbing|making things up|making stuff up|telling lies|telling porkies|lies) (to (me|us))?]',
      "[(don't|do not|please do not|please don't|stop) (tell|telling|sell|selling|feed|feeding) (me|us|my|our …1) (any|such|your|these|those)? …1 (stories|fairy tales|tales|lies|porkies|nonsense|rubbish|fairytales)]",
      "[(who|whom) (do you think|are) you('re)? …1 (kidding|fooling|trying to (fool|kid|impress))]",
      '[(you (really|seriously|honestly)? expect|are you (really|seriously)? asking|am I (really|seriously)? (supposed|meant|expected)) (me|us)? to (believe|swallow) (…6 /)?]',
      "[(we|I think we) (both|all) know (that)? (you|that's (not|a)|this (isn't|is not|is)|it (wasn't|isn't|was not)|what (really|actually) happened|who (did|broke|wrote|really)|whose) (…8 /)?]",
    ],
    unless: [
      ...OWN,
      "(isn't|aren't|not) …1 (nonsense|ridiculous|absurd|childish|stupid|a lie|a joke)",
      '(nobody|no one|never) (thinks|thought|said|says)',
      '(sorry|apolog*|love|busy|deserve*)',
    ],
    better: [],
    model: ['Our log shows something else: «fact».'],
    note: INSULT,
    flags: ['Your accusation is frankly absurd.', 'That is a barefaced lie.', 'Please do not tell me stories.', 'We both know you never sent it.'],
    passes: ['Your complaint is fair, and the delay was absurd.', 'Your complaint is not ridiculous at all.', 'We both know how busy December is.'],
  },
] as const satisfies readonly Rule[];
