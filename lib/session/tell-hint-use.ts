/** Tells the background what became of a hint, for the agent's own counts; nobody waits for it, and a lost one harms nobody. */
import type { Label } from '@/lib/core/labels';
import type { HintUse } from '@/lib/core/statistics/own-statistics';
import { ask } from '@/lib/platform/messages';

export function tellHintUse(label: Label, use: HintUse): void {
  ask('page/hint-used', { label, use }).catch(() => undefined);
}
