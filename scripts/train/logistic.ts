/** Logistic regressions over the same sparse rows, one an output, trained side by side with AdaGrad. Deterministic for a seed. */

export interface Rows {
  /** Row n holds features `columns[starts[n]]` to `columns[starts[n + 1]]` (exclusive). */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

export interface Training {
  readonly rows: Rows;
  /** Bit k set: output k is true for the row. */
  readonly targets: Uint32Array;
  /** Bit k set: nobody knows what output k is for the row, and it learns nothing from it. */
  readonly unknown: Uint32Array;
  readonly outputs: number;
  /** How much a row counts. */
  readonly weights: Float32Array;
  /** Which rows to learn from. */
  readonly use: Int32Array;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull towards zero. */
  readonly shrink: number;
  readonly seed: number;
}

/** Weights by column, then output (`weights[column * outputs + output]`), and a bias for each output. */
export interface Model {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** An output that is this close to the truth has nothing to learn from a row. */
const SETTLED = 0.004;

export function train(task: Training): Model {
  const { rows, targets, outputs: k, use, epochs, rate, shrink } = task;
  const weights = new Float32Array(rows.width * k);
  const squares = new Float32Array(rows.width * k).fill(1e-6);
  const bias = new Float32Array(k).fill(-2);
  const biasSquares = new Float32Array(k).fill(1e-6);
  const order = Int32Array.from(use);
  const random = generator(task.seed);
  const errors = new Float32Array(k);
  /** Outputs that are still wrong about the row. */
  const open = new Int32Array(k);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = rows.starts[row] ?? 0;
      const to = rows.starts[row + 1] ?? 0;
      scoresInto(errors, rows, row, weights, bias, k);
      const target = targets[row] ?? 0;
      const unknown = task.unknown[row] ?? 0;
      const weight = task.weights[row] ?? 1;
      let wrong = 0;
      for (let o = 0; o < k; o++) {
        if (((unknown >> o) & 1) === 1) continue;
        const error = weight * (sigmoid(errors[o] ?? 0) - ((target >> o) & 1));
        biasSquares[o] = (biasSquares[o] ?? 0) + error * error;
        bias[o] = (bias[o] ?? 0) - (rate * error) / Math.sqrt(biasSquares[o] ?? 1);
        if (Math.abs(error) < SETTLED) continue;
        errors[wrong] = error;
        open[wrong++] = o;
      }
      for (let n = from; n < to && wrong > 0; n++) {
        const at = (rows.columns[n] ?? 0) * k;
        const value = rows.values[n] ?? 0;
        for (let w = 0; w < wrong; w++) {
          const cell = at + (open[w] as number);
          const gradient = (errors[w] as number) * value + shrink * (weights[cell] as number);
          const sum = (squares[cell] as number) + gradient * gradient;
          squares[cell] = sum;
          weights[cell] = (weights[cell] as number) - (rate * gradient) / Math.sqrt(sum);
        }
      }
    }
  }
  return { weights, bias };
}

function scoresInto(
  out: Float32Array,
  rows: Rows,
  row: number,
  weights: Float32Array,
  bias: Float32Array,
  outputs: number,
): void {
  out.set(bias);
  const to = rows.starts[row + 1] ?? 0;
  for (let n = rows.starts[row] ?? 0; n < to; n++) {
    const at = (rows.columns[n] as number) * outputs;
    const value = rows.values[n] as number;
    for (let o = 0; o < outputs; o++) out[o] = (out[o] as number) + value * (weights[at + o] as number);
  }
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** mulberry32: small, well spread, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let n = order.length - 1; n > 0; n--) {
    const m = Math.floor(random() * (n + 1));
    const kept = order[n] ?? 0;
    order[n] = order[m] ?? 0;
    order[m] = kept;
  }
}
