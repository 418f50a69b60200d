/** Loads the judges of situations from the extension's own files; until they are there, or where they are missing, signals speak alone. */
import { browser } from 'wxt/browser';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { decodeModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon } from '@/lib/core/second-reader/senses';
import { createSituationJudge, type SituationJudge } from '@/lib/core/situations/situation-judge';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';

export interface SituationJudges {
  /** null: not there yet, or not to be had. */
  of(lang: LanguageId): SituationJudge | null;
  /** Loads them once; never rejects. */
  load(): Promise<void>;
}

export type WeightsLoader = (lang: LanguageId) => Promise<Uint8Array>;

export function createSituationJudges(loadWeights: WeightsLoader = fetchWeights): SituationJudges {
  const judges = new Map<LanguageId, SituationJudge>();
  let loading: Promise<void> | null = null;

  async function loadOne(lang: LanguageId): Promise<void> {
    const model = decodeModel(await loadWeights(lang));
    if (!model.ok) throw new Error(`weights of situations, ${lang}: ${model.error}`);
    const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
    judges.set(lang, createSituationJudge(model.value, lexicon));
  }

  async function loadAll(): Promise<void> {
    const loaded = await Promise.allSettled(LANGUAGE_IDS.map(loadOne));
    const failed = loaded.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failed.length > 0) console.warn('Tonfall: only signal words tell the situation.', ...failed);
  }

  return {
    of: (lang) => judges.get(lang) ?? null,
    load() {
      loading ??= loadAll();
      return loading;
    },
  };
}

async function fetchWeights(lang: LanguageId): Promise<Uint8Array> {
  const file = `/situations/${lang}.bin.gz` as const;
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
