/** Which findings the agent silenced: this place, this phrase, or a whole label for a while. */
import { fold } from '../text/fold';
import type { Ignore } from '../view/panel-state';
import type { Finding } from './finding';

/** How far around a phrase its place is told by, in characters. */
const CONTEXT = 60;
const CONTEXT_WORDS = 2;

/**
 * Names a place in a draft by its words and their neighbours, not by its offset, so that it stays silenced while the agent types
 * elsewhere. A hash, because drafts never touch the disk.
 */
export function placeOf(finding: Finding, text: string): string {
  const before = text
    .slice(Math.max(0, finding.start - CONTEXT), finding.start)
    .split(/\s+/)
    .filter(Boolean)
    .slice(-CONTEXT_WORDS);
  const after = text
    .slice(finding.end, finding.end + CONTEXT)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, CONTEXT_WORDS);
  return hash([finding.ruleId, ...before, finding.actual, ...after].map(fold).join(' '));
}

export function isIgnored(finding: Finding, text: string, ignores: readonly Ignore[], now: string): boolean {
  return ignores.some((ignore) => silences(ignore, finding, text, now));
}

function silences(ignore: Ignore, finding: Finding, text: string, now: string): boolean {
  switch (ignore.kind) {
    case 'label':
      return ignore.label === finding.label && Date.parse(now) < Date.parse(ignore.until);
    case 'phrase':
      return ignore.ruleId === finding.ruleId && ignore.phrase === fold(finding.actual);
    case 'here':
      return ignore.ruleId === finding.ruleId && ignore.hash === placeOf(finding, text);
  }
}

/** FNV-1a over UTF-16 code units, twice with different starts: 64 bits are plenty for the phrases of one agent. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
