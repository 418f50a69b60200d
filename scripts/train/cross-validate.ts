/** Judges every draft by a model that saw no draft of the same file: the honest forecast that figures are taken from. */
import type { LanguageId } from '@/lib/core/language-id';
import { type Judge, type Judgement, likeliest, OUTPUTS } from '@/lib/core/second-reader/judge';
import { markedWords } from '@/lib/core/second-reader/mark';
import type { ReaderModel } from '@/lib/core/second-reader/model';
import type { Sample } from './samples';

/** With about thirty files of a language, two at a time: what remains is nearly what ships. */
const FOLDS = 14;
/** Odds are kept in steps of an eighth: finer ones decide nothing. */
const STEP = 8;
const BYTES = OUTPUTS.length + 2;

/** One string of bytes a draft, base64: for each judged sentence its odds by output, then the first marked word and the one after the last. */
export type Verdicts = Readonly<Record<string, string>>;

/** `always` is learned from by every model and judged by none. */
export function crossValidate(
  samples: readonly Sample[],
  always: readonly Sample[],
  learn: (samples: readonly Sample[]) => ReaderModel,
  judgeOf: (model: ReaderModel) => Judge,
  tell: (fold: number, of: number) => void,
): Verdicts {
  const files = [...new Set(samples.map(({ draft }) => draft.file))].sort();
  const bytes = new Map<string, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(files.filter((_, n) => n % FOLDS === fold));
    const judge = judgeOf(learn([...samples.filter(({ draft }) => !out.has(draft.file)), ...always]));
    for (const { draft, seen } of samples.filter((sample) => out.has(sample.draft.file))) {
      const judgement = judge(seen);
      const { from, to } = markedWords(seen.tokens, judgement.evidence(likeliest(judgement.odds)));
      const row = [...OUTPUTS.map((output) => clamped(judgement.odds[output] * STEP)), from, to];
      bytes.set(draft.id, [...(bytes.get(draft.id) ?? []), ...row]);
    }
    tell(fold + 1, FOLDS);
  }
  return Object.fromEntries([...bytes].map(([id, row]) => [id, Buffer.from(row).toString('base64')]));
}

/** As a byte: two's complement. */
const clamped = (value: number): number => Math.max(-127, Math.min(127, Math.round(value))) & 255;

/** The kept judgements of one draft's sentences, in their order; null where the drafts changed since `npm run train`. */
export function judgementsOf(verdict: string | undefined, sentences: number): readonly Judgement[] | null {
  const bytes = Buffer.from(verdict ?? '', 'base64');
  if (bytes.length !== sentences * BYTES) return null;
  return Array.from({ length: sentences }, (_, n) => {
    const row = bytes.subarray(n * BYTES, (n + 1) * BYTES);
    const odds = Object.fromEntries(OUTPUTS.map((output, k) => [output, row.readInt8(k) / STEP])) as Judgement['odds'];
    const [from = 0, to = 0] = row.subarray(OUTPUTS.length);
    return {
      odds,
      evidence: () => Float32Array.from({ length: 256 }, (__, word) => Number(word >= from && word < to)),
    };
  });
}

/** Where the verdicts lie. */
export const verdictsFile = (lang: LanguageId): string => `data/second-reader/${lang}.json`;
