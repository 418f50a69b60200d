/** Connects the practice desk to its state, the page's address and the clock. */
import type { ReactNode } from 'react';
import { PracticeDesk } from '@/components/practice/PracticeDesk';
import { scenarios as de } from '@/lib/languages/de/scenarios';
import { scenarios as en } from '@/lib/languages/en/scenarios';
import type { Understand } from './use-outcomes';
import { usePracticeDesk } from './use-practice-desk';

const SCENARIOS = [...de, ...en];

export function PracticePage({ understand }: { readonly understand: Understand }): ReactNode {
  return <PracticeDesk {...usePracticeDesk(SCENARIOS, understand)} settingsUrl="/options.html" />;
}
