/** From samples to a reader's model: learns, keeps the features that matter, learns again with those alone, and rounds to bytes. */
import { OUTPUTS } from '@/lib/core/second-reader/judge';
import type { ReaderModel } from '@/lib/core/second-reader/model';
import { type Model, type Rows, train } from './logistic';
import { type LearnedFrom, rowsOf } from './samples';

/** How the shipped models are made; measured in docs/analyser.md. */
export const SETTINGS = {
  /** Features of a single sentence are learned by heart. */
  atLeast: 2,
  epochs: 14,
  rate: 0.15,
  shrink: 1e-4,
  seed: 7,
  /** What the size of the file allows. */
  features: 62_000,
  /** Weights are rounded to this many steps on each side of zero. */
  levels: 15,
  outputs: OUTPUTS.length,
} as const;

/** The few largest weights would make all steps coarse; they are cut. */
const CUT = 0.999;

export function fitModel(
  samples: readonly LearnedFrom[],
  settings: Readonly<Record<keyof typeof SETTINGS, number>> = SETTINGS,
): ReaderModel {
  const { outputs } = settings;
  const targets = Uint32Array.from(samples, ({ target }) => target);
  const unknown = Uint32Array.from(samples, (sample) => sample.unknown ?? 0);
  const weights = Float32Array.from(samples, ({ weight }) => weight);
  const use = Int32Array.from(samples.keys());
  const learn = (rows: Rows): Model => train({ ...settings, rows, targets, unknown, outputs, weights, use });
  const all = rowsOf(samples, settings.atLeast);
  const kept = keepBest(all, learn(all), outputs, settings.features);
  return rounded(kept, learn(kept), outputs, settings.levels);
}

type NumberedRows = Rows & { readonly ids: Uint32Array };

/** A feature matters as much as its weights move the sums: large weights, seen often. */
function keepBest(rows: NumberedRows, model: Model, outputs: number, most: number): NumberedRows {
  const seen = new Float32Array(rows.width);
  rows.columns.forEach((column, n) => {
    seen[column] = (seen[column] ?? 0) + (rows.values[n] ?? 0) ** 2;
  });
  const worth = Float32Array.from({ length: rows.width }, (_, column) => {
    const own = model.weights.subarray(column * outputs, (column + 1) * outputs);
    return own.reduce((sum, weight) => sum + weight * weight, 0) * Math.sqrt(seen[column] ?? 0);
  });
  const best = [...worth.keys()]
    .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
    .slice(0, most)
    .sort((a, b) => (rows.ids[a] ?? 0) - (rows.ids[b] ?? 0));
  const place = new Int32Array(rows.width).fill(-1);
  best.forEach((column, n) => {
    place[column] = n;
  });
  return withColumns(
    rows,
    place,
    Uint32Array.from(best, (column) => rows.ids[column] ?? 0),
  );
}

function withColumns(rows: Rows, place: Int32Array, ids: Uint32Array): NumberedRows {
  const starts = new Int32Array(rows.starts.length);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    for (let n = rows.starts[row] ?? 0; n < (rows.starts[row + 1] ?? 0); n++) {
      const column = place[rows.columns[n] ?? 0] ?? -1;
      if (column < 0) continue;
      columns.push(column);
      values.push(rows.values[n] ?? 0);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values), width: ids.length, ids };
}

function rounded(rows: NumberedRows, { weights, bias }: Model, outputs: number, levels: number): ReaderModel {
  const scales = new Float32Array(outputs);
  const bytes = new Int8Array(weights.length);
  for (let k = 0; k < outputs; k++) {
    const sizes = Float32Array.from({ length: rows.width }, (_, n) => Math.abs(weights[n * outputs + k] ?? 0)).sort();
    const scale = (sizes[Math.floor(rows.width * CUT)] ?? 1) / levels || 1;
    scales[k] = scale;
    for (let n = 0; n < rows.width; n++) {
      const step = Math.round((weights[n * outputs + k] ?? 0) / scale);
      bytes[n * outputs + k] = Math.max(-levels, Math.min(levels, step));
    }
  }
  return { outputs, ids: rows.ids, weights: bytes, scales, bias };
}
