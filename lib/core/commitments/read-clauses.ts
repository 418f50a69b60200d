/** Cuts a sentence into its clauses: at commas and dashes, and at conjunctions behind which a new clause begins. */
import type { ReadSentence } from '../analysis/read-text';
import type { Span } from '../text/span';
import type { Token } from '../text/token';

export interface Clause extends Span {
  readonly tokens: readonly Token[];
  /** The conjunction that the clause begins with belongs to no clause. */
  readonly joined: boolean;
}

export interface ClauseSigns {
  readonly conjunctions: ReadonlySet<string>;
  /** Whether the words from index `at` on begin a new clause. */
  opensClause(tokens: readonly Token[], at: number): boolean;
}

/** `whole` are stretches that stay in one piece, such as "Montag, 9. Juni, um 15 Uhr". */
export function readClauses(sentence: ReadSentence, whole: readonly Span[], signs: ClauseSigns): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  let joined = false;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    const joins = token !== undefined && signs.conjunctions.has(token.norm) && signs.opensClause(tokens, at + 1);
    if (token && !joins && !(token.breakBefore && mayCut(tokens, from, at, whole))) continue;
    pushClause(clauses, tokens.slice(from, at), joined);
    joined = joins;
    from = joins ? at + 1 : at;
    if (joins) at++;
    else joined = token !== undefined && signs.conjunctions.has(token.norm);
    if (!joins && joined) from = at + 1;
  }
  return clauses;
}

function pushClause(clauses: Clause[], tokens: readonly Token[], joined: boolean): void {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first && last) clauses.push({ start: first.start, end: last.end, tokens, joined });
}

/** A stretch that must stay whole is not cut, and one that fills its place between two commas belongs to the clause beside it. */
function mayCut(tokens: readonly Token[], from: number, at: number, whole: readonly Span[]): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (whole.some((span) => span.start < token.start && token.start < span.end)) return false;
  if (isOneNumber(tokens[at - 1], token)) return false;
  let next = at + 1;
  while (next < tokens.length && !tokens[next]?.breakBefore) next++;
  // A lone word behind a comma is the end of a clause: "wir bauen ihn am Montag, den 12., ein".
  if (next === at + 1 && next === tokens.length) return false;
  return !fills(tokens.slice(from, at), whole) && !fills(tokens.slice(at, next), whole);
}

/** "3/4", "9–11": a number that goes on behind a mark, with no space between. */
const isOneNumber = (before: Token | undefined, token: Token): boolean =>
  before !== undefined && token.start === before.end + 1 && /\d$/.test(before.norm) && /^\d/.test(token.norm);

/** All but one of the words belong to one stretch: "spätestens | am Freitag um 12 Uhr". */
function fills(tokens: readonly Token[], whole: readonly Span[]): boolean {
  return whole.some((span) => {
    const inside = tokens.filter((token) => span.start <= token.start && token.end <= span.end).length;
    return inside > 0 && inside >= tokens.length - 1;
  });
}
