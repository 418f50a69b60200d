/** Makes findings fit for the panel and the card: with a key that survives typing elsewhere, and the words around them. */
import type { Finding } from '@/lib/core/analysis/finding';
import { placeOf } from '@/lib/core/analysis/ignores';
import type { FindingView } from '@/lib/core/view/panel-state';

/** How much of the sentence is shown on each side, in characters. */
const CONTEXT = 90;

export function findingViews(findings: readonly Finding[], text: string): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = placeOf(finding, text);
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return {
      ...finding,
      key: count === 0 ? place : `${place}-${count}`,
      context: { before: wordsBefore(text, finding.start), after: wordsAfter(text, finding.end) },
    };
  });
}

function wordsBefore(text: string, at: number): string {
  const line =
    text
      .slice(Math.max(0, at - CONTEXT), at)
      .split('\n')
      .at(-1) ?? '';
  const sentence = line.split(/(?<=[.!?])\s+/).at(-1) ?? '';
  return line.length === CONTEXT && sentence === line ? `… ${line.slice(line.indexOf(' ') + 1)}` : sentence;
}

function wordsAfter(text: string, at: number): string {
  const line = text.slice(at, at + CONTEXT).split('\n')[0] ?? '';
  const sentence = /^[^.!?]*[.!?]*/.exec(line)?.[0] ?? line;
  return line.length === CONTEXT && sentence === line ? `${line.slice(0, line.lastIndexOf(' '))} …` : sentence;
}
