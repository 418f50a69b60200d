/** Reads a rule's pattern and makes it runnable: two steps, for most patterns are read and never run. */
import type { Lexicon } from '../language';
import { err, ok, type Result } from '../result';
import { type Anchor, anchorOf } from './anchors';
import type { RunnablePattern } from './find-matches';
import { allOf, needOf } from './needs';
import { parsePattern } from './parse-pattern';
import type { Pattern } from './pattern';
import { compileProgram } from './program';
import type { Vocabulary } from './vocabulary';

export interface IndexedPattern extends Pattern {
  readonly anchor: Anchor;
}

/** The error is a sentence for the pattern's author. */
export function readRulePattern(source: string, lexicon: Lexicon): Result<IndexedPattern, string> {
  const parsed = parsePattern(source, lexicon);
  if (!parsed.ok) return err(`${parsed.error.message}, at character ${parsed.error.at + 1} of "${source}"`);
  let anchor: Anchor | null = null;
  for (const part of parsed.value.parts) {
    const own = anchorOf(part, lexicon.functionWords);
    if (!own) return err(`"${source}" matches without any fixed word`);
    if (!anchor || own.cost < anchor.cost) anchor = own;
  }
  return anchor ? ok({ ...parsed.value, anchor }) : err(`"${source}" is empty`);
}

export const makeRunnable = ({ parts, within }: Pattern, vocabulary: Vocabulary): RunnablePattern => ({
  programs: parts.map((part) => compileProgram(part, vocabulary)),
  need: allOf(parts.map((part) => needOf(part, vocabulary))),
  within,
});
