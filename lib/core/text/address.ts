/** How a draft addresses the customer (Sie or du) and spells (ß or Swiss ss), so that what is put in fits. */
import type { Address, Language } from '../language';
import { fold } from './fold';

export interface Style {
  readonly address: Address;
  /** No ß anywhere and at least one word that German and Austrian writers spell with it. */
  readonly swiss: boolean;
}

/** What a part of a draft tells of its style: numbers of words, and of ß. */
export interface StyleSigns {
  readonly formal: number;
  readonly informal: number;
  readonly swiss: number;
  readonly sharp: number;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** `text` begins a sentence. */
export function styleSigns(text: string, language: Language): StyleSigns {
  let [formal, informal, swiss] = [0, 0, 0];
  const sharp = text.split('ß').length - 1;
  if (!language.address.formal.size && !language.address.informal.size && !language.swissSigns.size)
    return { formal, informal, swiss, sharp };
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const atStart = match.index === 0 || /[.!?:\n]/.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    // "Sie" at a sentence's start may be "they"; it says nothing.
    if (!atStart && language.address.formal.has(match[0])) formal++;
    if (language.address.informal.has(match[0].toLowerCase())) informal++;
    if (language.swissSigns.has(fold(match[0]))) swiss++;
  }
  return { formal, informal, swiss, sharp };
}

/** The style of a draft, by the signs of its parts. */
export function styleOf(parts: readonly StyleSigns[]): Style {
  let [formal, informal, swiss, sharp] = [0, 0, 0, 0];
  for (const part of parts) {
    formal += part.formal;
    informal += part.informal;
    swiss += part.swiss;
    sharp += part.sharp;
  }
  return { address: informal > formal ? 'informal' : 'formal', swiss: swiss > 0 && sharp === 0 };
}
