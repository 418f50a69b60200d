/** Which words of a sentence the second reader underlines, and which it names as telling. */
import { clausesOf } from '../rules/compile-rules';
import type { WordRange } from '../rules/program';
import type { Span } from '../text/span';
import type { Token } from '../text/token';

/** A clause belongs to the mark from this share of the strongest clause's evidence on. */
const SHARE = 0.3;
const MOST_TELLING = 3;
/** A word tells something from this share of the strongest word's evidence on. */
const TELLING_SHARE = 0.45;

/** From the first to the last clause that speaks for the finding. A mark of a word or two would hardly be understood. */
export function markedWords(tokens: readonly Token[], evidence: Float32Array): WordRange {
  const clauses = clausesOf(tokens).map((range) => ({ range, weight: weightOf(evidence, range) }));
  const strongest = Math.max(...clauses.map(({ weight }) => weight));
  const telling = clauses.filter(({ weight }) => weight > 0 && weight >= SHARE * strongest);
  const [first, last] = [telling.at(0) ?? clauses.at(0), telling.at(-1) ?? clauses.at(-1)];
  return { from: first?.range.from ?? 0, to: last?.range.to ?? tokens.length };
}

export function markOf(tokens: readonly Token[], evidence: Float32Array): Span {
  const { from, to } = markedWords(tokens, evidence);
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const weightOf = (evidence: Float32Array, { from, to }: WordRange): number =>
  evidence.subarray(from, to).reduce((sum, value) => sum + value, 0);

/** The words that speak most for it, in reading order. */
export function tellingWords(tokens: readonly Token[], evidence: Float32Array): Token[] {
  const ranked = [...evidence.keys()].sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0)).slice(0, MOST_TELLING);
  const least = (evidence[ranked[0] ?? 0] ?? 0) * TELLING_SHARE;
  return ranked
    .filter((n) => (evidence[n] ?? 0) > 0 && (evidence[n] ?? 0) >= least)
    .sort((a, b) => a - b)
    .flatMap((n) => tokens[n] ?? []);
}
