/** One draft as it was read last. */
import type { CommitmentView, FindingView } from '@/lib/core/view/panel-state';
import type { Reading } from './reader';

export interface DraftState {
  readonly text: string;
  readonly revision: number;
  readonly findings: readonly FindingView[];
  /** With the days that the agent chose for them. */
  readonly commitments: readonly CommitmentView[];
  readonly reading: Reading;
  /** Not read yet: the rules or the field are still to come. */
  readonly stale: boolean;
}
