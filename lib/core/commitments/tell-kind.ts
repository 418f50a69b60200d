/** Tells whose deed a clause speaks of: the agent's own, own once the customer has done something, or that of others. */
import type { ReadSentence } from '../analysis/read-text';
import type { CommitmentKind } from './commitment';
import { isDated } from './time-phrase';
import type { ClauseWeigher, WeighedClause } from './weigh-clauses';

/** Of a clause that is a commitment. */
export function kindOf(sentence: ReadSentence, clause: WeighedClause, reader: ClauseWeigher): CommitmentKind {
  if (isOthersDeed(clause, reader)) return 'expectation';
  const hangs = clause.signs.has('condition') || clause.signs.has('consequent');
  return hangs && reader.whose(sentence.tokens).has('customerFirst') ? 'conditional' : 'own';
}

/** A deed of others that the customer will wait for; without a date nobody can ask after it. */
export function isOthersDeed(clause: WeighedClause, { cues, whose }: ClauseWeigher): boolean {
  if (!clause.times.some(isDated) || cues.notOthers.some((sign) => clause.signs.has(sign))) return false;
  const signs = whose(clause.tokens);
  return cues.others.some((names) => names.split('+').every((name) => signs.has(name)));
}
