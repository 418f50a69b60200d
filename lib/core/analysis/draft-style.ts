/** How a whole draft addresses and spells, paragraph by paragraph. */
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { type Style, type StyleSigns, styleOf, styleSigns } from '../text/address';
import { ownText } from '../text/own-text';
import type { Knowledge, PlacedParagraph, ReadParagraph } from './read-text';

export type DraftStyle = (placed: readonly PlacedParagraph[]) => Readonly<Record<LanguageId, Style>>;

/** While a draft is written, all paragraphs but one are the same as a moment ago: their signs are kept. */
export function createDraftStyle({ languages }: Knowledge): DraftStyle {
  const known = new WeakMap<ReadParagraph, Readonly<Record<LanguageId, StyleSigns>>>();

  function signsOf(paragraph: ReadParagraph): Readonly<Record<LanguageId, StyleSigns>> {
    const signs = known.get(paragraph);
    if (signs) return signs;
    // The customer's quoted words say nothing about how the agent addresses and spells.
    const own = ownText(paragraph.text, paragraph.foreign);
    const counted = byLanguage((id) => styleSigns(own, languages[id]));
    known.set(paragraph, counted);
    return counted;
  }

  return (placed) => {
    const signs = placed.map(({ paragraph }) => signsOf(paragraph));
    return byLanguage((id) => styleOf(signs.map((one) => one[id])));
  };
}

const byLanguage = <T>(make: (id: LanguageId) => T): Readonly<Record<LanguageId, T>> =>
  Object.fromEntries(LANGUAGE_IDS.map((id) => [id, make(id)])) as Record<LanguageId, T>;
