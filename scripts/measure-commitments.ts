/**
 * Measures the finder of commitments on annotated drafts: `npx tsx scripts/measure-commitments.ts [--lang de] [--file fgh] [--errors 40]`.
 *
 * Prints precision, recall and F1 per language. `--fit abcde` instead learns the points of the signs from those files (logistic regression
 * over signs and pairs of signs, weights pulled towards zero) and prints them for lib/languages/<lang>/commitment-points.ts. The drafts are
 * those of data/corpus; the second reader takes no part, for the points are what is measured.
 */
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import type { DueContext } from '@/lib/core/commitments/commitment';
import { createCommitmentFinder, type PlacedClause } from '@/lib/core/commitments/find-commitments';
import type { LanguageId } from '@/lib/core/language-id';
import type { Span } from '@/lib/core/text/span';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { type AnnotatedDraft, readDrafts } from './corpus/drafts';
import { addDraft, newScore, ratesOf, sharesHalf } from './corpus/score';

const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    file: { type: 'string', default: 'abcdefgh' },
    fit: { type: 'string' },
    errors: { type: 'string', default: '0' },
    penalty: { type: 'string', default: '1' },
  },
});

const finder = createCommitmentFinder(KNOWLEDGE);

/** `letters` name the files: "abc" stands for train-<lang>-a, -b and -c, "p" for all contrast pairs. */
const draftsOf = (lang: LanguageId, letters: string): AnnotatedDraft[] =>
  readDrafts(lang).filter(({ file }) => new RegExp(`^train-${lang}-[${letters}]\\d?$`).test(file));

const goldOf = ({ spans }: AnnotatedDraft): Span[] => spans.filter(({ label }) => label === 'commitment');

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function measure(lang: LanguageId, drafts: readonly AnnotatedDraft[]): void {
  const score = newScore();
  const errors: string[] = [];
  for (const draft of drafts) {
    const found = finder.find(draft.draft, CONTEXT, lang).map((one) => ({ ...one, label: 'commitment' }));
    const { wrong, missed } = addDraft(score, draft, found, ['commitment']);
    for (const { start, end } of missed) errors.push(`missed ${draft.id}: ${draft.draft.slice(start, end)}`);
    for (const { start, end } of wrong)
      errors.push(
        `WRONG  ${draft.id}: ${draft.draft.slice(Math.max(0, start - 40), start)}[${draft.draft.slice(start, end)}]`,
      );
  }
  const { precision, recall, f1, right, wrong, missed } = ratesOf(score, ['commitment']);
  console.log(
    `${lang}: ${drafts.length} drafts, precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`,
    { hits: right, wrong, missed },
  );
  for (const line of errors.sort().slice(0, Number(values.errors))) console.log(line.replaceAll('\n', ' / '));
}

interface Example {
  readonly features: readonly number[];
  readonly isCommitment: boolean;
}

/** Of the clauses in an annotated span the one that overlaps it most is the example; the others are not counted against it. */
function labelled(lang: LanguageId, draft: AnnotatedDraft): { clause: PlacedClause; isCommitment: boolean }[] {
  const clauses = finder.weigh(draft.draft, lang);
  const gold = goldOf(draft);
  const chosen = new Set<PlacedClause>();
  const inside = new Set<PlacedClause>();
  for (const span of gold) {
    const candidates = clauses.filter((clause) => sharesHalf(span, clause));
    const [best] = [...candidates].sort((a, b) => b.points - a.points || shared(span, b) - shared(span, a));
    if (best) chosen.add(best);
    for (const clause of candidates) inside.add(clause);
  }
  return clauses
    .filter((clause) => chosen.has(clause) || !inside.has(clause) || clause.signs.has('elided'))
    .map((clause) => ({ clause, isCommitment: chosen.has(clause) }));
}

const MIN_COUNT = 6;

function learnPoints(lang: LanguageId, drafts: readonly AnnotatedDraft[]): void {
  const rows = drafts.flatMap((draft) => labelled(lang, draft));
  const counts = new Map<string, number>();
  const featuresOf = ({ signs }: PlacedClause): string[] => {
    const names = [...signs].sort();
    return [...names, ...names.flatMap((a, n) => names.slice(n + 1).map((b) => `${a}+${b}`))];
  };
  for (const { clause } of rows) for (const name of featuresOf(clause)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= MIN_COUNT).map(([name]) => name);
  const index = new Map(names.map((name, n) => [name, n]));
  const examples: Example[] = rows.map(({ clause, isCommitment }) => ({
    features: featuresOf(clause).flatMap((name) => index.get(name) ?? []),
    isCommitment,
  }));
  const { weights, bias } = learn(examples, names.length);
  const points = names
    .map((name, n) => [name, Math.round(10 * (weights[n] ?? 0))] as const)
    .filter(([, value]) => value !== 0)
    .sort(([a], [b]) => a.localeCompare(b));
  console.log(`// ${lang}: threshold ${Math.round(-10 * bias)}, ${points.length} of ${names.length}`);
  console.log(JSON.stringify(Object.fromEntries(points)));
}

/** Logistic regression by coordinate descent; the penalty on each weight's size makes most of them exactly zero, pairs first. */
function learn(examples: readonly Example[], size: number): { weights: Float64Array; bias: number } {
  const holders: number[][] = Array.from({ length: size }, () => []);
  examples.forEach(({ features }, row) => {
    for (const n of features) holders[n]?.push(row);
  });
  const everyone = examples.map((_, row) => row);
  const sums = new Float64Array(examples.length);
  const weights = new Float64Array(size);
  let bias = 0;

  /** One Newton step for a weight, its penalty included; at most 1, so that it cannot leap. */
  function step(rows: readonly number[], weight: number, penalty: number): number {
    let slope = 0;
    let bend = 1e-6;
    for (const row of rows) {
      const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += chance - Number(examples[row]?.isCommitment);
      bend += chance * (1 - chance);
    }
    const aim = weight - slope / bend;
    const next = Math.sign(aim) * Math.max(0, Math.abs(aim) - penalty / bend);
    const moved = Math.max(-1, Math.min(1, next - weight));
    if (moved !== 0) for (const row of rows) sums[row] = (sums[row] ?? 0) + moved;
    return weight + moved;
  }

  for (let round = 0; round < 150; round++) {
    bias = step(everyone, bias, 0);
    for (let n = 0; n < size; n++) weights[n] = step(holders[n] ?? [], weights[n] ?? 0, Number(values.penalty));
  }
  return { weights, bias };
}

for (const lang of ['de', 'en'] as const) {
  if (values.lang && values.lang !== lang) continue;
  if (values.fit) learnPoints(lang, draftsOf(lang, values.fit));
  else measure(lang, draftsOf(lang, values.file));
}
