/** Makes what is needed for a language once, when that language is first met. */
import type { LanguageId } from './language-id';

export function perLanguage<T extends object>(make: (id: LanguageId) => T): (id: LanguageId) => T {
  const made = new Map<LanguageId, T>();
  return (id) => {
    const one = made.get(id) ?? make(id);
    made.set(id, one);
    return one;
  };
}
