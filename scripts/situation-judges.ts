/** The shipped judges of situations, read from public/situations, and the reader of customers' messages with them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguageId } from '@/lib/core/language-id';
import { decodeModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon } from '@/lib/core/second-reader/senses';
import { type CustomerReader, createCustomerReader } from '@/lib/core/situations/customer-reader';
import { createSituationJudge, type SituationJudge } from '@/lib/core/situations/situation-judge';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';

const FOLDER = resolve(import.meta.dirname, '../public/situations');
const loaded = new Map<LanguageId, SituationJudge>();

function shippedSituationJudge(lang: LanguageId): SituationJudge {
  const known = loaded.get(lang);
  if (known) return known;
  const file = `${FOLDER}/${lang}.bin.gz`;
  const model = decodeModel(gunzipSync(readFileSync(file)));
  if (!model.ok) throw new Error(`${file} ${model.error}; npm run train -- --situations`);
  const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
  const judge = createSituationJudge(model.value, lexicon);
  loaded.set(lang, judge);
  return judge;
}

export const shippedCustomerReader = (): CustomerReader =>
  createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS }, shippedSituationJudge);
