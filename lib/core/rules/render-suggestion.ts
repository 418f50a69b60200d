/** Makes a rule's reformulation fit the place it is put: slots, Sie or du, Swiss spelling, a capital at a sentence's start. */
import type { Style } from '../text/address';

export interface Place {
  readonly style: Style;
  /** The replaced words open their sentence. */
  readonly opensSentence: boolean;
  /** The draft's words for a named slot; null if the slot stayed empty. */
  slot(name: string): string | null;
}

const CHOICE = /\[([^[\]|]*)\|([^[\]|]*)\]/g;
const SLOT = /\{([a-z]+)\}/g;

/** null where a slot has nothing to fill it with: then the text would not be one. */
export function renderSuggestion(template: string, place: Place): string | null {
  let missing = false;
  const chosen = template.replace(CHOICE, (_, formal: string, informal: string) =>
    place.style.address === 'formal' ? formal : informal,
  );
  const filled = chosen.replace(SLOT, (_, name: string) => {
    const words = place.slot(name);
    if (words === null) missing = true;
    return words ?? '';
  });
  if (missing) return null;
  const tidy = filled.replace(/ {2,}/g, ' ').trim();
  const spelled = place.style.swiss ? tidy.replaceAll('ß', 'ss') : tidy;
  return place.opensSentence ? capitalised(spelled) : spelled;
}

export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase('de') + text.slice(first.length);
}
