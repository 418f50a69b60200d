/** Loads the learned judges from the extension's own files; until they are there, or where they are missing, signals and cues speak alone. */
import { browser } from 'wxt/browser';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import {
  createLearnedJudge,
  JUDGES,
  type JudgeId,
  type LearnedJudges,
  NO_LEARNED_JUDGES,
} from '@/lib/languages/learned-judges';

export interface LoadedJudges {
  /** The same object until another judge is there. */
  of(lang: LanguageId): LearnedJudges;
  /** Loads them once; never rejects. */
  load(): Promise<void>;
}

export type WeightsLoader = (judge: JudgeId, lang: LanguageId) => Promise<Uint8Array>;

export interface JudgesToLoad {
  /** All of them, unless named. */
  readonly ids?: readonly JudgeId[];
  readonly loadWeights?: WeightsLoader;
}

export function createJudgeLoader({ ids = JUDGES, loadWeights = fetchWeights }: JudgesToLoad = {}): LoadedJudges {
  const judges = new Map<LanguageId, LearnedJudges>();
  let loading: Promise<void> | null = null;

  async function loadOne(judge: JudgeId, lang: LanguageId): Promise<void> {
    const made = createLearnedJudge(judge, await loadWeights(judge, lang), lang);
    if (!made.ok) throw new Error(`weights of ${judge}, ${lang}: ${made.error}`);
    judges.set(lang, { ...(judges.get(lang) ?? NO_LEARNED_JUDGES), ...made.value });
  }

  async function loadAll(): Promise<void> {
    const all = LANGUAGE_IDS.flatMap((lang) => ids.map((judge) => loadOne(judge, lang)));
    const failed = (await Promise.allSettled(all)).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failed.length > 0) console.warn('Tonfall: only words of its lists tell what is meant.', ...failed);
  }

  return {
    of: (lang) => judges.get(lang) ?? NO_LEARNED_JUDGES,
    load() {
      loading ??= loadAll();
      return loading;
    },
  };
}

async function fetchWeights(judge: JudgeId, lang: LanguageId): Promise<Uint8Array> {
  const file = `/${judge}/${lang}.bin.gz` as const;
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
