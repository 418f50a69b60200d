/** The shipped judges of situations, and the reader of customers' messages with them. */
import { ok } from '@/lib/core/result';
import { decodeModel } from '@/lib/core/second-reader/model';
import { createSenseLexicon } from '@/lib/core/second-reader/senses';
import { type CustomerReader, createCustomerReader } from '@/lib/core/situations/customer-reader';
import { createSituationJudge } from '@/lib/core/situations/situation-judge';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { READER_WORDS } from '@/lib/languages/reader-words';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';
import { shippedWeights } from './shipped-weights';

const shippedSituationJudge = shippedWeights('situations', 'npm run train -- --situations', (weights, lang) => {
  const model = decodeModel(weights);
  if (!model.ok) return model;
  const lexicon = createSenseLexicon(READER_WORDS[lang].senses, KNOWLEDGE.languages[lang]);
  return ok(createSituationJudge(model.value, lexicon));
});

export const shippedCustomerReader = (): CustomerReader =>
  createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS }, shippedSituationJudge);
