/** Where an offered text goes in the draft, parted from what stands around it. */
import type { ElementId } from '@/lib/core/checklist/element';
import type { DraftElements } from '@/lib/core/checklist/element-reader';
import { filledIn } from '@/lib/core/plays/offer-text';
import type { ModelText, NeededElement } from '@/lib/core/plays/play';
import type { AdviceInput, Insertion } from './advice-input';
import type { OfferedModel } from './play-view';

export interface InsertionPlace {
  readonly input: Pick<AdviceInput, 'draft'>;
  readonly elements: DraftElements;
  readonly needed: readonly NeededElement[];
}

/** What the agent filled in, by the field's name. */
export type Fields = Readonly<Record<string, string>>;

export function insertionOf(
  { model, offered }: Pick<OfferedModel, 'model' | 'offered'>,
  fields: Fields,
  { input, elements, needed }: InsertionPlace,
): Insertion {
  const { at, lead, trail } = elements.insertionPoint(placeOf(model), needed);
  return { revision: input.draft.revision, at, text: lead + filledIn(offered.text, fields) + trail };
}

/** Whole replies go behind all that is written, in front of the sign-off: where a closing offer goes, too. */
function placeOf({ kind, element }: ModelText): ElementId {
  switch (kind) {
    case 'options':
      return element ?? 'options';
    case 'boundary':
      return element ?? 'boundary';
    case 'element':
      return element ?? 'closing-offer';
    case 'reply':
    case 'holding':
    case 'parting':
      return 'closing-offer';
  }
}
