/** What the checklist of the reply knows of German. */
import type { ElementWords } from '../../core/checklist/element-words';
import { contact } from './elements/contact';
import { facts } from './elements/facts';
import { feelings } from './elements/feelings';
import { frame } from './elements/frame';
import { limits } from './elements/limits';
import { noSteps } from './elements/no-steps';
import { steps } from './elements/steps';
import { understanding } from './elements/understanding';
import { WEAK_WORDS } from './elements/weak-words';

export const germanElements: ElementWords = {
  cues: [...feelings, ...understanding, ...facts, ...limits, ...steps, ...noSteps, ...contact, ...frame],
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
