/** How a draft addresses the customer (Sie or du) and spells (ß or Swiss ss), so that what is put in fits. */
import type { Address, Language } from '../language';
import { fold } from './fold';

export interface Style {
  readonly address: Address;
  /** No ß anywhere and at least one word that German and Austrian writers spell with it. */
  readonly swiss: boolean;
}

const WORD = /[\p{L}\p{M}]+/gu;

export function styleOf(text: string, language: Language): Style {
  let formal = 0;
  let informal = 0;
  let swissSigns = 0;
  let atStart = true;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    atStart = match.index === 0 || /[.!?:\n]/.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    // "Sie" at a sentence's start may be "they"; it says nothing.
    if (!atStart && language.address.formal.has(match[0])) formal++;
    if (language.address.informal.has(match[0].toLowerCase())) informal++;
    if (language.swissSigns.has(fold(match[0]))) swissSigns++;
  }
  return { address: informal > formal ? 'informal' : 'formal', swiss: swissSigns > 0 && !text.includes('ß') };
}
