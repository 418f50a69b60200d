/** Apologies off the shelf: "any inconvenience", "please accept our sincerest apologies", "on behalf of the company". */
import type { Rule } from '../../../../core/rules/rule';
import { APOLOGY } from './shared';

export const APOLOGIES = [
  {
    id: 'sorry-for-the-inconvenience',
    phrase: [
      '[(we|I) <truly>? <truly>? (apologise|apologize|regret|sorry|apologies) …2 (for|about)? …3 (inconvenience|inconveniences|inconveniency|inconvience|inconveniance) …10] <halt>',
      '[(we|I) (are|am|were) <truly>? <truly>? sorry (for|about) …3 (inconvenience|inconveniences|inconveniency) …10] <halt>',
      "[(we're|I'm) <truly>? <truly>? sorry (for|about) …3 (inconvenience|inconveniences) …10] <halt>",
      '[please accept …5 (for|about) …3 (inconvenience|inconveniences) …10] <halt>',
      '[(the|our|this) …3 (regrets|regret|apologises|apologizes|apologise|apologize) …2 (inconvenience|inconveniences) …10] <halt>',
    ],
    unless: ['inconvenience (payment|allowance|money|fee)'],
    better: ['I am sorry about this', 'I am sorry that «what happened»'],
    note: APOLOGY,
    flags: [
      'We apologize for any inconvenience this may have caused.',
      'We regret any inconvenience this matter may have occasioned.',
      'I am very sorry for the inconvenience and will send a new one.',
      'Please accept our apologies for the inconvenience.',
    ],
    passes: ['I am sorry that you waited two hours in the rain.', 'An inconvenience payment of £30 is on its way.'],
  },
  {
    id: 'for-any-inconvenience',
    phrase: [
      '[<truly>? (sorry|apologies|apology|apologise|apologize|regret) …4 (inconvenience|inconveniences|inconveniency) …10] <halt>',
      '[(any|possible|eventual|whatever) (inconvenience|inconveniences|unpleasantness) …8] <halt>',
      '[on behalf of …6 (inconvenience|inconveniences) …6] <halt>',
      '[the …1 (inconvenience|inconveniences) (caused|experienced|occasioned|suffered|this)] …6',
    ],
    unless: ['(avoid|avoids|prevent|save|saves|spare|without) …3 (inconvenience|inconveniences)', 'inconvenience (payment|allowance|money|fee)'],
    better: [],
    model: ['I am sorry that you had to come twice.', 'I am sorry that the part did not arrive on the day you needed it.'],
    note: APOLOGY,
    flags: ['Sorry for the inconveniences caused.', 'Once more our apologies for any inconvenience.'],
    passes: ['To spare you any inconvenience, the driver rings before he comes.', 'Sorry that the lamp came without a bulb.'],
  },
  {
    id: 'for-any-distress',
    phrase: [
      '[(we|I|the …3) <truly>? <truly>? (apologise|apologize|regret|regrets|apologises|apologizes) …2 (for|about)? (any|whatever|all|all the|possible|eventual) …3 <ease> …10] <halt>',
      "[(we|I)? (are|am|we're|I'm)? <truly>? <truly>? (sorry|apologies|apology) …2 (for|about) (any|whatever|possible|eventual) …3 <ease> …10] <halt>",
      '[please (accept|receive|excuse) …6 (any|whatever|possible) …3 <ease> …10] <halt>',
    ],
    unless: ['(pay|refund|compensate|cover|insure|claim|liable|responsible) …6 any'],
    better: ['I am sorry about this', 'I am sorry that «what happened»'],
    note: APOLOGY,
    flags: [
      'We apologize for any confusion that may have occurred and have corrected it.',
      'Please accept our sincerest apologies for any distress occasioned.',
    ],
    passes: ['We refund you for any delay over two hours.', 'I am sorry about the delay on Tuesday, the van broke down.'],
  },
  {
    id: 'that-may-have-been-caused',
    phrase: [
      '[(for|about|regret) (any|whatever|possible) …2 <ease> (this|it|that|which|you|we|arising|caused|occasioned|experienced|suffered|encountered|incurred|felt|resulting|/) …8] <halt>',
      '[(we|I)? (are|am)? <truly>? (apologies|sorry|apologise|apologize) …6 (any|whatever) …3 <ease> …6] /',
      '[(for|about|regret) (any|whatever) …4 <ease> (arising|caused|occasioned|experienced|suffered|incurred) …6] <halt>',
      '[(we|I)? (are|am)? <truly>? (sorry|apologise|apologize|apologies|regret|excuse|regrets) …4 <ease> (this|it|that|which)? (has|may|might|could|will|would|must) (have|well have)? …2 (caused|occasioned|given|created|brought|led|resulted) …6] <halt>',
    ],
    unless: ['(pay|refund|compensate|cover|insure|claim|liable|responsible) …6 any'],
    better: [],
    model: ['I am sorry that you waited at the gate for two hours.'],
    note: APOLOGY,
    flags: ['Apologies for the undue delay and any frustration arising therefrom.', 'We are sorry for the frustration this may have caused you.'],
    passes: ['We refund you for any delay over two hours.', 'I am sorry about the confusion over the two invoices, the second one was mine.'],
  },
  {
    id: 'our-sincerest-apologies',
    phrase: [
      '[(please|kindly|do|we beg you to|we ask you to) (accept|receive|find) (our|my|the)? (most|very)? (sincere|sincerest|heartfelt|humble|humblest|unreserved|deepest|profound|profoundest|utmost|earnest|warmest)? (most)? (apologies|apology|excuses|regrets)] /',
      '[(please|kindly|do) (accept|receive) (our|my|the)? …2 (apologies|apology|excuses|regrets) for (any|this|the) …2 (level|standard|quality|service|experience|matter|situation|circumstances|occurrence|incident|error|oversight|issue|inconvenience|shortcomings|shortcoming|occasion|misunderstanding) …10] <halt>',
      '/ [(our|we offer our|we extend our|we tender our|you have our) …1 (sincere|sincerest|heartfelt|humble|deepest|profound|utmost|profoundest|unreserved) (apologies|apology|regrets)] /',
      '[we <truly>? (unreservedly|sincerely|wholeheartedly|profusely|humbly|deeply) (apologise|apologize) (for this)?] /',
      '[(we|I) <truly>? (extend|tender|convey|proffer|offer|express|owe|present) …2 (our|my|you our|you my) …2 (apologies|apology|regret|regrets)] …1',
    ],
    unless: ['(because|since|that) (I|we) …6 (forgot|missed|lost|sent|left|broke)'],
    better: ['I am sorry for this'],
    note: APOLOGY,
    flags: [
      'Please accept our sincerest apologies.',
      'Please accept our apologies for the level of service you have received on this occasion.',
      'We extend our heartfelt apologies.',
    ],
    passes: ['Please accept my apologies for the letter to your father.', 'I apologise without any if or but.'],
  },
  {
    id: 'on-behalf-of-the-company',
    phrase: [
      '[on behalf of (the|our|everyone|everybody|all|all of us|my|this) (entire|whole|complete|management|customer|support|service)? (company|team|organisation|organization|brand|management|staff|business|group|airline|bank|hotel|council|firm|trust|department|colleagues|at …3)]',
    ],
    unless: ['(sign|signed|act|acting|call|pay|booked|file|write to|speak|confirm|send|thank) …4 behalf'],
    better: [],
    model: ['I apologise: I should have rung you on Tuesday.', 'I am sorry. We sent the driver to the wrong street.'],
    note: APOLOGY,
    flags: ['I can only apologise on behalf of the company.', 'Sincere apologies on behalf of the entire team.'],
    passes: ['I have signed the form on behalf of the company.', 'I apologise on behalf of Tom, who drove the van.'],
  },
  {
    id: 'unfortunate-occurrence',
    phrase: [
      '[(we|I|our|my) <truly>? <truly>? (regret|regrets|deplore|apologise for|apologize for|are sorry for|am sorry for|are sorry about|am sorry about) <truly>? (this|the|that|such|your) …1 (unfortunate|regrettable|unpleasant|unpleasent|unhappy|unsatisfactory|negative|bad|poor|disappointing|less than ideal) (occurrence|incident|event|events|situation|circumstance|circumstances|experience|experiences|level of service|service|matter|episode|issue|turn of events) …6] <halt>',
    ],
    unless: ['(unfortunate|regrettable) (accident|fall|fire)'],
    better: ['I am sorry that «what happened»'],
    note: 'Holds what happened at a distance. The plain name of it is more honest.',
    flags: ['We regret sincerely this unfortunate occurrence.', 'We deeply regret this unpleasant experience and are looking into it.'],
    passes: ['It is unfortunate that the last one was sold on Friday.', 'I regret that your wheelchair came out with a bent axle.'],
  },
  {
    id: 'unfortunate-words',
    phrase: [
      '[(this|the|these|such|your|that|an|any) (most|very|rather)? (unfortunate|regrettable|unhappy|untoward) (occurrence|incident|event|events|situation|circumstance|circumstances|experience|episode|turn of events)]',
      '[(excuse|pardon|forgive) …2 circumstances …2] /',
    ],
    better: [],
    model: ['I am sorry that your chair came out with a bent axle.'],
    note: 'Holds what happened at a distance. The plain name of it is more honest.',
    flags: ['We have looked into this unfortunate incident.', 'Please excuse the circumstances caused.'],
    passes: ['It is unfortunate that the last one was sold on Friday.', 'The circumstances are described on page 2.'],
  },
  {
    id: 'it-is-with-regret',
    phrase: [
      '[it is with (great|deep|sincere|much|profound|considerable|the greatest|heavy)? (regret|sadness|sorrow|disappointment|a heavy heart|heavy hearts) that (we|I) (have to|must|are obliged to|am writing to|write to|are writing to|hereby|now)? (inform|advise|announce|notify|tell|let)? (you know|you of|you that|you|that)?]',
      '[we <truly>? (regret|are sorry|are obliged|have) to (have to)? (inform|advise|notify) you (that|of)?]',
      '[(we|I) <truly>? regret to (learn|hear|read|note|see) (that|of|about) …8] <halt>',
    ],
    better: [],
    model: ['The lecture on Thursday is off, and I am sorry about it.', 'I have bad news about Thursday: the hall is closed.'],
    note: 'A drum roll before bad news. Said plainly, it is easier to take.',
    flags: [
      'It is with regret that we must inform you of the postponement.',
      'We regret to inform you that the hall is closed.',
      'We regret to learn about your unpleasant experience.',
    ],
    passes: ['I regret that I did not call you sooner.', 'With regret from her and from us, the lecture moves to May.'],
  },
] as const satisfies readonly Rule[];
