/**
 * Measures the analyser on annotated drafts: `npm run corpus -- [--lang de] [--label negative] [--file train-de-f] [--errors 30]`.
 *
 * Prints precision, recall and F1 per label and language and the share of faultless drafts flagged. The drafts lie beside the checkout
 * in ../shared/corpus; without them there is nothing to measure and the command says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAnalyser } from '@/lib/core/analysis/analyse';
import { isLabel, LABELS, type Label } from '@/lib/core/labels';
import type { Span } from '@/lib/core/text/span';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';

const CORPUS = new URL('../../shared/corpus/', import.meta.url);

interface Annotated {
  readonly id: string;
  readonly lang: 'de' | 'en';
  readonly draft: string;
  readonly spans: readonly { readonly quote: string; readonly occurrence?: number; readonly label: string }[];
}

interface Mark extends Span {
  readonly label: string;
  readonly ruleId?: string;
}

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    label: { type: 'string' },
    file: { type: 'string' },
    errors: { type: 'string', default: '0' },
    hits: { type: 'boolean', default: false },
  },
});
const labels: readonly Label[] = isLabel(values.label) ? [values.label] : LABELS;

if (!existsSync(CORPUS)) {
  console.log('no corpus beside this checkout; nothing measured');
  process.exit(0);
}

function readDrafts(name: string): Annotated[] {
  return readFileSync(new URL(name, CORPUS), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function report(lang: string, drafts: readonly Annotated[]): void {
  const counts = new Map(labels.map((label) => [label, { tp: 0, fp: 0, fn: 0 }]));
  let clean = 0;
  let alarmed = 0;
  for (const draft of drafts) {
    const gold = draft.spans.map((span) => located(draft.draft, span));
    const found: Mark[] = analyser
      .analyse(draft.draft)
      .findings.filter(({ label }) => labels.includes(label))
      .map((finding) => finding);
    for (const label of labels) score(draft, gold, found, label, counts.get(label));
    if (gold.some(({ label }) => label !== 'commitment')) continue;
    clean++;
    if (found.length > 0) alarmed++;
  }
  console.log(
    `\n${lang}: ${drafts.length} drafts, ${clean} faultless, ${alarmed} of them flagged (${percent(alarmed, clean)})`,
  );
  for (const [label, { tp, fp, fn }] of counts) {
    const [p, r] = [tp / (tp + fp || 1), tp / (tp + fn || 1)];
    console.log(
      `  ${label.padEnd(11)} precision ${p.toFixed(2)}  recall ${r.toFixed(2)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(2)}   hits ${tp}, wrong ${fp}, missed ${fn}`,
    );
  }
}

function score(
  draft: Annotated,
  gold: readonly Mark[],
  found: readonly Mark[],
  label: Label,
  count: { tp: number; fp: number; fn: number } | undefined,
): void {
  if (!count) return;
  const free = new Set(found.filter((mark) => mark.label === label));
  for (const span of gold.filter((mark) => mark.label === label)) {
    const hit = [...free].find((mark) => hits(span, mark));
    if (hit) free.delete(hit);
    if (hit) count.tp++;
    else count.fn++;
    if (hit && values.hits) errors.push(`right  ${draft.id} ${hit.ruleId}: ${draft.draft.slice(hit.start, hit.end)}`);
    if (!hit) errors.push(`missed ${draft.id} ${label}: ${draft.draft.slice(span.start, span.end)}`);
  }
  for (const mark of free) {
    count.fp++;
    const other = gold.find((span) => hits(span, mark));
    errors.unshift(
      `WRONG  ${draft.id} ${mark.ruleId}: ${draft.draft.slice(Math.max(0, mark.start - 40), mark.end + 40).replaceAll('\n', ' / ')}${other ? ` (annotated as ${other.label})` : ''}`,
    );
  }
}

/** The scorer's rule: they share at least half of the shorter one. */
const hits = (a: Span, b: Span): boolean =>
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.min(a.end - a.start, b.end - b.start);

function located(draft: string, { quote, occurrence = 1, label }: Annotated['spans'][number]): Mark {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = draft.indexOf(quote, start + 1);
  return { start, end: start + quote.length, label };
}

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

const files = readdirSync(CORPUS).filter(
  (name) =>
    /^train-.*\.jsonl$/.test(name) && name.includes(values.file ?? '') && name.includes(`-${values.lang ?? ''}`),
);
const analyser = createAnalyser(KNOWLEDGE, BUILT_IN_RULES);
const errors: string[] = [];

for (const lang of ['de', 'en'] as const) {
  const drafts = files.flatMap(readDrafts).filter((draft) => draft.lang === lang);
  if (drafts.length > 0) report(lang, drafts);
}
for (const line of errors.slice(0, Number(values.errors))) console.log(line);
