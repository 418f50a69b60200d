/** How a whole draft addresses and spells, paragraph by paragraph. */
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { type Style, type StyleSigns, styleOf, styleSigns } from '../text/address';
import { createParagraphFacts } from './paragraph-facts';
import type { Knowledge, PlacedParagraph } from './read-text';

export type DraftStyle = (placed: readonly PlacedParagraph[]) => Readonly<Record<LanguageId, Style>>;

export function createDraftStyle({ languages }: Knowledge): DraftStyle {
  const signsOf = createParagraphFacts(({ text, words }) => byLanguage((id) => styleSigns(text, words, languages[id])));

  return (placed) => {
    const total = byLanguage(() => ({ formal: 0, informal: 0, swiss: 0, sharp: 0 }));
    for (const signs of signsOf(placed)) for (const id of LANGUAGE_IDS) addSigns(total[id], signs[id]);
    return byLanguage((id) => styleOf(total[id]));
  };
}

function addSigns(total: Mutable<StyleSigns>, { formal, informal, swiss, sharp }: StyleSigns): void {
  total.formal += formal;
  total.informal += informal;
  total.swiss += swiss;
  total.sharp += sharp;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const byLanguage = <T>(make: (id: LanguageId) => T): Readonly<Record<LanguageId, T>> =>
  Object.fromEntries(LANGUAGE_IDS.map((id) => [id, make(id)])) as Record<LanguageId, T>;
