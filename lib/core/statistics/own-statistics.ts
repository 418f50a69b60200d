/** The agent's own counts, a week each: hints taken and ignored by label, promises kept. Plain data; no part of Tonfall sends or exports it. */
import type { Label } from '../labels';

export interface LabelCount {
  readonly taken: number;
  readonly ignored: number;
}

export interface WeekCounts {
  /** ISO week, `2026-W48`. */
  readonly week: string;
  readonly labels: Readonly<Partial<Record<Label, LabelCount>>>;
  /** Promises settled in this week: on time, and all. */
  readonly kept: number;
  readonly settled: number;
}

/** The oldest first. */
export type OwnStatistics = readonly WeekCounts[];

/** What became of a hint. */
export const HINT_USES = ['taken', 'ignored'] as const;
export type HintUse = (typeof HINT_USES)[number];
