/** Reads a customer's message: mood, concern, situation, questions, and whether a life may be in danger. Once a message, nothing remembered. */
import type { Knowledge } from '../analysis/read-text';
import { LANGUAGE_IDS, type LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import type { CustomerReading } from './customer-reading';
import type { DangerJudge } from './danger-judge';
import { findConcern } from './find-concern';
import { findQuestions } from './find-questions';
import { findSituations } from './find-situations';
import { type SeenMessageSentence, seenSentences } from './message-features';
import { createSignalFinder, type FoundSignal, type SignalFinder, type SignalWords } from './message-signals';
import { type ReadMessage, readMessage } from './read-message';
import { readMood } from './read-mood';
import { isDanger, type SituationId } from './situation';
import type { SituationJudge, SituationJudgement } from './situation-judge';
import { createTellingWords, sentenceEvidence } from './telling-words';
import { weighDanger } from './weigh-danger';

export interface CustomerKnowledge extends Knowledge {
  readonly signals: Readonly<Record<LanguageId, SignalWords>>;
}

/** null: a language that is not read. `expected` holds where the message is too short to tell its own; without it, null as well. */
export type CustomerReader = (text: string, expected?: LanguageId) => CustomerReading | null;

/** Where one is null, or not loaded, signals speak alone. */
export interface MessageJudges {
  readonly situation: SituationJudge | null;
  readonly danger: DangerJudge | null;
}

export const NO_JUDGES: MessageJudges = { situation: null, danger: null };

export function createCustomerReader(
  knowledge: CustomerKnowledge,
  judgesFor: (lang: LanguageId) => MessageJudges = () => NO_JUDGES,
): CustomerReader {
  const finderOf = perLanguage((id) => createSignalFinder(id, knowledge.signals[id], knowledge.languages[id]));
  return (text, expected) => {
    const told = readMessage(text, knowledge);
    const reading = told.lang ? readingOf(text, told, told.lang) : null;
    if (reading?.urgent || (reading && reading.lang === expected)) return reading;
    const inExpected = expected ? readingIn(text, expected) : null;
    // Dialect passes for another language; what it says may matter most.
    if (inExpected?.urgent || told.lang !== undefined) return inExpected?.urgent ? inExpected : reading;
    return readUrgent(text) ?? inExpected;
  };

  function readingIn(text: string, lang: LanguageId): CustomerReading {
    return readingOf(text, readMessage(text, knowledge, lang), lang);
  }

  /** Two words may tell no language and a danger all the same. */
  function readUrgent(text: string): CustomerReading | null {
    for (const lang of LANGUAGE_IDS) {
      const reading = readingIn(text, lang);
      if (reading.urgent) return reading;
    }
    return null;
  }

  function readingOf(text: string, message: ReadMessage, lang: LanguageId): CustomerReading {
    const { sentences } = message;
    const judged = seenSentences(message.placed);
    const judges = judged.length > 0 ? judgesFor(lang) : NO_JUDGES;
    const judgement = judgementOf(judges.situation, judged);
    const signals = weighDanger(signalsIn(text, message, finderOf), judges.danger?.(judged) ?? null, lang, sentences);
    const wordCount = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const told = findSituations({ signals, wordCount, odds: judgement?.odds ?? null });
    const tellingWords = createTellingWords(text, message, signals, judgement, knowledge.languages[lang].functionWords);
    const matter = told.find(({ id }) => id !== 'abuse' && id !== 'threat') ?? told[0];
    const situations = told.map((situation) => ({ ...situation, words: tellingWords(situation) }));
    const { mood, words } = readMood(text, sentences, signals, situations);
    return {
      lang,
      concern: findConcern(text, sentences, signals, evidenceFor(matter?.id, message, judgement)),
      mood,
      moodWords: words,
      situations,
      urgent: told.map(({ threat }) => threat).find(isDanger) ?? null,
      abusive: told[0]?.id === 'abuse' || signals.some(({ kind }) => kind === 'abuse'),
      questions: findQuestions(text, sentences, signals),
    };
  }
}

/** Evidence is asked for the words that are shown and again for the concern. */
function judgementOf(
  judge: SituationJudge | null,
  sentences: readonly SeenMessageSentence[],
): SituationJudgement | null {
  const judgement = judge?.(sentences);
  if (!judgement) return null;
  const known = new Map<SituationId, Float32Array>();
  const evidence = (id: SituationId): Float32Array => {
    const told = known.get(id) ?? judgement.evidence(id);
    known.set(id, told);
    return told;
  };
  return { odds: judgement.odds, evidence };
}

/** Each sentence by its own language; numbered as in the message. */
function signalsIn(
  text: string,
  { sentences }: ReadMessage,
  finderOf: (lang: LanguageId) => SignalFinder,
): readonly FoundSignal[] {
  return LANGUAGE_IDS.flatMap((lang) => {
    const places = sentences.flatMap((sentence, n) => (sentence.lang === lang ? [n] : []));
    if (places.length === 0) return [];
    const own = places.flatMap((n) => sentences[n] ?? []);
    return finderOf(lang)(text, own).map((signal) => ({ ...signal, sentence: places[signal.sentence] ?? 0 }));
  }).sort((a, b) => a.start - b.start || a.end - b.end);
}

const evidenceFor = (
  situation: SituationId | undefined,
  message: ReadMessage,
  judgement: SituationJudgement | null,
): readonly number[] => (situation && judgement ? sentenceEvidence(message, judgement.evidence(situation)) : []);
