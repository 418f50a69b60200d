/** Finds what the agent commits to in a draft: own concrete next steps, each with the time that it names. */
import { createTextReader, type ReadSentence, type TextReader } from '../analysis/read-text';
import type { LanguageId } from '../language-id';
import { compileRules } from '../rules/compile-rules';
import { contains, type Span, sliceOf } from '../text/span';
import type { Token } from '../text/token';
import type { Commitment, Due, DueContext } from './commitment';
import type { CommitmentCue, CommitmentCues, CommitmentKnowledge, StructuralSign } from './commitment-cues';
import { createTimeFinder, type TimeFinder } from './find-times';
import { type Clause, readClauses } from './read-clauses';
import { resolveTime } from './resolve-time';
import { isDated, type TimePhrase } from './time-phrase';

export interface CommitmentFinder {
  /** In reading order. `lang` sets the language of all paragraphs; without it each tells its own. */
  find(text: string, context: DueContext, lang?: LanguageId): Commitment[];
  /** Every clause that was looked at with its signs; for measuring and fitting. */
  weigh(text: string, lang?: LanguageId): WeighedClause[];
}

export interface WeighedClause extends Clause {
  readonly lang: LanguageId;
  readonly signs: ReadonlySet<string>;
  readonly points: number;
  readonly times: readonly TimePhrase[];
}

interface Reader {
  readonly cues: CommitmentCues;
  readonly weights: readonly Weight[];
  readonly times: TimeFinder;
  readonly inClause: (tokens: readonly Token[]) => Set<string>;
  readonly inSentence: (tokens: readonly Token[]) => Set<string>;
  readonly openers: (tokens: readonly Token[]) => Set<string>;
}

const MAX_REMEMBERED = 2000;
/** How far behind a conjunction the words that open a clause are looked for. */
const OPENER_REACH = 4;
/** "okay?", "is that all right?" */
const TAG_LENGTH = 2;

/** Compiles the knowledge once, each language when it is first met. */
export function createCommitmentFinder(
  knowledge: CommitmentKnowledge,
  readText: TextReader = createTextReader(knowledge),
): CommitmentFinder {
  const readers = new Map<LanguageId, Reader>();
  // The reader hands out the same sentence again while its paragraph does not change.
  const weighed = new WeakMap<ReadSentence, WeighedClause[]>();
  const readerFor = (id: LanguageId): Reader => {
    const reader = readers.get(id) ?? readerOf(id, knowledge);
    readers.set(id, reader);
    return reader;
  };

  function weigh(text: string, lang?: LanguageId): WeighedClause[] {
    return readText(text, lang).flatMap((paragraph) => {
      const id = paragraph.lang;
      if (!id) return [];
      const reader = readerFor(id);
      return paragraph.sentences.flatMap((sentence) => {
        const clauses = weighed.get(sentence) ?? weighSentence(text, sentence, id, reader);
        weighed.set(sentence, clauses);
        return clauses;
      });
    });
  }

  return {
    weigh,
    find: (text, context, lang) =>
      weigh(text, lang)
        .filter(({ points, lang: id }) => points >= knowledge.commitments[id].threshold)
        .map((clause) => commitmentFrom(text, clause, context, knowledge)),
  };
}

function readerOf(id: LanguageId, knowledge: CommitmentKnowledge): Reader {
  const cues = knowledge.commitments[id];
  const language = knowledge.languages[id];
  const matcher = (list: readonly CommitmentCue[]): ((tokens: readonly Token[]) => Set<string>) => {
    const rules = list.map(({ name, phrase }) => ({ id: name, phrase, better: [], note: '' }));
    const set = { id: `${id}/commitment`, lang: id, label: 'promise', source: { kind: 'built-in' }, rules } as const;
    const compiled = compileRules([set], language);
    const [problem] = compiled.problems;
    if (problem) throw new Error(`${problem.path}: ${problem.message}`);
    return remembered((tokens) => new Set(compiled.match(tokens).map((hit) => hit.compiled.rule.id)));
  };
  return {
    cues,
    weights: weightsOf(cues),
    times: createTimeFinder(knowledge.times[id]),
    inClause: matcher(cues.cues.filter(({ within }) => within !== 'sentence')),
    inSentence: matcher(cues.cues.filter(({ within }) => within === 'sentence')),
    openers: matcher([{ name: 'opener', phrase: cues.clauseOpeners }]),
  };
}

/** While a draft is written, all clauses but one are the same as a moment ago. */
function remembered(look: (tokens: readonly Token[]) => Set<string>): (tokens: readonly Token[]) => Set<string> {
  const known = new Map<string, Set<string>>();
  return (tokens) => {
    const key = tokens
      .map(({ norm, capital, breakBefore }) => `${breakBefore ? ',' : ' '}${capital ? '^' : ''}${norm}`)
      .join('');
    const signs = known.get(key) ?? look(tokens);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, signs);
    return signs;
  };
}

function weighSentence(text: string, sentence: ReadSentence, lang: LanguageId, reader: Reader): WeighedClause[] {
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
      ...structuralSigns(clause, own, weighed.at(-1), reader.cues.conditions),
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
  conditions: readonly string[],
): StructuralSign[] {
  const signs: StructuralSign[] = [];
  if (times.some(isDated)) signs.push('dated');
  if (times.some((time) => isDated(time) && isDeadline(time))) signs.push('deadline');
  if (times.some(({ clock }) => clock !== null)) signs.push('hour');
  if (times.some(({ day }) => day?.kind === 'event')) signs.push('event');
  if (times.some(({ day }) => day?.kind === 'vague')) signs.push('vague');
  if (clause.joined && before?.signs.has('own')) signs.push('elided');
  if (before && conditions.some((name) => before.signs.has(name))) signs.push('consequent');
  return signs;
}

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

function commitmentFrom(
  text: string,
  clause: WeighedClause,
  context: DueContext,
  { times }: CommitmentKnowledge,
): Commitment {
  const phrase = clause.times.find(isDated) ?? clause.times.find(({ day }) => day?.kind === 'vague');
  const due = phrase ? resolveTime(phrase, context, times[clause.lang]) : null;
  const span = spanWith(clause, phrase);
  return {
    ...span,
    lang: clause.lang,
    clause: sliceOf(text, span),
    when: phrase ? { start: phrase.start, end: phrase.end } : null,
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
