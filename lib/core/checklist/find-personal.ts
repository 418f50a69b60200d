/** A reply from a person to a person: a name in the greeting and one under the reply. */
import type { Span } from '../text/span';
import type { Token } from '../text/token';
import type { DraftParts, DraftSentence } from './draft-parts';
import type { FoundSign } from './signs-in';

const LONGEST_NAME = 4;
const TITLES = new Set(['frau', 'herr', 'herrn', 'dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'mx', 'dipl', 'ing', 'mag']);

/** The name in the greeting; null where one of the two is missing. */
export function findPersonal({ greeting, signOff }: DraftParts): Span | null {
  const [name] = greeting.flatMap((sentence) => greetedName(sentence));
  return name && signOff.some(isPerson) ? name : null;
}

function greetedName(sentence: DraftSentence): Span[] {
  const greeting = sentence.signs.find(({ sign }) => sign === 'greeting');
  const clause = clauseAfter(sentence, greeting);
  const [first] = namesIn(clause, sentence);
  return first ? [{ start: first.start + sentence.offset, end: first.end + sentence.offset }] : [];
}

/** Words behind the greeting up to the next comma. */
function clauseAfter({ tokens }: DraftSentence, greeting: FoundSign | undefined): Token[] {
  const from = greeting ? tokens.findIndex(({ start }) => start >= greeting.end) : 0;
  if (from < 0) return [];
  const rest = tokens.slice(from);
  const stop = rest.findIndex(({ breakBefore }, n) => n > 0 && breakBefore);
  return stop < 0 ? rest : rest.slice(0, stop);
}

const namesIn = (tokens: readonly Token[], { signs }: DraftSentence): Token[] =>
  tokens.filter(
    (token) =>
      token.capital &&
      !TITLES.has(token.norm) &&
      !/\d/.test(token.norm) &&
      !signs.some(({ sign, start, end }) => sign === 'no-name' && start < token.end && token.start < end),
  );

/** A short line, or what follows the formula in its line, that names somebody and no department. */
function isPerson(sentence: DraftSentence): boolean {
  const formulas = sentence.signs.filter(({ sign }) => sign === 'sign-off');
  const last = Math.max(...formulas.map(({ end }) => end), -1);
  const rest = sentence.tokens.filter(({ start }) => start >= last);
  const stop = rest.findIndex(({ breakBefore }, n) => n > 0 && breakBefore);
  const clauses = stop < 0 ? [rest] : [rest.slice(0, stop), rest.slice(stop)];
  return clauses.some((clause) => {
    const isOrganisation = clause.some((token) => namesIn([token], sentence).length === 0 && isNobody(token, sentence));
    const names = namesIn(clause, sentence);
    return names.length > 0 && clause.length <= LONGEST_NAME && (!isOrganisation || isWithTeam(clause));
  });
}

const isNobody = (token: Token, { signs }: DraftSentence): boolean =>
  signs.some(({ sign, start, end }) => sign === 'no-name' && start < token.end && token.start < end);

/** "Christl & Team" are a person and hers. */
const isWithTeam = (clause: readonly Token[]): boolean => {
  const [, team] = clause;
  return clause.length === 2 && (team?.norm === 'team' || team?.norm === 'co');
};
