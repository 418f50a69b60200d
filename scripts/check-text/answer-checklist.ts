/** The checklist of one answer: what the situation asks of the reply, and what the draft holds of it. */
import { checklistOf, stateOf } from '@/lib/core/checklist/checklist-of';
import type { ElementId, ItemState } from '@/lib/core/checklist/element';
import { createElementReader } from '@/lib/core/checklist/element-reader';
import { neededFor } from '@/lib/core/checklist/needed-for';
import type { Commitment } from '@/lib/core/commitments/commitment';
import type { LanguageId } from '@/lib/core/language-id';
import { choosePlay } from '@/lib/core/plays/choose-play';
import { NO_NOTES } from '@/lib/core/plays/thread-notes';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import { ELEMENT_WORDS } from '@/lib/languages/element-words';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { shippedJudges } from '../shipped-judges';

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

const readElements = createElementReader(
  { ...KNOWLEDGE, elements: ELEMENT_WORDS },
  { judgeOf: (lang) => shippedJudges(lang).elements },
);
/** One message is no thread: nothing came before it, and no day matters. */
const ALONE = { earlier: [], events: [], notes: NO_NOTES, today: '1970-01-01' } as const;

export function answerChecklist({ draft, customer, reading, commitments, lang }: ChecklistInput): ChecklistAnswer[] {
  const { current, concern, fault } = choosePlay({ latest: reading, ...ALONE });
  const { found } = readElements(draft, {
    customer: { text: customer, questions: reading.questions },
    commitments,
    lang,
  });
  const items = checklistOf(neededFor({ play: current, concern, fault }), found);
  return TOLD.map((id) => ({ id, state: stateOf(items, id) }));
}
