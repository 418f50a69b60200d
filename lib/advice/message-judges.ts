/** Loads the judges of customers' messages from the extension's own files; until they are there, or where they are missing, signals speak alone. */
import { browser } from 'wxt/browser';
import { LANGUAGE_IDS, type LanguageId } from '@/lib/core/language-id';
import { decodeModel } from '@/lib/core/second-reader/model';
import { type MessageJudges, NO_JUDGES } from '@/lib/core/situations/customer-reader';
import { createMessageJudge, MESSAGE_JUDGES, type MessageJudgeId } from '@/lib/languages/message-judges';

export interface LoadedJudges {
  /** The same object until another judge is there. */
  of(lang: LanguageId): MessageJudges;
  /** Loads them once; never rejects. */
  load(): Promise<void>;
}

export type WeightsLoader = (judge: MessageJudgeId, lang: LanguageId) => Promise<Uint8Array>;

export function createMessageJudges(loadWeights: WeightsLoader = fetchWeights): LoadedJudges {
  const judges = new Map<LanguageId, MessageJudges>();
  let loading: Promise<void> | null = null;

  async function loadOne(judge: MessageJudgeId, lang: LanguageId): Promise<void> {
    const model = decodeModel(await loadWeights(judge, lang));
    if (!model.ok) throw new Error(`weights of ${judge}, ${lang}: ${model.error}`);
    judges.set(lang, { ...(judges.get(lang) ?? NO_JUDGES), ...createMessageJudge(judge, model.value, lang) });
  }

  async function loadAll(): Promise<void> {
    const all = LANGUAGE_IDS.flatMap((lang) => MESSAGE_JUDGES.map((judge) => loadOne(judge, lang)));
    const failed = (await Promise.allSettled(all)).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failed.length > 0) console.warn('Tonfall: only signal words tell what a message is about.', ...failed);
  }

  return {
    of: (lang) => judges.get(lang) ?? NO_JUDGES,
    load() {
      loading ??= loadAll();
      return loading;
    },
  };
}

async function fetchWeights(judge: MessageJudgeId, lang: LanguageId): Promise<Uint8Array> {
  const file = `/${judge}/${lang}.bin.gz` as const;
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
