/** The lines of the checklist and the customer's questions, as the panel shows them. */
import { checklistOf, type ElementMarks } from '@/lib/core/checklist/checklist-of';
import type { ChecklistItem } from '@/lib/core/checklist/element';
import type { DraftElements } from '@/lib/core/checklist/element-reader';
import type { LanguageId } from '@/lib/core/language-id';
import type { OfferPlace } from '@/lib/core/plays/offer-text';
import type { NeededElement } from '@/lib/core/plays/play';
import type { ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { ChecklistLine, QuestionLine } from '@/lib/core/view/advice';
import { PLAYBOOK } from '@/lib/languages/playbook';
import type { GuidedPlaybook } from './guided-playbook';
import { questionText } from './hashes';
import { offerGuided } from './offer-guided';

export interface LineClues {
  readonly needed: readonly NeededElement[];
  readonly elements: DraftElements;
  readonly marks: ElementMarks;
  readonly lang: LanguageId;
  readonly uiLang: LanguageId;
  readonly place: OfferPlace;
  readonly playbook: GuidedPlaybook;
}

export const checklistLines = (clues: LineClues): readonly ChecklistLine[] =>
  checklistOf(clues.needed, clues.elements.found, clues.marks).map((item) => lineOf(item, clues));

function lineOf(item: ChecklistItem, { lang, uiLang, place, playbook }: LineClues): ChecklistLine {
  const { name, reason, hollow } = PLAYBOOK[uiLang].elements[item.id];
  return {
    ...item,
    name,
    reason,
    hollowNote: item.hollow ? hollow : null,
    offer: item.state === 'missing' ? offerGuided(playbook.sentenceFor(item.id, lang), place) : null,
  };
}

/** `hashOf` gives null as long as a hash is worked out; then its place stands for it. */
export function questionLines(
  { questions }: DraftElements,
  marks: ThreadNotes['questions'],
  hashOf: (text: string) => string | null,
): readonly QuestionLine[] {
  return questions.map(({ text, state }, n) => {
    const key = hashOf(questionText(text)) ?? `question-${n}`;
    const mark = Object.hasOwn(marks, key) ? marks[key] : undefined;
    return { key, text, state: mark ?? state, by: mark ? 'agent' : 'software' };
  });
}
