/** One phrase, one hint: where findings overlap, the strongest stays. */
import type { Label } from '../labels';
import { overlaps } from '../text/span';
import type { Finding } from './finding';

/** Stronger wording first: what would do more harm if it were sent. */
const STRENGTH: readonly Label[] = [
  'hostile',
  'lecturing',
  'promise',
  'dismissive',
  'handoff',
  'negative',
  'robotic',
  'register',
];

/** Findings in reading order without overlaps: a team's before ours, then the longer, then the stronger label. */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byRank)) {
    if (!kept.some((other) => overlaps(other, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byRank(a: Finding, b: Finding): number {
  return (
    Number(b.source.kind === 'team') - Number(a.source.kind === 'team') ||
    b.end - b.start - (a.end - a.start) ||
    strength(a.label) - strength(b.label) ||
    a.start - b.start
  );
}

const strength = (label: Label): number => STRENGTH.indexOf(label);
