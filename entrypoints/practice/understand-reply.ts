/** Reads a practice reply as the panel would: elements and questions with all that is known of languages. Loaded when the first reply is sent. */
import { createJudgeLoader } from '@/lib/advice/learned-judges';
import { createElementReader, type ElementJudges, type ElementReader } from '@/lib/core/checklist/element-reader';
import { NEEDED_ELEMENTS } from '@/lib/core/checklist/needed-elements';
import type { Label } from '@/lib/core/labels';
import type { LanguageId } from '@/lib/core/language-id';
import { debriefOf } from '@/lib/core/practice/debrief';
import { type DebriefWords, debriefView } from '@/lib/core/practice/debrief-view';
import type { Outcome } from '@/lib/core/practice/desk';
import { quotedDay } from '@/lib/core/practice/follow-up-text';
import { reactTo } from '@/lib/core/practice/react';
import { elementsIn, type ReplyReading } from '@/lib/core/practice/reply-reading';
import { customerTexts, type Round, saidEarlier } from '@/lib/core/practice/rounds';
import { isGrave, type Scenario } from '@/lib/core/practice/scenario';
import { createCustomerReader } from '@/lib/core/situations/customer-reader';
import { styleIn } from '@/lib/core/text/address';
import { ELEMENT_WORDS } from '@/lib/languages/element-words';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { PLAYBOOK } from '@/lib/languages/playbook';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';
import type { Reading } from '@/lib/session/reader';

export interface SentText {
  readonly scenario: Scenario;
  /** Those before this reply. */
  readonly earlier: readonly Round[];
  readonly text: string;
  /** In which the debrief is worded. */
  readonly interfaceLanguage: LanguageId;
}

/** What is made of a reply as it was sent. */
export type Understanding = (sent: SentText, reading: DraftReading) => Outcome;

const readCustomer = createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS });

type DraftReading = Pick<Reading, 'findings' | 'commitments'>;

/** With the shipped judge of elements, or with cues alone where it is missing. */
export async function loadUnderstanding(): Promise<Understanding> {
  const judges = createJudgeLoader({ ids: ['elements'] });
  await judges.load();
  return createUnderstanding((lang) => judges.of(lang).elements);
}

export function createUnderstanding(judgeOf: ElementJudges): Understanding {
  const readElements = createElementReader({ ...KNOWLEDGE, elements: ELEMENT_WORDS }, { judgeOf });
  return (sent, reading) => outcomeOf(sent, reading, readElements);
}

function outcomeOf(sent: SentText, { findings, commitments }: DraftReading, readElements: ElementReader): Outcome {
  const reading: ReplyReading = {
    text: sent.text,
    findings: isGrave(sent.scenario) ? findings.filter(isCertainToHurt) : findings,
    commitments,
    ...elementsAndQuestions(sent, commitments, readElements),
    needed: NEEDED_ELEMENTS[sent.scenario.situation],
    earlier: saidEarlier(sent.earlier),
  };
  return {
    ...reactTo(reading),
    debrief: debriefView(debriefOf(reading), wordsFor(sent)),
    elements: [...elementsIn({ ...reading, earlier: [] })],
    quotedDay: quotedDay(reading),
  };
}

/** Whoever tries to comfort a person in despair is not told of a word too many; and what is told must be certain. */
const HURTS: readonly Label[] = ['hostile', 'dismissive', 'robotic'];
const isCertainToHurt = ({ label, source }: DraftReading['findings'][number]): boolean =>
  HURTS.includes(label) && source.kind !== 'second-reader';

const wordsFor = ({ scenario, text, interfaceLanguage }: SentText): DebriefWords => ({
  interface: PLAYBOOK[interfaceLanguage].elements,
  reply: PLAYBOOK[scenario.lang].elements,
  style: {
    ...styleIn(text, KNOWLEDGE.languages[scenario.lang]),
    swiss: scenario.region === 'CH',
  },
});

/** Answered is the newest message; the older ones say what it is about. */
function elementsAndQuestions(
  { scenario, earlier, text }: SentText,
  commitments: DraftReading['commitments'],
  readElements: ElementReader,
): Pick<ReplyReading, 'found' | 'questions'> {
  const texts = customerTexts(scenario, earlier);
  const questions = readCustomer(texts[0] ?? '', scenario.lang)?.questions ?? [];
  return readElements(text, { customer: { text: texts.join('\n\n'), questions }, commitments, lang: scenario.lang });
}
