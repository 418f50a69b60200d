/** The judges that ship, and the reader of customers' messages with them. */
import { createShippedCustomerReader } from '@/lib/advice/read-customer';
import type { LanguageId } from '@/lib/core/language-id';
import { perLanguage } from '@/lib/core/per-language';
import type { CustomerReader } from '@/lib/core/situations/customer-reader';
import {
  createLearnedJudge,
  JUDGES,
  type JudgeId,
  type LearnedJudges,
  NO_LEARNED_JUDGES,
} from '@/lib/languages/learned-judges';
import { shippedWeights } from './shipped-weights';

const shippedJudge = (judge: JudgeId): ((lang: LanguageId) => Partial<LearnedJudges>) =>
  shippedWeights(judge, `npm run train -- --only ${judge}`, (weights, lang) =>
    createLearnedJudge(judge, weights, lang),
  );

const judges = JUDGES.map(shippedJudge);

export const shippedJudges = perLanguage(
  (lang): LearnedJudges => Object.assign({}, NO_LEARNED_JUDGES, ...judges.map((judgeOf) => judgeOf(lang))),
);

export const shippedCustomerReader = (): CustomerReader => createShippedCustomerReader(shippedJudges);
