/** Asks for patience and understanding off the shelf, and thanks for them in advance. */
import type { Rule } from '../../../../core/rules/rule';
import { WAITING } from './shared';

const NOT_EASY = 'I know that this is inconvenient';
const WAITED = 'thank you for waiting';
const REAL = ['(spelling|spelled|photos|on the phone|on hold|yesterday)', 'patient (with|for) …2 (him|her|the (dog|cat|seller|child))'] as const;

export const PATIENCE = [
  {
    id: 'thank-you-for-your-patience',
    phrase: [
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (patience|forbearance|indulgence|tolerance)] /',
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (patience|forbearance|indulgence|tolerance) and …2 (understanding|cooperation|co operation|support|comprehension|collaboration|loyalty|trust|flexibility|continued …1) …6] <halt>',
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (patience|forbearance) (in this (matter|regard|respect|case|situation)|at this (time|difficult time)|during …5|while we …6|as we …12|with this …2|on this …2|throughout …4|so far|to date|thus far|meanwhile|in the meantime)]',
      '[(thank you|thanks|thank) …3 for (bearing with us|hanging in there with us) …4] <halt>',
    ],
    unless: REAL,
    better: [WAITED],
    note: WAITING,
    flags: ['Thank you for your continued patience.', 'We thank you for your patience and understanding during this time.', 'Thanks for bearing with us.'],
    passes: ['Thank you for your patience on the phone yesterday.', 'Thank you for waiting nine days for the readings.'],
  },
  {
    id: 'we-appreciate-your-patience',
    phrase: [
      "[(we|I|we're|I'm) <truly>? <truly>? (appreciate|value|grateful for|are grateful for|am grateful for|thankful for|are thankful for) (your|the) …2 (patience|forbearance|indulgence|tolerance) (and (understanding|cooperation|co operation|support|continued …2|flexibility))? …12] <halt>",
      '[your …2 (patience|forbearance|indulgence) (and (understanding|cooperation|co operation))? …2 (is|are|will be|would be|in this (matter|regard|respect|case) (is|will be|would be)) …2 (appreciated|valued|welcome|requested)]',
      '[we (would|should|will|shall) (be most|be|greatly|really) (grateful|appreciate|obliged|thankful) (it)? (if you|for your) (would|could)? (bear with us|patience|be patient|have patience) …4] <halt>',
    ],
    unless: REAL,
    better: [WAITED, 'I know that this is taking long'],
    note: WAITING,
    flags: [
      'We sincerely appreciate your patience and understanding at this time.',
      'Your continued forbearance is appreciated.',
      'We should be most grateful if you would bear with us.',
    ],
    passes: ['We appreciate your help on Tuesday.', 'I appreciate that you rang again.'],
  },
  {
    id: 'please-be-patient',
    phrase: [
      '[(for (this|that|which|the further …2))? (we|I) <truly>? <truly>? (ask|beg|request|plead) (you)? …1 (for|on|upon)? (your|some|a little|a bit of) …2 (patience|indulgence|forbearance) …8] <halt>',
      '[(we|I) <truly>? <truly>? (ask|request|beg|urge) (you)? (to)? (be patient|have patience|stay patient|remain patient|bear with us) …6] <halt>',
      '[(please|kindly|do) (be patient|have patience|remain patient|stay patient|bear with us) …8] <halt>',
    ],
    unless: REAL,
    better: [WAITED],
    note: WAITING,
    flags: ['We kindly ask to be patient.', 'For the further proceeding we ask you for some patience.', 'Please bear with us while we look into this.'],
    passes: ['I ask you for one photo of the label.', 'Please be patient with the dog, he is new here.'],
  },
  {
    id: 'thank-you-for-your-understanding',
    phrase: [
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (understanding|comprehension|cooperation|co operation|flexibility|kind understanding|collaboration)] /',
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (understanding|comprehension|cooperation|co operation|support|flexibility) and …1 (patience|understanding|forbearance|comprehension|cooperation|co operation|support|collaboration|patronage|loyalty|trust) …6] <halt>',
      '[(we|I)? <truly>? (thank you|thanks|thank) …3 for (your|the|all your) …2 (understanding|cooperation|co operation|flexibility) (in this (matter|regard|respect|case|situation)|at this (time|difficult time)|during …5|while we …6|as we …6|in advance|with this …2|on this …2|throughout …4)]',
      "[(we|I|we're|I'm) <truly>? <truly>? (appreciate|value|grateful for|are grateful for|am grateful for|thankful for|are thankful for) (your|the) …2 (understanding|comprehension|cooperation|co operation|flexibility) (and (patience|cooperation|co operation|support|understanding))? …8] <halt>",
      '[your …2 (understanding|cooperation|co operation|comprehension|flexibility) (and (patience|cooperation|support|understanding))? …2 (is|are|will be|would be|in this (matter|regard|respect|case) (is|will be|would be)) …2 (appreciated|valued|welcome|requested)]',
    ],
    unless: REAL,
    better: [NOT_EASY],
    note: 'Takes the yes for granted. Seeing the trouble comes first.',
    flags: ['Thank you for your understanding in this matter.', 'Thanks for your kind understanding and cooperation.', 'Your understanding is appreciated.'],
    passes: ['Thank you for understanding why the shop was closed that day.', 'Thank you for your help.'],
  },
  {
    id: 'we-ask-for-your-understanding',
    phrase: [
      '[(for (this|that|which|the further …2))? (we|I) <truly>? <truly>? (ask|beg|request|hope|plead|count|rely) (you)? …1 (for|on|upon)? (your|some|a little|a bit of) …2 (understanding|comprehension|cooperation|co operation) …8] <halt>',
      '[(we|I) <truly>? (ask|hope|trust) (that)? you (will|can|would|to)? <truly>? (understand|show understanding|have understanding|bear with us) …4] /',
      '[(for)? …3 (esteemed|kind|valued) (understanding|comprehension) …1 (we|I) <truly>? thank you …3] <halt>',
    ],
    unless: ['hope that you understand (the|how|why)'],
    better: [NOT_EASY],
    note: 'Asks for understanding and explains nothing. The reason would earn it.',
    flags: ['For this we ask for your kind understanding.', 'We hope you will understand.', 'For your esteemed understanding we thank you in advance.'],
    passes: ['I hope that you understand the drawing.', 'I ask you for one photo of the label.'],
  },
] as const satisfies readonly Rule[];
