/** What the checklist of the reply knows of English. */
import type { ElementWords } from '../../core/checklist/element-words';
import { asking } from './elements/asking';
import { burdens } from './elements/burdens';
import { causes } from './elements/causes';
import { choices } from './elements/choices';
import { contact } from './elements/contact';
import { endings } from './elements/endings';
import { facts } from './elements/facts';
import { faults } from './elements/faults';
import { feelings } from './elements/feelings';
import { frame } from './elements/frame';
import { limits } from './elements/limits';
import { noSteps } from './elements/no-steps';
import { offers } from './elements/offers';
import { steps } from './elements/steps';
import { understanding } from './elements/understanding';
import { WEAK_WORDS } from './elements/weak-words';

export const englishElements: ElementWords = {
  cues: [
    ...feelings,
    ...faults,
    ...understanding,
    ...burdens,
    ...facts,
    ...causes,
    ...asking,
    ...limits,
    ...steps,
    ...offers,
    ...noSteps,
    ...choices,
    ...contact,
    ...endings,
    ...frame,
  ],
  weak: WEAK_WORDS,
  capitalNouns: false,
  endings: [
    "'s",
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ies',
    'ied',
    'ers',
    'ed',
    'es',
    'er',
    'ly',
    's',
    'e',
    'y',
  ],
  // Samaritans (UK, IE), 988 (US, CA), Lifeline (AU), 1737 (NZ), Shout by text (UK), TelefonSeelsorge (DE).
  helpLines: ['116123', '988', '131114', '1737', '85258', '08001110111', '08001110222', '142', '143', '18002738255'],
};
