/** The second reader's weights: what each known feature says about each output. Read from and written to a compact file. */
import { err, ok, type Result } from '../result';

export interface ReaderModel {
  readonly outputs: number;
  /** Numbers of the known features, ascending. */
  readonly ids: Uint32Array;
  /** `weights[feature * outputs + output] * scales[output]` is a weight. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** "TFR1", the number of outputs as one byte, three bytes of nothing, the number of features as four. */
const MAGIC = [0x54, 0x46, 0x52, 0x31];
const HEAD = 12;
const MOST_OUTPUTS = 32;
const MOST_FEATURES = 2 ** 20;

/**
 * After the head: scale and bias of each output; the steps from one feature number to the next, first all low bytes, then all middle and
 * all high ones (three bytes are enough for tens of thousands of features); the weights, output by output. Like beside like packs best.
 */
export function encodeModel({ outputs, ids, weights, scales, bias }: ReaderModel): Uint8Array {
  const count = ids.length;
  const bytes = new Uint8Array(HEAD + outputs * 8 + count * (3 + outputs));
  const view = new DataView(bytes.buffer);
  bytes.set([...MAGIC, outputs]);
  view.setUint32(8, count, true);
  for (let k = 0; k < outputs; k++) {
    view.setFloat32(HEAD + k * 8, scales[k] ?? 0, true);
    view.setFloat32(HEAD + k * 8 + 4, bias[k] ?? 0, true);
  }
  const steps = HEAD + outputs * 8;
  const planes = steps + count * 3;
  let previous = 0;
  ids.forEach((id, n) => {
    const step = id - previous;
    if (step < 0 || step > 0xffffff)
      throw new RangeError(`feature ${n}: the step to the next number needs more than three bytes`);
    previous = id;
    for (let byte = 0; byte < 3; byte++) bytes[steps + byte * count + n] = (step >>> (8 * byte)) & 255;
    for (let k = 0; k < outputs; k++) view.setInt8(planes + k * count + n, weights[n * outputs + k] ?? 0);
  });
  return bytes;
}

/** Refuses a file that is cut short, too long or of another make. */
export function decodeModel(bytes: Uint8Array): Result<ReaderModel, string> {
  if (bytes.length < HEAD || MAGIC.some((byte, n) => bytes[n] !== byte)) return err('is no file of weights');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const outputs = view.getUint8(4);
  const count = view.getUint32(8, true);
  if (outputs < 1 || outputs > MOST_OUTPUTS || count > MOST_FEATURES)
    return err(`names ${outputs} outputs and ${count} features`);
  const steps = HEAD + outputs * 8;
  const planes = steps + count * 3;
  const expected = planes + count * outputs;
  if (bytes.length !== expected) return err(`has ${bytes.length} bytes instead of ${expected}`);
  const floats = (offset: number): Float32Array =>
    Float32Array.from({ length: outputs }, (_, k) => view.getFloat32(HEAD + k * 8 + offset, true));
  const [scales, bias] = [floats(0), floats(4)];
  if (![...scales, ...bias].every(Number.isFinite)) return err('holds a scale or bias that is no number');
  const ids = new Uint32Array(count);
  const weights = new Int8Array(count * outputs);
  let id = 0;
  for (let n = 0; n < count; n++) {
    for (let byte = 0; byte < 3; byte++) id += view.getUint8(steps + byte * count + n) << (8 * byte);
    ids[n] = id;
    for (let k = 0; k < outputs; k++) weights[n * outputs + k] = view.getInt8(planes + k * count + n);
  }
  return ok({ outputs, ids, weights, scales, bias });
}

/** Tells a feature's place in the model, or -1. An open-addressed table: a Map of sixty thousand numbers takes several times the memory. */
export function createFeatureIndex(ids: Uint32Array): (id: number) => number {
  const size = 2 ** Math.ceil(Math.log2(ids.length * 2 + 2));
  const mask = size - 1;
  const places = new Int32Array(size).fill(-1);
  ids.forEach((id, n) => {
    let at = id & mask;
    while (places[at] !== -1) at = (at + 1) & mask;
    places[at] = n;
  });
  return (id) => {
    for (let at = id & mask; ; at = (at + 1) & mask) {
      const place = places[at] as number;
      if (place === -1 || ids[place] === id) return place;
    }
  };
}
