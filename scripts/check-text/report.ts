/** What is found in a text file, as a report for people. */
import type { Finding } from '@/lib/core/analysis/finding';
import { shippedAnalyser } from '../shipped-analyser';

const analyser = shippedAnalyser();

/** Lines and columns count from 1, columns in UTF-16 code units. */
export function reportOn(name: string, text: string): { readonly text: string; readonly count: number } {
  const { findings } = analyser.analyse(text);
  if (findings.length === 0) return { text: `${name}: nothing to mention\n`, count: 0 };
  return { text: `${findings.map((finding) => entry(name, text, finding)).join('\n')}\n`, count: findings.length };
}

function entry(name: string, text: string, { start, label, actual, note, suggestions, models }: Finding): string {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const better = [
    ...suggestions.map((suggestion) => `    > ${suggestion}`),
    ...models.map((model) => `    e.g. ${model}`),
  ];
  return [`${name}:${line}:${column}  ${label}  "${actual}"`, `    ${note}`, ...better].join('\n');
}
