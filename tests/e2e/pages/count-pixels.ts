/** Tells whether something was really painted, from a screenshot. */
import { PNG } from 'pngjs';

type Colour = readonly [red: number, green: number, blue: number];

/** The lines under wording, as in highlights.css. */
export const LINE_COLOURS = {
  must: [0xb4, 0x69, 0x1f],
  advice: [0x4a, 0x7f, 0xb0],
  sharp: [0xb0, 0x50, 0x9a],
} as const satisfies Record<string, Colour>;

/** Pixels close to a colour; anti-aliasing mixes it with the background at the edges only. */
export function countPixels(image: Uint8Array, [red, green, blue]: Colour): number {
  const { data } = PNG.sync.read(Buffer.from(image));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance =
      Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (distance < 24) count++;
  }
  return count;
}
