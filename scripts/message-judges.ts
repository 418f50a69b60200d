/** The shipped judges of customers' messages, and the reader with them. */
import { createShippedCustomerReader } from '@/lib/advice/read-customer';
import type { LanguageId } from '@/lib/core/language-id';
import { perLanguage } from '@/lib/core/per-language';
import { ok } from '@/lib/core/result';
import { decodeModel } from '@/lib/core/second-reader/model';
import { type CustomerReader, type MessageJudges, NO_JUDGES } from '@/lib/core/situations/customer-reader';
import { createMessageJudge, MESSAGE_JUDGES, type MessageJudgeId } from '@/lib/languages/message-judges';
import { shippedWeights } from './shipped-weights';

const shippedJudge = (judge: MessageJudgeId): ((lang: LanguageId) => Partial<MessageJudges>) =>
  shippedWeights(judge, `npm run train -- --only ${judge}`, (weights, lang) => {
    const model = decodeModel(weights);
    return model.ok ? ok(createMessageJudge(judge, model.value, lang)) : model;
  });

const shippedJudges = MESSAGE_JUDGES.map(shippedJudge);

const judgesOf = perLanguage(
  (lang): MessageJudges => Object.assign({}, NO_JUDGES, ...shippedJudges.map((judgeOf) => judgeOf(lang))),
);

export const shippedCustomerReader = (): CustomerReader => createShippedCustomerReader(judgesOf);
