/** Weighs the clauses of a sentence: which signs of an own next step each holds, and how much they say together. */
import type { ReadSentence } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { CommitmentCue, CommitmentCues, CommitmentKnowledge, StructuralSign } from './commitment-cues';
import { createTimeFinder, type TimeFinder } from './find-times';
import { type CueMatcher, createCueMatcher } from './match-cues';
import { type Clause, readClauses } from './read-clauses';
import { isDated, type TimePhrase } from './time-phrase';

export interface WeighedClause extends Clause {
  readonly lang: LanguageId;
  readonly signs: ReadonlySet<string>;
  readonly points: number;
  readonly times: readonly TimePhrase[];
}

/** The compiled knowledge of one language. */
export interface ClauseWeigher {
  readonly cues: CommitmentCues;
  readonly weights: readonly Weight[];
  readonly times: TimeFinder;
  readonly inClause: CueMatcher;
  readonly inSentence: CueMatcher;
  readonly openers: CueMatcher;
  /** What only a commitment, or a dated clause, is asked: whose deed it is. */
  readonly whose: CueMatcher;
}

/** How far behind a conjunction the words that open a clause are looked for. */
const OPENER_REACH = 4;
/** "okay?", "is that all right?" */
const TAG_LENGTH = 2;

export function createClauseWeigher(id: LanguageId, knowledge: CommitmentKnowledge): ClauseWeigher {
  const cues = knowledge.commitments[id];
  const language = knowledge.languages[id];
  const matcher = (list: readonly CommitmentCue[]): CueMatcher => createCueMatcher(id, list, language);
  return {
    cues,
    weights: weightsOf(cues),
    times: createTimeFinder(knowledge.times[id]),
    inClause: matcher(cues.cues.filter(({ within }) => within !== 'sentence')),
    inSentence: matcher(cues.cues.filter(({ within }) => within === 'sentence')),
    openers: matcher([{ name: 'opener', phrase: cues.clauseOpeners }]),
    whose: createCueMatcher(id, cues.whose, language),
  };
}

export function weighSentence(
  text: string,
  sentence: ReadSentence,
  lang: LanguageId,
  reader: ClauseWeigher,
): WeighedClause[] {
  // The full stop behind the sentence belongs to a date at its end ("bis 4.12.").
  const times = reader.times.find(text, sentence.start, sentence.end);
  const opensClause = (tokens: readonly Token[], at: number): boolean =>
    reader.openers(tokens.slice(at, at + OPENER_REACH)).size > 0;
  const clauses = readClauses(sentence, times, { conjunctions: reader.cues.conjunctions, opensClause });
  if (sentence.question && !endsInTag(sentence.tokens)) return [];
  const shared = reader.inSentence(sentence.tokens);
  const weighed: WeighedClause[] = [];
  for (const clause of clauses) {
    const own = times.filter((time) => overlapsStart(clause, time));
    const signs = new Set([
      ...shared,
      ...reader.inClause(clause.tokens),
      ...structuralSigns(clause, own, weighed.at(-1), reader.cues),
    ]);
    weighed.push({ ...clause, lang, signs, times: own, points: pointsOf(signs, reader.weights) });
  }
  return weighed;
}

/** "Ich rufe Sie am Montag an, einverstanden?" asks for a nod and promises all the same. */
const endsInTag = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 * TAG_LENGTH && tokens.slice(-TAG_LENGTH).some(({ breakBefore }) => breakBefore);

const overlapsStart = (clause: Clause, time: Span): boolean => clause.start <= time.start && time.start < clause.end;

function structuralSigns(
  clause: Clause,
  times: readonly TimePhrase[],
  before: WeighedClause | undefined,
  { conditions, notSteps }: CommitmentCues,
): StructuralSign[] {
  const signs: StructuralSign[] = [];
  if (times.some(isDated)) signs.push('dated');
  if (times.some((time) => isDated(time) && isDeadline(time))) signs.push('deadline');
  if (times.some(({ clock }) => clock !== null)) signs.push('hour');
  if (times.some(({ day }) => day?.kind === 'event')) signs.push('event');
  if (times.some(({ day }) => day?.kind === 'vague')) signs.push('vague');
  if (clause.joined && before?.signs.has('own')) signs.push('elided');
  if (clause.joined && before && goesOnFrom(before, notSteps)) signs.push('goesOn');
  if (before && conditions.some((name) => before.signs.has(name))) signs.push('consequent');
  return signs;
}

const goesOnFrom = (before: WeighedClause, notSteps: readonly string[]): boolean =>
  (before.signs.has('own') || before.signs.has('step')) && isPlain(before, notSteps);

/** An own step by its words alone: "Ich kümmere mich um den Austausch". */
export const isStep = (clause: WeighedClause, { notSteps }: CommitmentCues): boolean =>
  clause.signs.has('step') && isPlain(clause, notSteps);

/** The end of an own step: "… und melde mich". */
export const goesOn = (clause: WeighedClause, { notSteps }: CommitmentCues): boolean =>
  clause.signs.has('goOn') && clause.signs.has('goesOn') && isPlain(clause, notSteps);

const isPlain = ({ signs }: WeighedClause, notSteps: readonly string[]): boolean =>
  !notSteps.some((sign) => signs.has(sign));

/** "by Friday", "within two days" bound a deed; "on Friday" may just be the day of something. */
const isDeadline = ({ bound, day }: TimePhrase): boolean => bound === 'by' || (day?.kind === 'span' && day.within);

type Weight = readonly [signs: readonly string[], points: number];

const weightsOf = ({ points }: CommitmentCues): Weight[] =>
  Object.entries(points).map(([name, value]) => [name.split('+'), value]);

function pointsOf(signs: ReadonlySet<string>, weights: readonly Weight[]): number {
  let sum = 0;
  for (const [names, value] of weights) if (names.every((name) => signs.has(name))) sum += value;
  return sum;
}
