/** Which words of a reformulation are new, so that they can be emphasised. */

export interface TextPart {
  readonly text: string;
  readonly isNew: boolean;
}

/** Words are compared without regard to capitals. If fewer than half were kept, nothing is emphasised: all bold is no emphasis. */
export function changedWords(before: string, after: string): readonly TextPart[] {
  const words = after.split(/(?<=\s)/);
  const kept = keptWords(before.split(/\s+/), words);
  if (kept.size * 2 < words.length) return [{ text: after, isNew: false }];
  const parts: TextPart[] = [];
  for (const [index, text] of words.entries()) {
    const isNew = !kept.has(index);
    const last = parts.at(-1);
    if (last?.isNew === isNew) parts.splice(-1, 1, { text: last.text + text, isNew });
    else parts.push({ text, isNew });
  }
  return parts;
}

const bare = (word: string): string => word.toLowerCase().replace(/[\s.,;:!?]+$/u, '');

/** Indexes in `after` of the longest common subsequence of words. */
function keptWords(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const table: number[][] = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  const same = (row: number, column: number): boolean => bare(before[row] ?? '') === bare(after[column] ?? '');
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const best = same(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      table[row]?.splice(column, 1, best);
    }
  const kept = new Set<number>();
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (same(row, column)) {
      kept.add(column);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
