/** The checklist of one answer: what the situation asks of the reply, and what the draft holds of it. */
import { checklistOf, stateOf } from '@/lib/core/checklist/checklist-of';
import type { ElementId, ItemState } from '@/lib/core/checklist/element';
import { createElementReader } from '@/lib/core/checklist/element-reader';
import { NEEDED_ELEMENTS } from '@/lib/core/checklist/needed-elements';
import { playOf } from '@/lib/core/checklist/play-of';
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { LanguageId } from '@/lib/core/language-id';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import { germanElements } from '@/lib/languages/de/elements';
import { englishElements } from '@/lib/languages/en/elements';
import { KNOWLEDGE } from '@/lib/languages/knowledge';

/** The elements that the command line tells of, in the order of a good reply. */
const TOLD = [
  'answers',
  'acknowledges',
  'apologises',
  'restates',
  'boundary',
  'next-step',
  'own-date',
  'options',
  'closing-offer',
] as const satisfies readonly ElementId[];

export interface ChecklistAnswer {
  readonly id: (typeof TOLD)[number];
  readonly state: ItemState;
}

export interface ChecklistInput {
  readonly draft: string;
  readonly customer: string;
  readonly reading: CustomerReading;
  readonly commitments: readonly Commitment[];
  readonly lang?: LanguageId | undefined;
}

const readElements = createElementReader({ ...KNOWLEDGE, elements: { de: germanElements, en: englishElements } });

export function answerChecklist({ draft, customer, reading, commitments, lang }: ChecklistInput): ChecklistAnswer[] {
  const [situation] = reading.situations;
  const needed = NEEDED_ELEMENTS[situation ? playOf(situation) : 'other'];
  const { found } = readElements(draft, {
    customer: { text: customer, questions: reading.questions },
    commitments,
    lang,
  });
  const items = checklistOf(needed, found);
  return TOLD.map((id) => ({ id, state: stateOf(items, id) }));
}
