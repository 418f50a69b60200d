/** How a whole draft addresses and spells, paragraph by paragraph. */
import type { LanguageId } from '../language-id';
import { type Style, styleOf, styleSigns } from '../text/address';
import { createParagraphFacts } from './paragraph-facts';
import type { Knowledge, PlacedParagraph } from './read-text';

export type DraftStyle = (placed: readonly PlacedParagraph[]) => Readonly<Record<LanguageId, Style>>;

export function createDraftStyle({ languages }: Knowledge): DraftStyle {
  const signsOf = createParagraphFacts(({ text, words }) => byLanguage((id) => styleSigns(text, words, languages[id])));

  return (placed) => {
    const signs = signsOf(placed);
    return byLanguage((id) => {
      const total = { formal: 0, informal: 0, swiss: 0, sharp: 0 };
      for (const one of signs) for (const sign of SIGNS) total[sign] += one[id][sign];
      return styleOf(total);
    });
  };
}

const SIGNS = ['formal', 'informal', 'swiss', 'sharp'] as const;

const byLanguage = <T>(make: (id: LanguageId) => T): Readonly<Record<LanguageId, T>> => ({
  de: make('de'),
  en: make('en'),
});
