/** The reader's measure doubted: "you make it sound", "it can't be that bad", "what's the rush", "a strong word", "sounds worse than it is". */
import type { Rule } from '../../../../core/rules/rule';
import { DOUBT, KIND, SMALL } from './shared';

const MODEL = 'I can see that this matters to you. Here is what I can do: «offer».';
const FACT = '(doctor|dr|vet|nurse|surveyor|engineer|lab|tested|checked|measured|says|confirmed)';

export const MEASURES = [
  {
    id: 'cannot-be-that-bad',
    phrase: [
      "[(can't|cannot|can hardly|could hardly|couldn't|can't really|surely can't|cannot possibly) (really|possibly|honestly|all)? (have been|be) (that|so|all that|as) (bad|hard|loud|cold|hot|difficult|serious|urgent|important|late|painful|terrible|dirty|slow|noisy|complicated|rude|dramatic|dark|heavy|long|expensive|strong|much)] …4",
      '[how (bad|hard|loud|difficult|long|dirty|cold|urgent) (can|could) (it|that|this|one …1|a …1) (really|possibly)? (be|have been)] …2',
      "[(you|your …2) (make|makes|are making|'re making) (it|this|that) (sound|seem|look) (like|as if|as though|worse|so|far)] …4",
      '[anyone would think (that)? …6]',
      '[to hear you (talk|tell it|speak) , …4]',
      "[(if|when) (that's|that is|this is|it's|a …2 is|it is) (really|honestly)? (the worst|your biggest|the biggest|your worst|your only) (thing|problem|worry|trouble|concern|complaint|that|you)? …6] /",
    ],
    unless: [...KIND, FACT, '(I|we|me|us) …2 (make|makes|made)', '(if|whether) …3 (you need|you want|I can do)'],
    better: [],
    model: [MODEL],
    note: DOUBT,
    flags: [
      'Honestly, it cannot have been that loud.',
      'How hard can it be to wait?',
      'You make it sound like the roof fell in.',
      "If that's the worst thing that happens to you this week, you're having a good week.",
    ],
    passes: ['We make it sound like the original again.', 'If that is the only date you can make, I will move the others.'],
  },
  {
    id: 'what-is-the-rush',
    phrase: [
      "[(what's|what is|where's|where is|what was) (all)? the (rush|hurry|big deal|fuss|panic|drama|harm|fire|big rush|big hurry|big problem|great hurry|tragedy|disaster) …3]",
      '[why (all)? the (rush|hurry|fuss|panic|drama|long face|big fuss|outrage|sudden hurry)] …3',
      '[what a (to do|fuss|drama|song and dance|palaver|commotion|kerfuffle|carry on) …6]',
      '[(storm|fuss|drama|upset|noise|excitement|palaver|commotion|kerfuffle|worry) (is|was|were) (all)? (about|over|for) nothing]',
      '[(a|the) (fuss|drama|commotion|kerfuffle|palaver) (about|over) (a|an|one|nothing|such|so|two|three|some) …3]',
      '[much ado about (a|an|one|some) …2]',
    ],
    unless: [
      ...KIND,
      '(play|theatre|tickets|fire (exit|alarm|brigade|station|extinguisher))',
      '(what a (fuss|drama|palaver|carry on|commotion)) (we|I|our|this has been|that was for you|for you)',
    ],
    better: [],
    model: [MODEL],
    note: SMALL,
    flags: [
      "The concert is in May, so what's the rush?",
      'What a to-do people make of e-bikes!',
      'So all this storm was about nothing.',
      'Why all the fuss over a mug?',
    ],
    passes: ['What a palaver this has been for you.', 'Where is the fire exit?'],
  },
  {
    id: 'a-strong-word',
    phrase: [
      "[(is|are|was|were|seems|seem|sounds|'s|strikes (us|me) as) (perhaps|maybe|surely|honestly|frankly)? (a bit of|rather|quite|a rather|a very|a|an awfully|very|pretty)? (a|an)? (strong|big|harsh|heavy|hard|grand) (word|words|language)] …4",
      "[(is|are|was|seems|sounds|it's|that's) (perhaps|maybe|surely|honestly|frankly)? (a bit|a little|rather|somewhat|quite|a tad|a touch) (harsh|dramatic|theatrical|strong|of (an exaggeration|an overstatement|a stretch|a leap|an overreaction))] …3",
      "[(I|we) (wouldn't|would not|would hardly) (quite|really)? go (that|so|quite that|quite so) far (as)?] …4",
      '[(sounds|sound|looks|look|seems|seem|feels|is|appears) (a lot|far|much)? (worse|scarier|more dramatic|louder|nastier|bigger|more serious|more frightening|uglier) than (it|they) (is|are|was|really|actually|were)] …2',
      '[(depends|depending|depend) (a bit|entirely|very much)? (on)? how (you|one) (look|looks|see|sees) (at)? (it)?]',
      '[glass (is)? half (full|empty)] …2',
      '[(everything|things|it all|problems) (looks|look|seems|seem|feels|feel|is|are) (bigger|worse|darker|louder|longer) (when|at night|if|after|in the|late) …4]',
    ],
    unless: [...KIND, FACT, '(password|agree|our|my|coffee|taste|light|colour|color|medicine|acid|glue|sun)', '(I|we) (was|were|used|wrote)'],
    better: [],
    model: ['I see that it came across differently. Would you tell me what happened?'],
    note: DOUBT,
    flags: [
      '"Ruined" is a strong word for one wet sock.',
      "That's a bit dramatic.",
      'It sounds worse than it is.',
      "I wouldn't go that far.",
      "Everything looks bigger when you're hungry.",
    ],
    passes: ['The vet says that it looks worse than it is.', 'The coffee is a bit strong on that setting.', 'I agree that it was a bit harsh.'],
  },
  {
    id: 'just-paint',
    phrase: [
      "/ <opener>? , [(it's|it is|it was|they're|they are|we're talking about|that's|these are) <mild>? (only|just|merely) (paint|water|hair|dust|mud|sand|rain|noise|wood|plastic|paper|grass|fabric|glass|snow|dirt|rust|cosmetics|money|words|food|dinner|lunch|breakfast|furniture|shoes|clothes|socks|flowers|leaves|crumbs|numbers|pixels|feathers|pollen|teasing|banter|the (box|packaging|wrapping|paint|cover|sleeve|lid|surface|tip|edge|corner|weather|season|outside|age|cat|dog|wind|wrapper|ribbon|colour|color|shade)) …3] /",
      `/ <opener>? , [(it's|it is|it was|we're talking|that's) <mild>? (only|just|merely|all of) (for)? (a|an|one|two|three|four|five|six|seven|ten|a few|a couple of) (short|little|measly|mere|wee)? (seconds|minute|minutes|hour|hours|day|days|night|nights|week|weeks|month|months|evening|millimetres|centimetres|inches|inch|degrees|stairs|steps|page|pages|verse)] /`,
      '[(is|was|are|were) (purely|merely|only|just|simply) (optical|visual|aesthetic|superficial|theoretical|academic|psychological|skin deep)]',
      '[(a small price to pay|de minimis|(minor|negligible|trivial|insignificant|marginal) in nature|(deemed|considered|regarded as|viewed as|classed as) (to be)? (minor|negligible|insignificant|trivial|tolerable|marginal))] …3',
      '[(perfectly|quite|still|entirely|surely|certainly) (bearable|tolerable|passable|survivable|adequate|edible|drinkable|wearable|serviceable|manageable|habitable)] …3',
      '[(no|little|hardly any|scant|any) (grounds|basis|occasion|room|reason|cause) for (complaint|grievance|dissatisfaction|resentment|disappointment|offence)] …2',
    ],
    unless: [
      ...KIND,
      FACT,
      '(walk|drive|train|bus|away|until|left|free|before|deposit|long|now|far|more|for me|for us)',
      '(if|whether|because|so (you|I|we|please))',
      '(give|gives|gave|leave|have) (you|any) …3 (grounds|reason|cause)',
    ],
    better: [],
    model: [MODEL],
    note: SMALL,
    flags: [
      "It's just water.",
      'And it was only for two nights.',
      'The flaw is purely optical.',
      'The seats were perfectly bearable.',
      'We see no grounds for complaint.',
    ],
    passes: ["It's only two minutes if you come by bus.", 'Lift the lid, it is only the wrapper that is blue, so please keep it.'],
  },
] as const satisfies readonly Rule[];
