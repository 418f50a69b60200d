/** The second reader's weights as they lie in their file: one signed byte for each bucket of features and each output. */
import { err, ok, type Result } from '../result';

export interface ReaderModel {
  /** A feature's number, cut to this mask, is its bucket. */
  readonly mask: number;
  readonly outputs: number;
  /** `weights[bucket * outputs + output] * scales[output]` is a weight. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

/** "TFR1", then the number of outputs and the binary logarithm of the number of buckets, one byte each, and two bytes of nothing. */
const MAGIC = [0x54, 0x46, 0x52, 0x31];
const HEAD = 8;
const MOST_OUTPUTS = 32;
const MOST_BUCKETS_LOG = 20;

export function encodeModel({ mask, outputs, weights, scales, bias }: ReaderModel): Uint8Array {
  const bytes = new Uint8Array(HEAD + outputs * 8 + weights.length);
  bytes.set([...MAGIC, outputs, Math.log2(mask + 1), 0, 0]);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < outputs; k++) {
    view.setFloat32(HEAD + k * 8, scales[k] ?? 0, true);
    view.setFloat32(HEAD + k * 8 + 4, bias[k] ?? 0, true);
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEAD + outputs * 8);
  return bytes;
}

/** Refuses a file that is cut short, too long or of another make. */
export function decodeModel(bytes: Uint8Array): Result<ReaderModel, string> {
  if (bytes.length < HEAD || MAGIC.some((byte, n) => bytes[n] !== byte)) return err('is no file of weights');
  const [outputs = 0, log = 0] = bytes.subarray(MAGIC.length);
  if (outputs < 1 || outputs > MOST_OUTPUTS || log < 1 || log > MOST_BUCKETS_LOG)
    return err(`names ${outputs} outputs and 2^${log} buckets`);
  const start = HEAD + outputs * 8;
  const expected = start + 2 ** log * outputs;
  if (bytes.length !== expected) return err(`has ${bytes.length} bytes instead of ${expected}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const floats = (offset: number): Float32Array =>
    Float32Array.from({ length: outputs }, (_, k) => view.getFloat32(HEAD + k * 8 + offset, true));
  return ok({
    mask: 2 ** log - 1,
    outputs,
    scales: floats(0),
    bias: floats(4),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, bytes.length - start),
  });
}
