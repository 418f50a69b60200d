/** Counts right and wrong findings as the corpus' own scorer does (../shared/corpus/score.mjs): half of the shorter span must be shared. */
import { FAULTS, type Label } from '@/lib/core/labels';
import type { Span } from '@/lib/core/text/span';
import type { AnnotatedDraft, GoldSpan } from './drafts';

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Found extends Span {
  readonly label: string;
}

export const MUSTS: readonly Label[] = ['negative', 'lecturing', 'promise'];

export interface Score {
  /** By label; `commitment` too. */
  readonly labels: ReadonlyMap<string, Count>;
  /** Drafts without a fault, and how many of them were flagged. */
  clean: number;
  alarmed: number;
}

export const newScore = (): Score => ({
  labels: new Map([...FAULTS, 'commitment'].map((label) => [label, { right: 0, wrong: 0, missed: 0 }])),
  clean: 0,
  alarmed: 0,
});

export interface Verdicts {
  readonly right: readonly { readonly gold: GoldSpan; readonly found: Found }[];
  readonly wrong: readonly Found[];
  readonly missed: readonly GoldSpan[];
}

/** Adds one draft's findings to a score, and tells which were right. */
export function addDraft(
  score: Score,
  draft: AnnotatedDraft,
  found: readonly Found[],
  labels: readonly string[] = [...FAULTS, 'commitment'],
): Verdicts {
  const right: { gold: GoldSpan; found: Found }[] = [];
  const wrong: Found[] = [];
  const missed: GoldSpan[] = [];
  for (const label of labels) {
    const count = score.labels.get(label);
    const free = new Set(found.filter((one) => one.label === label));
    for (const gold of draft.spans.filter((span) => span.label === label)) {
      const hit = [...free].find((one) => sharesHalf(gold, one));
      if (hit) free.delete(hit);
      if (hit) right.push({ gold, found: hit });
      else missed.push(gold);
      if (count && hit) count.right++;
      else if (count) count.missed++;
    }
    wrong.push(...free);
    if (count) count.wrong += free.size;
  }
  const faults = (list: readonly { readonly label: string }[]): number =>
    list.filter(({ label }) => label !== 'commitment').length;
  if (faults(draft.spans) === 0) {
    score.clean++;
    if (faults(found.filter(({ label }) => labels.includes(label))) > 0) score.alarmed++;
  }
  return { right, wrong, missed };
}

export const sharesHalf = (a: Span, b: Span): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.min(a.end - a.start, b.end - b.start);

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf(score: Score, labels: readonly string[] = FAULTS): Rates & Count {
  const sum: Count = { right: 0, wrong: 0, missed: 0 };
  for (const label of labels) {
    const count = score.labels.get(label);
    sum.right += count?.right ?? 0;
    sum.wrong += count?.wrong ?? 0;
    sum.missed += count?.missed ?? 0;
  }
  const precision = sum.right / (sum.right + sum.wrong || 1);
  const recall = sum.right / (sum.right + sum.missed || 1);
  return { ...sum, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
