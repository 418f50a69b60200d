/** What the engine knows of German. */
import type { Language } from '../../core/language';
import { FUNCTION_WORDS } from './function-words';
import { REGISTER } from './register';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Word classes, words of temper and irregular verbs are word data and come apart (../assemble.ts). */
export const german: Omit<Language, 'wordClass' | 'temper' | 'forms'> = {
  id: 'de',
  caseSensitive: words('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres'),
  functionWords: FUNCTION_WORDS,
  abbreviations: words(
    'z b d h u a v nr ca bzw usw evtl ggf inkl exkl zzgl dr prof hr fr str tel abs art ziff vgl bspw etc sog max min mind std min st p s i o',
  ),
  fillers: words(
    'allerdings ja halt eben eigentlich doch freilich schliesslich wohl natuerlich selbstverstaendlich leider',
  ),
  address: {
    formal: words('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres'),
    informal: words('du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer'),
  },
  swissSigns: words(
    'gruesse gruessen gruss ausser ausserdem gross grosse grossen grosser groesser strasse heisst weiss massnahme massnahmen regelmaessig gemaess dreissig spass schliessen schliesslich bloss liess fuss aeussern grosszuegig',
  ),
  register: REGISTER,
};
