/** One sentence, one hint of a kind: whoever takes it writes the sentence anew, and sees then whether anything is left. */
import type { Label } from '../labels';
import type { Finding } from './finding';

/**
 * Of a sentence's findings, in reading order, the best of each label: what has a text to put in before what has none, then the longer one.
 * A second one of the same label meant the same fault in nine of ten sentences of the annotated drafts. Team lists are never overruled.
 */
export function oneOfAKind(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const best = new Map<Label, Finding>();
  for (const finding of findings) {
    const other = best.get(finding.label);
    if (!isTeams(finding) && (!other || isBetter(finding, other))) best.set(finding.label, finding);
  }
  return findings.filter((finding) => isTeams(finding) || best.get(finding.label) === finding);
}

const isTeams = ({ source }: Finding): boolean => source.kind === 'team';

const isBetter = (a: Finding, b: Finding): boolean =>
  Math.sign(a.suggestions.length) - Math.sign(b.suggestions.length) > 0 ||
  (Math.sign(a.suggestions.length) === Math.sign(b.suggestions.length) && a.end - a.start > b.end - b.start);
