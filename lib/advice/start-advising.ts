/** Joins adviser, judges and hashes for a page of the extension that shows one draft after the other. */
import type { ElementId } from '@/lib/core/checklist/element';
import type { History } from '@/lib/core/history/customer-event';
import type { LanguageId } from '@/lib/core/language-id';
import { NO_NOTES, type ThreadNotes } from '@/lib/core/plays/thread-notes';
import type { TeamGuidance } from '@/lib/core/policy/team-guidance';
import { NOTHING_SENT, type SentBlocks } from '@/lib/core/repeats/sent-blocks';
import type { Advice } from '@/lib/core/view/advice';
import type { DraftView } from '@/lib/core/view/panel-state';
import type { AdviceInput, Insertion } from './advice-input';
import { type Adviser, createAdviser } from './create-adviser';
import { createHashes, customerText, threadText } from './hashes';
import { createJudgeLoader } from './learned-judges';

/** What is kept, as far as the adviser asks for it. */
export interface Kept {
  readonly threads: Readonly<Record<string, ThreadNotes>>;
  readonly history: History;
  readonly sent: SentBlocks;
  readonly mode: AdviceInput['history'];
  readonly recognise: boolean;
  readonly guidance: TeamGuidance;
  readonly region: string | null;
}

export interface Asked {
  readonly draft: DraftView;
  readonly kept: Kept;
  /** Local day, `2026-11-24`. */
  readonly today: string;
}

export interface Advising {
  advise(asked: Asked): Advice;
  insertionOfText(asked: Asked, textId: string, fields: Readonly<Record<string, string>>): Insertion | null;
  insertionOfElement(asked: Asked, element: ElementId): Insertion | null;
  notesOf(asked: Asked): ThreadNotes;
  /** Under what notes of the thread are kept. Rejects where the background gives no key. */
  threadHash(draft: DraftView): Promise<string>;
  /** null: the host does not tell who the customer is. */
  customerHash(draft: DraftView): Promise<string | null>;
}

/**
 * `key` is that of the hashes; null: the background gives none, so nothing is known again and nothing can be noted.
 * `onChange` is called when something that was still missing is there and the same question has a fuller answer.
 */
export function startAdvising(uiLang: LanguageId, key: string | null, onChange: () => void): Advising {
  const judges = createJudgeLoader();
  void judges.load().then(onChange);
  const hashes = key === null ? null : createHashes(key, onChange);
  let made: { readonly guidance: TeamGuidance; readonly region: string | null; readonly adviser: Adviser } | null =
    null;

  function adviserFor({ guidance, region }: Kept): Adviser {
    const isMade = made?.region === region && isSame(made.guidance, guidance);
    const adviser =
      made && isMade
        ? made.adviser
        : createAdviser({
            ...{ uiLang, guidance, region, judgesFor: judges.of },
            hashOf: (text) => hashes?.known(text) ?? null,
          });
    made = { guidance, region, adviser };
    return adviser;
  }

  function notesOf({ draft, kept }: Asked): ThreadNotes {
    const thread = hashes?.known(threadOf(draft)) ?? null;
    return (thread && Object.hasOwn(kept.threads, thread) && kept.threads[thread]) || NO_NOTES;
  }

  function inputFor(asked: Asked): AdviceInput {
    const { draft, kept, today } = asked;
    const text = customerOf(draft);
    const customer = text === null ? null : (hashes?.known(text) ?? null);
    return {
      ...{ draft, today, customer },
      notes: notesOf(asked),
      events: (customer && Object.hasOwn(kept.history, customer) && kept.history[customer]) || [],
      history: kept.mode,
      sent: kept.recognise ? kept.sent : NOTHING_SENT,
    };
  }

  async function hashed(text: string): Promise<string> {
    if (!hashes) throw new Error('there is no key for hashes');
    return hashes.of(text);
  }

  return {
    advise: (asked) => adviserFor(asked.kept).advise(inputFor(asked)),
    insertionOfText: (asked, id, fields) => adviserFor(asked.kept).insertionOfText(inputFor(asked), id, fields),
    insertionOfElement: (asked, element) => adviserFor(asked.kept).insertionOfElement(inputFor(asked), element),
    notesOf,
    threadHash: (draft) => hashed(threadOf(draft)),
    async customerHash(draft) {
      const text = customerOf(draft);
      return text === null ? null : hashed(text);
    },
  };
}

/** Each read of storage brings the same guidance as a new object, and an adviser costs much to make. */
const isSame = (a: TeamGuidance, b: TeamGuidance): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A reply that has no thread yet is one of its own. */
const threadOf = ({ host, threadKey, id }: DraftView): string => threadText(host, threadKey ?? id);

const customerOf = ({ host, customer }: DraftView): string | null =>
  customer.key === null ? null : customerText(host, customer.key);
