/** Looks at a conversation once: the thread, the play, and the draft, each read again only where it changed. */
import type { CustomerMessage } from '@/lib/core/checklist/asked-words';
import { neededFor } from '@/lib/core/checklist/needed-for';
import type { LanguageId } from '@/lib/core/language-id';
import { choosePlay } from '@/lib/core/plays/choose-play';
import type { TeamGuidance } from '@/lib/core/policy/team-guidance';
import type { Block } from '@/lib/core/repeats/sent-blocks';
import type { CustomerReading } from '@/lib/core/situations/customer-reading';
import { type LearnedJudges, NO_LEARNED_JUDGES } from '@/lib/languages/learned-judges';
import type { AdviceInput } from './advice-input';
import type { LineClues } from './checklist-lines';
import { styleOfRegion } from './draft-state';
import { createGuidedPlaybook, type GuidedPlaybook } from './guided-playbook';
import type { PlayClues } from './play-view';
import { createThreadReader } from './read-conversation';
import { createDraftReader } from './read-draft';

export interface LookParts {
  /** The interface's language. */
  readonly uiLang: LanguageId;
  readonly guidance: TeamGuidance;
  /** As in the settings, `CH-ZH`; null: none is set. */
  readonly region: string | null;
  /** null in them: no judge of that language, or not yet. */
  readonly judgesFor?: (lang: LanguageId) => LearnedJudges;
}

export interface Look extends PlayClues, LineClues {
  /** What of the draft may have gone out before. */
  blocks(): readonly Block[];
}

export interface Looker {
  readonly playbook: GuidedPlaybook;
  readonly lookAt: (input: AdviceInput) => Look;
}

export function createLooker({ uiLang, guidance, region, judgesFor = () => NO_LEARNED_JUDGES }: LookParts): Looker {
  const playbook = createGuidedPlaybook(guidance, uiLang);
  const readThread = createThreadReader(judgesFor);
  const read = createDraftReader({
    helpLines: guidance.safety?.helpLines.map(({ phone }) => phone) ?? [],
    judgeOf: (lang) => judgesFor(lang).elements,
  });
  const messageOf = createMessageOf();

  function lookAt(input: AdviceInput): Look {
    const { draft, notes, events, today } = input;
    const [told] = draft.languages;
    const thread = readThread(draft.customer.messages, told);
    const lang = told ?? thread.latest?.lang ?? uiLang;
    // Where the draft is too short to tell, all of it is in the customer's.
    const written = { text: draft.text, lang: told ? undefined : lang };
    const chosen = choosePlay({ ...thread, events, notes, today });
    const customer = thread.text !== null && thread.latest ? messageOf(thread.latest, thread.text) : null;
    const clues = { ...written, customer, commitments: draft.commitments };
    return {
      ...{ input, thread, chosen, lang, uiLang, region, playbook },
      needed: neededFor({ play: chosen.current, concern: chosen.concern, fault: chosen.fault }),
      elements: read.elements(clues),
      marks: notes.marks,
      place: { style: styleOfRegion(read.style(written)[lang], draft.text, region), addressee: draft.addressee },
      blocks: () => read.blocks(clues, draft.customer.messages),
    };
  }

  return { playbook, lookAt };
}

/** The same object for the same reading, so that what was worked out of it holds. */
function createMessageOf(): (reading: CustomerReading, text: string) => CustomerMessage {
  const known = new WeakMap<CustomerReading, CustomerMessage>();
  return (reading, text) => {
    const message = known.get(reading) ?? { text, questions: reading.questions };
    known.set(reading, message);
    return message;
  };
}
