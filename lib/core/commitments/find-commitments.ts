/** Finds what the agent commits to in a draft: own concrete next steps, each with the time that it names. */
import { type Place, placeOf } from '../analysis/place';
import { createTextReader, type ReadSentence, type TextReader } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import { perLanguage } from '../per-language';
import type { SecondReader } from '../second-reader/second-reader';
import { isJudged, seenFrom } from '../second-reader/seen-sentences';
import { contains, movedBy, type Span, sliceOf } from '../text/span';
import type { Commitment, Due, DueContext } from './commitment';
import type { CommitmentKnowledge } from './commitment-cues';
import { daySpanOf } from './day-span';
import type { Clause } from './read-clauses';
import { resolveTime } from './resolve-time';
import { isOthersDeed, kindOf } from './tell-kind';
import { isDated, type TimePhrase } from './time-phrase';
import {
  type ClauseWeigher,
  createClauseWeigher,
  goesOn,
  isStep,
  type WeighedClause,
  weighSentence,
} from './weigh-clauses';

export interface CommitmentFinder {
  /** In reading order. `lang` sets the language of all paragraphs; without it each tells its own. */
  find(text: string, context: DueContext, lang?: LanguageId): Commitment[];
  /** Every clause that was looked at with its signs; for measuring and fitting. */
  weigh(text: string, lang?: LanguageId): PlacedClause[];
}

export type PlacedClause = Pick<WeighedClause, 'start' | 'end' | 'signs' | 'points'>;

/** How far the second reader's doubt or assent moves a clause's points; beyond, it is merely sure. */
const MOST_MOVED = 20;
/** Points for each step of the reader's odds. */
const POINTS_PER_ODDS = 4;
/** The second reader alone makes a commitment from these odds on (a logarithm; measured, docs/analyser.md). */
const ALONE = 0.5;

export interface FinderOptions {
  /** May be shared with others that read the same drafts. */
  readonly readText?: TextReader;
  /** null: none for that language, or not yet; then the signs speak alone. */
  readonly secondReader?: (lang: LanguageId) => Pick<SecondReader, 'judge'> | null;
  /** Finds also what others will do, where the clause alone is no commitment. Drafts are annotated without, so measuring leaves it off. */
  readonly expectations?: boolean;
}

/** Compiles the knowledge once, each language when it is first met. */
export function createCommitmentFinder(
  knowledge: CommitmentKnowledge,
  { readText = createTextReader(knowledge), secondReader = () => null, expectations = false }: FinderOptions = {},
): CommitmentFinder {
  const readerFor = perLanguage((id) => createClauseWeigher(id, knowledge));
  // The reader hands out the same sentence again while its paragraph's words do not change.
  const weighed = new WeakMap<ReadSentence, WeighedClause[]>();

  function weighSentences(text: string, lang?: LanguageId): WeighedSentence[] {
    const read = readText(text, lang).flatMap(({ start: from, paragraph }) =>
      paragraph.sentences.map((sentence) => ({ from, paragraph, sentence })),
    );
    return read.flatMap(({ from, paragraph, sentence }, n) => {
      if (!paragraph.lang) return [];
      const clauses =
        weighed.get(sentence) ?? weighSentence(paragraph.text, sentence, paragraph.lang, readerFor(paragraph.lang));
      weighed.set(sentence, clauses);
      return [{ from, text: paragraph.text, lang: paragraph.lang, sentence, clauses, place: placeOf(n, read.length) }];
    });
  }

  function chosen({ text, lang, sentence, clauses, place }: WeighedSentence): readonly WeighedClause[] {
    const cues = knowledge.commitments[lang];
    const isRule = ({ signs }: WeighedClause): boolean => signs.has('rule');
    const atLeast = (threshold: number): readonly WeighedClause[] => {
      const may = clauses.filter((clause) => !isRule(clause));
      const sure = may.filter((clause) => clause.points >= threshold || isStep(clause, cues));
      // "Ich prüfe das und melde mich" is one promise, unless only its end shows it.
      return sure.length > 0 ? sure : may.filter((clause) => goesOn(clause, cues));
    };
    const reader = clauses.length > 0 && isJudged(sentence) ? secondReader(lang) : null;
    if (!reader) return atLeast(cues.threshold);
    const odds = reader.judge(seenFrom(sliceOf(text, sentence), sentence, place)).odds.commitment;
    const moved = Math.max(-MOST_MOVED, Math.min(MOST_MOVED, POINTS_PER_ODDS * odds));
    const sure = atLeast(cues.threshold - moved);
    if (sure.length > 0 || odds < ALONE) return sure;
    const best = clauses.reduce((a, b) => (b.points > a.points ? b : a));
    return isRule(best) ? [] : [best];
  }

  return {
    weigh: (text, lang) =>
      weighSentences(text, lang).flatMap(({ from, clauses }) =>
        clauses.map((clause) => ({ ...clause, ...movedBy(clause, from) })),
      ),
    find: (text, context, lang) =>
      weighSentences(text, lang).flatMap((sentence) => {
        const own = chosen(sentence);
        const reader = readerFor(sentence.lang);
        return sentence.clauses.flatMap((clause) => {
          const isOwn = own.includes(clause);
          if (!isOwn && !(expectations && isOthersDeed(clause, reader))) return [];
          const commitment = commitmentFrom(sentence, clause, context, knowledge, reader);
          return isOwn || isAhead(commitment) ? [commitment] : [];
        });
      }),
  };
}

/** What others will do is only worth a look on a day that is still to come. */
const isAhead = ({ due }: Commitment): boolean => due !== null && !due.flags.includes('past');

interface WeighedSentence {
  /** Its paragraph's text, and where that starts in the draft. */
  readonly text: string;
  readonly from: number;
  readonly lang: LanguageId;
  readonly sentence: ReadSentence;
  readonly clauses: readonly WeighedClause[];
  readonly place: Place;
}

function commitmentFrom(
  { text, from, sentence }: WeighedSentence,
  clause: WeighedClause,
  context: DueContext,
  { times }: CommitmentKnowledge,
  reader: ClauseWeigher,
): Commitment {
  const phrase = clause.times.find(isDated) ?? clause.times.find(({ day }) => day?.kind === 'vague');
  const due = phrase ? resolveTime(phrase, context, times[clause.lang]) : null;
  const span = spanWith(clause, phrase);
  const day = phrase ? daySpanOf(phrase, text, reader.times) : null;
  return {
    ...movedBy(span, from),
    kind: kindOf(sentence, clause, reader),
    lang: clause.lang,
    clause: sliceOf(text, span),
    when: phrase ? movedBy(phrase, from) : null,
    day: day && movedBy(day, from),
    due: due && clause.signs.has('condition') ? withDoubt(due) : due,
    vague: phrase?.day?.kind === 'vague',
  };
}

/** Whether the customer will do what the promise hangs on is not known. */
const withDoubt = (due: Due): Due =>
  due.flags.includes('ambiguous') ? due : { ...due, flags: [...due.flags, 'ambiguous'] };

function spanWith({ start, end }: Clause, phrase: TimePhrase | undefined): Span {
  const span = { start, end };
  return !phrase || contains(span, phrase) ? span : { start, end: Math.max(end, phrase.end) };
}
