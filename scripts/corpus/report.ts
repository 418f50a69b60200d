/** Prints what was measured: a table a language, and on request the spans behind it. */
import { FAULTS } from '@/lib/core/labels';
import type { Hit, Measured } from './measure';
import { MUSTS, ratesOf, type Score } from './score';

/** Above the lines of `rowOf`. */
export const HEAD = '              precision  recall    F1   right  wrong  missed';

export function printReport(
  { lang, drafts, labels, score, hits }: Measured,
  { errors, hits: right }: { readonly errors: number; readonly hits: boolean },
): void {
  if (drafts === 0) return;
  console.log(`\n${lang}: ${drafts} drafts, ${score.clean} of them faultless`);
  console.log(HEAD);
  for (const label of labels) printRow(label, score, [label]);
  if (labels.length > 1) {
    printRow('all faults', score, FAULTS);
    printRow('musts', score, MUSTS);
  }
  console.log(
    `  faultless drafts flagged: ${score.alarmed} (${((100 * score.alarmed) / (score.clean || 1)).toFixed(1)} %)`,
  );
  const listed = hits.filter(({ verdict }) => verdict !== 'right' || right);
  for (const hit of [...listed].sort(byVerdict).slice(0, errors)) console.log(lineOf(hit));
}

const printRow = (name: string, score: Score, labels: readonly string[]): void =>
  console.log(rowOf(name, score, labels));

/** Precision, recall, F1 and counts over some labels, in a line. */
export function rowOf(name: string, score: Score, labels: readonly string[]): string {
  const { precision, recall, f1, right, wrong, missed } = ratesOf(score, labels);
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(2).padStart(8)).join('');
  return `  ${name.padEnd(12)}${rates}${[right, wrong, missed].map((n) => String(n).padStart(7)).join('')}`;
}

const ORDER: readonly Hit['verdict'][] = ['wrong', 'missed', 'right'];
const byVerdict = (a: Hit, b: Hit): number => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict);

export const lineOf = ({ verdict, draft, label, ruleId, words }: Hit): string =>
  `${verdict.padEnd(7)}${draft} ${ruleId || label}: ${words.replaceAll('\n', ' / ')}`;
