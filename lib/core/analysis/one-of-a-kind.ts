/** One sentence, one hint of a kind: whoever takes it writes the sentence anew, and sees then whether anything is left. */
import type { Label } from '../labels';
import type { Finding } from './finding';

/** Sentences are cut at 2,000 characters. */
const MORE_THAN_ANY_LENGTH = 10_000;
/** Formulas are exchanged one by one. */
const SEPARATE: ReadonlySet<Label> = new Set(['robotic']);

/**
 * Of a sentence's findings, in reading order, the best of each label: what has a text to put in before what has none, then the longer one.
 * A second one of the same label meant the same fault in nine of ten sentences of the annotated drafts. Team lists are never overruled.
 */
export function oneOfAKind(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<Label, Finding>();
  for (const finding of findings) {
    const other = best.get(finding.label);
    if (!stands(finding) && (!other || isBetter(finding, other))) best.set(finding.label, finding);
  }
  return findings.filter((finding) => stands(finding) || best.get(finding.label) === finding);
}

const stands = ({ source, label }: Finding): boolean => source.kind === 'team' || SEPARATE.has(label);

const isBetter = (a: Finding, b: Finding): boolean => rank(a) > rank(b);
const rank = ({ suggestions, start, end }: Finding): number =>
  (suggestions.length > 0 ? MORE_THAN_ANY_LENGTH : 0) + end - start;
