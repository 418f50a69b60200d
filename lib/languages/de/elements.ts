/** What the checklist of the reply knows of German. */
import type { ElementWords } from '../../core/checklist/element-words';
import { burdens } from './elements/burdens';
import { causes } from './elements/causes';
import { choices } from './elements/choices';
import { contact } from './elements/contact';
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

export const germanElements: ElementWords = {
  cues: [
    ...feelings,
    ...faults,
    ...understanding,
    ...burdens,
    ...facts,
    ...causes,
    ...limits,
    ...steps,
    ...offers,
    ...noSteps,
    ...choices,
    ...contact,
    ...frame,
  ],
  weak: WEAK_WORDS,
  capitalNouns: true,
  endings: [
    'ierungen',
    'ierung',
    'ieren',
    'ierst',
    'ungen',
    'ern',
    'ens',
    'est',
    'ten',
    'en',
    'er',
    'es',
    'em',
    'te',
    'st',
    'e',
    'n',
    's',
    't',
  ],
  // TelefonSeelsorge (DE, AT), Die Dargebotene Hand (CH), Rat auf Draht (AT), Pro Juventute (CH), Nummer gegen Kummer (DE).
  helpLines: ['08001110111', '08001110222', '116123', '142', '143', '147', '116111'],
};
