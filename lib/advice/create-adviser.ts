/** Makes what the panel says of a conversation: a pure function of the page's snapshot and what is kept, with a memory of what was read. */
import type { ElementId } from '@/lib/core/checklist/element';
import { openFieldsIn } from '@/lib/core/plays/offer-text';
import { PLAYS } from '@/lib/core/plays/play';
import { repeatsIn } from '@/lib/core/repeats/sent-log';
import type { Advice, Repeat } from '@/lib/core/view/advice';
import { PLAYBOOK } from '@/lib/languages/playbook';
import type { AdviceInput, Insertion } from './advice-input';
import { checklistLines, questionLines } from './checklist-lines';
import { customerView } from './customer-view';
import { isReply } from './draft-state';
import { type Fields, insertionOf } from './insertion-of';
import { createLooker, type Look, type LookParts } from './look-at';
import { offeredTexts, playView } from './play-view';
import { safetyView } from './safety-view';

export interface AdviserParts extends LookParts {
  /** null: not worked out yet, or nothing is to be known again. */
  readonly hashOf?: HashOf;
}

export interface Adviser {
  advise(input: AdviceInput): Advice;
  /** Where a text of the current play goes, its fields filled as far as they are told; null: it is not offered any more. */
  insertionOfText(input: AdviceInput, textId: string, fields: Fields): Insertion | null;
  /** The same for the sentence of an element that is missing. */
  insertionOfElement(input: AdviceInput, element: ElementId, fields?: Fields): Insertion | null;
}

type HashOf = (text: string) => string | null;

export function createAdviser({ hashOf = () => null, ...parts }: AdviserParts): Adviser {
  const { playbook, lookAt } = createLooker(parts);
  const { uiLang, region, guidance } = parts;
  const choices = PLAYS.map((id) => ({ id, name: PLAYBOOK[uiLang].plays[id].name }));

  return {
    advise(input) {
      const look = lookAt(input);
      const { thread, chosen, lang } = look;
      const { draft, notes } = input;
      const danger = { thread, current: chosen.current, procedure: guidance.safety };
      return {
        lang,
        customer: customerView(input, thread, chosen, uiLang),
        safety: safetyView({ ...danger, lang, uiLang, region }),
        play: playView(look),
        choices,
        checklist: isReply(draft) ? checklistLines(look) : [],
        questions: isReply(draft) ? questionLines(look.elements, notes.questions, hashOf) : [],
        openFields: openFieldsIn(draft.text, playbook.fieldNames),
        repeats: isReply(draft) ? repeatsOf(look, hashOf) : [],
      };
    },
    insertionOfText(input, textId, fields) {
      const look = lookAt(input);
      const text = offeredTexts(look).find(({ offered }) => offered.id === textId);
      return text ? insertionOf(text, fields, look) : null;
    },
    insertionOfElement(input, element, fields = {}) {
      const look = lookAt(input);
      const offered = checklistLines(look).find(({ id }) => id === element)?.offer;
      const { model } = playbook.sentenceFor(element, look.lang);
      return offered ? insertionOf({ model, offered }, fields, look) : null;
    },
  };
}

/** Sentences whose hash is still being worked out are told of with the next advice. */
function repeatsOf({ input: { draft, sent, customer }, blocks }: Look, hashOf: HashOf): readonly Repeat[] {
  if (sent.paragraphs.length === 0 && !(customer && sent.sentences[customer])) return [];
  const hashed = blocks().flatMap((block) => {
    const hash = hashOf(block.norm);
    return hash === null ? [] : [{ ...block, hash }];
  });
  return repeatsIn(draft.text, hashed, sent, customer);
}
