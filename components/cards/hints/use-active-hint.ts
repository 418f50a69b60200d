/** Which hint is open. It stays open while others come and go, and hands over to its neighbour when it is settled. */
import { useState } from 'react';
import type { FindingView } from '@/lib/core/view/panel-state';

/** The place is kept with the key: it tells the neighbour when the key is gone. */
type Choice = { readonly key: string | null; readonly index: number } | 'none';

export interface ActiveHint {
  readonly activeKey: string | null;
  readonly open: (key: string) => void;
  readonly close: () => void;
}

export function useActiveHint(findings: readonly FindingView[]): ActiveHint {
  const [choice, setChoice] = useState<Choice>({ key: null, index: 0 });
  const settled = settle(choice, findings);
  if (settled !== choice) setChoice(settled);
  return {
    activeKey: settled === 'none' ? null : settled.key,
    open: (key) => setChoice({ key, index: findings.findIndex((finding) => finding.key === key) }),
    close: () => setChoice('none'),
  };
}

function settle(choice: Choice, findings: readonly FindingView[]): Choice {
  if (choice === 'none') return choice;
  const found = findings.findIndex(({ key }) => key === choice.key);
  const index = found >= 0 ? found : Math.min(choice.index, findings.length - 1);
  const key = findings[index]?.key ?? null;
  return key === choice.key && index === choice.index ? choice : { key, index };
}
