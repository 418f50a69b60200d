/** What the engine knows of English. */
import type { Language } from '../../core/language';
import { FUNCTION_WORDS } from './function-words';
import { verbForms } from './verb-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NONE: ReadonlySet<string> = new Set();

/** Word classes and words of temper are word data and come apart (../assemble.ts). */
export const english: Omit<Language, 'wordClass' | 'temper'> = {
  id: 'en',
  forms: verbForms,
  caseSensitive: NONE,
  functionWords: FUNCTION_WORDS,
  abbreviations: words('e g i mr mrs ms dr prof st no nos approx incl etc vs inc ltd co dept est ref a p m'),
  fillers: words('actually really simply obviously clearly surely unfortunately'),
  address: { formal: NONE, informal: NONE },
  swissSigns: NONE,
  register: null,
};
