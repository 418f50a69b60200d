/** What the agent silences with one click, told by words and places, never by an offset. */
import { fold } from '@/lib/core/text/fold';
import type { FindingView, Ignore } from '@/lib/core/view/panel-state';

/** A label is silenced for a working day's worth of time. */
const LABEL_HOURS = 8;

export function makeIgnore(finding: FindingView, how: Ignore['kind']): Ignore {
  const at = Temporal.Now.instant();
  const base = { id: crypto.randomUUID(), at: at.toString() };
  switch (how) {
    case 'here':
      // The key of a repeated phrase ends in its number; the place is the same.
      return { ...base, kind: 'here', ruleId: finding.ruleId, hash: finding.key.split('-')[0] ?? finding.key };
    case 'phrase':
      return { ...base, kind: 'phrase', ruleId: finding.ruleId, phrase: fold(finding.actual) };
    case 'label':
      return { ...base, kind: 'label', label: finding.label, until: at.add({ hours: LABEL_HOURS }).toString() };
  }
}
