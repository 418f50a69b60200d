/** Searches one sentence for the matches of one pattern. */
import type { Token } from '../text/token';
import type { Marks } from './marks';
import type { Need } from './needs';
import type { Pattern } from './pattern';
import { matchAt, type PreparedSentence, type Program, type ProgramMatch, type WordRange } from './program';

/** A pattern that is ready to run. */
export interface RunnablePattern {
  /** One a part. */
  readonly programs: readonly Program[];
  /** Checked before any program runs. */
  readonly need: Need;
  readonly within: Pattern['within'];
}

/** Matches that do not overlap each other. `visited` is scratch space. */
export function findMatches(pattern: RunnablePattern, sentence: PreparedSentence, visited: Marks): ProgramMatch[] {
  const [first, ...others] = pattern.programs;
  if (!first) return [];
  if (others.length > 0) return anyOrder(pattern, sentence, visited);
  return occurrences(first, sentence, { from: 0, to: sentence.tokens.length }, visited);
}

function occurrences(
  program: Program,
  sentence: PreparedSentence,
  within: WordRange,
  visited: Marks,
  most = Number.POSITIVE_INFINITY,
): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  visited.clear();
  for (let start = within.from; start < within.to && found.length < most; start++) {
    const match = matchAt(program, sentence, start, visited);
    if (!match) continue;
    visited.clear();
    if (match.to > within.to || match.to <= match.from) continue;
    found.push(match);
    start = match.to - 1;
  }
  return found;
}

/** Parts joined by "&": all in the same clause (or sentence). A mark names the words; without one, all parts and what lies between. */
function anyOrder(pattern: RunnablePattern, sentence: PreparedSentence, visited: Marks): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  for (const range of pattern.within === 'sentence'
    ? [{ from: 0, to: sentence.tokens.length }]
    : clausesOf(sentence.tokens)) {
    const matches: ProgramMatch[] = [];
    for (const program of pattern.programs) {
      const [match] = occurrences(program, sentence, range, visited, 1);
      if (!match) break;
      matches.push(match);
    }
    if (matches.length === pattern.programs.length) found.push(joined(matches));
  }
  return found;
}

const joined = (matches: readonly ProgramMatch[]): ProgramMatch => ({
  from: Math.min(...matches.map((match) => match.from)),
  to: Math.max(...matches.map((match) => match.to)),
  mark: matches.find((match) => match.mark)?.mark ?? null,
  slots: new Map(matches.flatMap((match) => [...match.slots])),
});

/** Stretches of words without a comma or other break between them. */
export function clausesOf(tokens: readonly Token[]): WordRange[] {
  const ranges: WordRange[] = [];
  let from = 0;
  for (let n = 1; n <= tokens.length; n++) {
    if (n < tokens.length && !tokens[n]?.breakBefore) continue;
    ranges.push({ from, to: n });
    from = n;
  }
  return ranges;
}
