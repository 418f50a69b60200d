/** Runs the analyser over annotated drafts and scores what it finds. */
import { createAnalyser } from '@/lib/core/analysis/analyse';
import { placeOf } from '@/lib/core/analysis/place';
import { createTextReader } from '@/lib/core/analysis/read-text';
import { createCommitmentFinder } from '@/lib/core/commitments/find-commitments';
import type { LanguageId } from '@/lib/core/language-id';
import type { SeenSentence } from '@/lib/core/second-reader/features';
import { OPERATING_POINTS, type SecondReader, type Sensitivity } from '@/lib/core/second-reader/second-reader';
import { isJudged } from '@/lib/core/second-reader/seen-sentences';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { BUILT_IN_RULES } from '@/lib/languages/packs';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { judgementsOf } from '../train/cross-validate';
import type { AnnotatedDraft } from './drafts';
import { addDraft, type Found, newScore, type Score } from './score';
import { readVerdicts } from './verdicts';

export interface MeasureOptions {
  readonly labels: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly rulesOnly: boolean;
}

/** One judged span in one line: "right de-a-001 negative de/negative/geht-nicht: das geht nicht". */
export interface Hit {
  readonly verdict: 'right' | 'wrong' | 'missed';
  readonly draft: string;
  readonly label: string;
  readonly ruleId: string;
  readonly words: string;
}

export interface Measured {
  readonly lang: LanguageId;
  readonly drafts: number;
  readonly labels: readonly string[];
  readonly score: Score;
  readonly hits: readonly Hit[];
}

type Named = Found & { readonly ruleId: string };

export function measure(lang: LanguageId, drafts: readonly AnnotatedDraft[], options: MeasureOptions): Measured {
  const find = createFinder(lang, options);
  const score = newScore();
  const hits: Hit[] = [];
  for (const draft of drafts) {
    const found = find(draft);
    const ruleOf = (span: Found): string => found.find((one) => one === span)?.ruleId ?? '';
    const { right, wrong, missed } = addDraft(score, draft, found, options.labels);
    const add = (verdict: Hit['verdict'], span: Found, ruleId: string): void => {
      hits.push({
        verdict,
        draft: draft.id,
        label: span.label,
        ruleId,
        words: draft.draft.slice(span.start, span.end),
      });
    };
    for (const one of wrong) add('wrong', one, ruleOf(one));
    for (const one of missed) add('missed', one, '');
    for (const one of right) add('right', one.found, ruleOf(one.found));
  }
  return { lang, drafts: drafts.length, labels: options.labels, score, hits };
}

/** The analyser as it ships, but for the second reader's judgements: those come from models that never saw the draft's file. */
function createFinder(
  lang: LanguageId,
  { sensitivity, rulesOnly }: MeasureOptions,
): (draft: AnnotatedDraft) => Named[] {
  const readText = createTextReader(KNOWLEDGE);
  const verdicts = rulesOnly ? null : readVerdicts(lang);
  let judgements = new Map<string, ReturnType<SecondReader['judge']>>();
  const reader: SecondReader | null = verdicts && {
    judge: (seen) => judgements.get(keyOf(seen)) ?? fail('no judgement'),
    notes: READER_WORDS[lang].notes,
    nearest: () => [],
  };
  const analyser = createAnalyser(KNOWLEDGE, BUILT_IN_RULES, {
    readText,
    secondReader: () => reader,
    point: OPERATING_POINTS[sensitivity],
  });
  const finder = createCommitmentFinder(KNOWLEDGE, { readText, secondReader: () => reader });
  const when = {
    now: '2026-11-24T10:00:00+01:00',
    zone: 'Europe/Berlin',
    region: null,
    workingHours: ['09:00', '17:00'],
  } as const;

  return (draft) => {
    if (verdicts) judgements = judgementTable(lang, draft, readText, verdicts[draft.id]);
    const commitments = finder
      .find(draft.draft, when)
      .map((one) => ({ ...one, label: 'commitment', ruleId: 'commitment' }));
    return [...analyser.analyse(draft.draft, lang).findings, ...commitments];
  };
}

function judgementTable(
  lang: LanguageId,
  { draft, id }: AnnotatedDraft,
  readText: ReturnType<typeof createTextReader>,
  verdict: string | undefined,
): Map<string, ReturnType<SecondReader['judge']>> {
  const all = readText(draft, lang).flatMap(({ paragraph }) => paragraph.sentences);
  const judged = all.flatMap(({ tokens }, n) => (isJudged({ tokens }) ? [{ tokens, ...placeOf(n, all.length) }] : []));
  const judgements =
    judgementsOf(verdict, judged.length) ??
    fail(`${id}: the drafts or the reading of sentences changed; npm run train`);
  return new Map(
    judged.flatMap((sentence, n) => {
      const judgement = judgements[n];
      return judgement ? [[keyOf(sentence), judgement] as const] : [];
    }),
  );
}

const keyOf = ({ before, after, tokens }: Pick<SeenSentence, 'before' | 'after' | 'tokens'>): string =>
  `${before} ${after} ${tokens.map(({ norm }) => norm).join(' ')}`;

function fail(message: string): never {
  throw new Error(message);
}
