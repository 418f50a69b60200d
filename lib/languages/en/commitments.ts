/** Signs by which an English clause shows that the agent takes on a next step, and how much each counts. */
import type { CommitmentCues } from '../../core/commitments/commitment-cues';
import { POINTS, THRESHOLD } from './commitment-points';
import { ENGLISH_NO_STEPS, ENGLISH_STEPS } from './commitment-steps';
import { englishDates } from './promise-dates';
import { englishSigns } from './promise-signs';

const PEOPLE =
  '(technician|tech|engineer|engineers|driver|courier|crew|colleague|team|nurse|surveyor|fitter|electrician|inspector|dispatcher|manager|accounts|billing|warehouse|specialist|contractor|kitchen|lab|devs|workshop|depot)';
/** What a speaker feels, knows or says: no deed that could be kept or broken. */
const STATES =
  '(be happy|be glad|gladly|be sorry|be honest|be able|need|have to|admit|assume|say|see|know|understand|hope|think|believe|agree|want|like|love|appreciate|remember|regret|expect|trust|wonder|guess|suppose|mean|apologise|apologize|realise|realize|feel|wish|recommend|suggest|advise|ask you|thank|own|spare|leave it|keep in mind|bear|never)';

export const englishCommitments: CommitmentCues = {
  cues: [
    ...ENGLISH_STEPS,
    { name: 'own', phrase: ['I', 'we', "I'll", "we'll", "I'm", "we're", 'Ill', "I've", "we've"] },
    {
      name: 'will',
      phrase: [
        "(I'll|we'll)",
        '(I|we) …1 (will|shall)',
        "(I'm|we're) going to",
        '(I am|we are) going to',
        "(I'm|we're|I am|we are) about to",
      ],
    },
    { name: 'doing', phrase: ["(I'm|we're) …1 *ing", '(I am|we are) …1 *ing'] },
    {
      name: 'elsewill',
      phrase: ["(he'll|she'll|they'll|it'll)", '(will|shall)', 'is going to', 'are going to', "(who'll|that'll)"],
    },
    { name: 'elsedoing', phrase: ["(is|are|he's|she's|they're|it's|who's) …1 *ing", "*'s *ing"] },
    {
      name: 'simple',
      phrase: [
        '^ …3 (I|we) …1 (send|give|call|write|ring|check|do|make|book|ask|come|pay|refund|release|issue|answer|reply|delete|confirm|inform|recalculate|place|sit|collect|phone|transfer|credit|activate|add|block|put|bring|take|post|forward|update|mail|email|text|deliver|start|close|open|cancel|replace|fix|repair|ship|test|look|show)',
      ],
    },
    {
      name: 'deed',
      phrase: [
        '{send}',
        '{call}',
        '{ring}',
        '{phone}',
        '{telephone}',
        '{email}',
        '{mail}',
        '{text}',
        '{write}',
        '{message}',
        '{reply}',
        '{answer}',
        '{update}',
        '{post}',
        '{confirm}',
        '{refund}',
        '{credit}',
        '{pay}',
        '{transfer}',
        '{reimburse}',
        '{issue}',
        '{waive}',
        '{cancel}',
        '{book}',
        '{reserve}',
        '{hold}',
        '{keep} …4 (free|open|aside)',
        '{set} …3 aside',
        '{order}',
        '{ship}',
        '{deliver}',
        '{bring}',
        '{collect}',
        '{replace}',
        '{repair}',
        '{fix}',
        '{swap}',
        '{arrange}',
        '{schedule}',
        '{forward}',
        '{escalate}',
        '{check}',
        '{recheck}',
        '{test}',
        '{investigate}',
        '{review}',
        '{file}',
        '{submit}',
        '{add}',
        '{remove}',
        '{correct}',
        '{change}',
        '{close}',
        '{open}',
        '{release}',
        '{restore}',
        '{reset}',
        '{resend}',
        '{reissue}',
        '{visit}',
        '{drop}',
        '{pop}',
        '{put}',
        '{pass}',
        '{chase}',
        '{contact}',
        '{report}',
        '{ping}',
        '{take} …3 off',
        '{look} (at|over|into)',
        '{speak}',
        '{talk}',
        '{start}',
        '{prepare}',
        '{draft}',
        '{adjust}',
        '{extend}',
        '{process}',
        '{apply}',
        '{ask}',
        '{give}',
        '{get}',
        '{have}',
        '{let}',
        '{move}',
        '{switch}',
        '{recalculate}',
        '{activate}',
        '{notify}',
        '{inform}',
        '{print}',
        '{bring}',
        'DM',
      ],
    },
    {
      name: 'report',
      phrase: [
        '(call|ring|phone|email|text|message|write|update|send|DM|ping|tell|mail|let|inform|drop|telephone|give) …1 (you|u)',
        'get back to',
        'be in touch',
        'report back',
        'follow up',
        'let you know',
        'keep you (posted|updated|informed)',
        'write to you',
        'reply',
        '(send|email|post|forward|bring|write) …6 (to you|over|across|back)',
      ],
    },
    {
      name: 'state',
      phrase: [
        `(I|we|I'll|we'll|will|shall|to) …1 ${STATES}`,
        "(I'm|we're|I am|we are) …1 (sorry|afraid|happy|glad|sure|aware|hoping|looking forward|writing|asking|not|keeping|thinking|working|going through|trying|wondering|offering|assuming|able|confident|proud|grateful|delighted|hearing|reading|talking)",
      ],
    },
    {
      name: 'past',
      phrase: [
        "(I've|we've|has|had|have been|hasn't|was|were|did|didn't|wasn't|weren't|been|went|came|got|took|made|gave|told|sent|left|spoke|said|found|saw|asked|called|received|missed)",
        '(I|we) have …1 *ed',
        '^ (the|our|your|a) …2 (knocked|rang|called|delivered|arrived|collected|stood|drove|signed|scanned|confirmed|tried|visited|stopped|departed) (at|on|by|before|around|there|yesterday)',
        '(is|are) (now|already|done|closed|fixed|gone)',
        '(I|we) (*ed|had|have been)',
      ],
    },
    {
      name: 'perfectHold',
      phrase: [
        "(I've|we've) (put|set|left|asked|reported|got|booked|held|reserved)",
        '(I|we) have (put|set|left|asked|reported|booked)',
      ],
    },
    {
      name: 'modal',
      phrase: [
        "(can|could|would|may|might|should|must|can't|couldn't|wouldn't|I'd|we'd|shouldn't|needn't|you'd|ought)",
      ],
    },
    {
      name: 'negated',
      phrase: ['not', "*n't", 'never', 'no', 'nothing', 'nobody', 'none', 'cannot', 'neither', 'nor', 'without'],
    },
    {
      name: 'subordinate',
      phrase: [
        '^ …1 (if|when|once|unless|because|since|although|though|while|whether|until|till|as|after|before|so that|that|which|who|whose|where|what|why|how|whatever|whoever|provided|even if|should)',
        '^ (in case|as soon as|so that|even if|the minute|to)',
      ],
    },
    {
      name: 'condition',
      phrase: [
        'if',
        '^ …2 (once|unless|should)',
        'once',
        'unless',
        'provided',
        'as soon as',
        '(tell|send|reply|say|answer|DM|let|give|email|write|forward|bring|upload|drop) (me|us|with|yes|both|the|a|your) …14 and',
        'when (you|we|the|it|that)',
        'otherwise',
        '(of|after|on) (receipt|receiving|getting)',
      ],
      within: 'sentence',
    },
    {
      name: 'instruction',
      phrase: [
        "^ (please|send|reply|tell|say|answer|let me|DM|just|give|email|write|forward|bring|upload|drop|call|pick|choose|take|try|go|open|check|keep|leave|use|have a look|put|make sure|don't|do|bear|rest|text|ring)",
      ],
    },
    {
      name: 'receive',
      phrase: [
        "(you'll|you will|you shall) …1 (get|have|receive|hear|find|see)",
        '(you) (get|receive|have|hear) …6 (from|back|by|on)',
        "(you'll|you will|you shall)",
      ],
    },
    {
      name: 'fromUs',
      phrase: [
        'from (me|us)',
        'hear (from|back)',
        'with you',
        'to (you|your)',
        '(in|into|on) your',
        'for you',
        '(door|doorstep|inbox|account|card)',
      ],
    },
    {
      name: 'goes',
      phrase: [
        '(goes|go|going|leaves|leave|leaving|ships|shipping|follows|lands|posts) …2 (out|in|on|to|into|up|by|today|tonight|tomorrow|this|with|here|back|off|over|overnight|via|at)',
        '(goes|leaves|ships|follows|lands|posts|starts|commences|begins|attends|visits|collects|brings|takes|delivers|drops|phones|calls|rings|reviews|swaps|reaches|picks|publishes|looks|releases|comes)',
      ],
    },
    {
      name: 'presence',
      phrase: [
        "(will|I'll|he'll|she'll|they'll|it'll|we'll) be",
        '(is|are) (with|at|on|in|there|due|back|out|up|off)',
        '(be|is|are) …1 (booked|scheduled|down|set)',
      ],
    },
    {
      name: 'passive',
      phrase: [
        '(will|shall) …1 be …1 (*ed|sent|paid|put|made|done|brought|drawn|cut|taken|shown|given|built|forwarded)',
        '(is|are) (being|to be)',
        '(gets|get) *ed',
      ],
    },
    {
      name: 'booked',
      phrase: ['(been|is|are) (booked|scheduled|set|planned|due) (to|for|in|on|at)', '(can|could) be (there|with)'],
    },
    {
      name: 'third',
      phrase: ['^ …1 (he|she|they|it)', "^ …1 (he'll|she'll|they'll|it'll|he's|she's|they're|it's)", '(Mr|Mrs|Ms|Dr)'],
    },
    {
      name: 'team',
      phrase: ['our', 'my (colleague|manager|team|lead|supervisor|assistant)', PEOPLE, '(someone|somebody) from'],
    },
    {
      name: 'outsider',
      phrase: [
        '(seller|manufacturer|bank|carrier|airline|supplier|landlord|insurer|court|police|authority|council|hospital|vendor|Openreach|post office|Royal Mail|Apple|Google|PayPal)',
      ],
    },
    {
      name: 'document',
      phrase: [
        '(refund|credit|reimbursement|check|cheque|payment|letter|bill|invoice|replacement|voucher|copy|copies|confirmation|parcel|package|answer|decision|report|update|patch|fix|release|version|rewards)',
      ],
    },
    { name: 'amount', phrase: ['(\\$|\\€|£|percent|%|CHF)'] },
    {
      name: 'offer',
      phrase: [
        '(gladly|happily|happy to|glad to|welcome to|feel free|offer|offering|option|options|either|alternatively)',
      ],
    },
    {
      name: 'usual',
      phrase: [
        '(usually|normally|generally|typically|always|often|every|each|automatically|most|regularly|daily|weekly|as a rule|standard)',
        'in general',
        'tend to',
        'on average',
      ],
    },
    {
      name: 'maybe',
      phrase: ['(perhaps|maybe|possibly|probably|likely|hopefully|expected|should|roughly|approximately)'],
    },
    {
      name: 'certain',
      phrase: [
        '<sure>',
        '<never>',
        '(guarantee|guaranteed|promise|promised|absolutely|surely|bound|swear|mark my words|trust me|bet)',
        'you have my word',
        'no (ifs|matter|question|doubt)',
        '(100|hundred) (%|percent|per cent)',
        'come what may',
        'carve',
      ],
    },
    {
      name: 'goodwill',
      phrase: [
        '(make sure|ensure|see to it|take care|look after|do (my|our|everything)|sort (it|this|that|everything) out|work on|try|best|sort|handle|deal with|look into|help|everything|anything|all of)',
      ],
    },
    {
      name: 'self',
      phrase: [
        '(myself|personally|by hand|in person|right now|now|straight away|right away|then|instead|also|meanwhile)',
      ],
    },
    {
      name: 'noVerb',
      phrase: ['^ (next|new|full|written)? (update|status|answer|reply|delivery|decision|callback|response|post)'],
    },
    { name: 'startsName', phrase: ['^ (he|she|they|it|that|this|those)'] },
    { name: 'you', phrase: ["(you|you're|you've|you'll|yourself)"] },
    {
      name: 'shop',
      phrase: [
        '(open|closed|closes|opens|runs|valid|expires|deadline|costs|cost|hours|holds|includes|covers|plan|contract|available|works|applies|due|ends|means|takes)',
      ],
    },
  ],
  conjunctions: new Set('and but or so yet then'.split(' ')),
  clauseOpeners: [
    "(I|we|I'll|we'll|I'm|we're|you'll|he|she|they|it|he'll|she'll|they'll|it'll|who'll|will|shall|I've|that|there)",
    '^ (send|call|ring|phone|email|text|write|message|let|keep|give|bring|put|check|post|drop|confirm|refund|pay|have|get|take|forward|update|tell|show|report|follow|expect|hold|test|collect|swap|credit|is|are|brings|takes|calls|rings|goes|comes)',
  ],
  conditions: ['subordinate', 'instruction'],
  notSteps: ENGLISH_NO_STEPS,
  points: POINTS,
  threshold: THRESHOLD,
  ...englishSigns,
  dates: englishDates,
};
