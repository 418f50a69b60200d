/** The reader of customers' messages with all that ships: what the background asks, and the panel's adviser. */
import type { LanguageId } from '@/lib/core/language-id';
import { type CustomerReader, createCustomerReader } from '@/lib/core/situations/customer-reader';
import type { SituationJudge } from '@/lib/core/situations/situation-judge';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';

/** Danger to a life is told by words alone, so `urgent` needs no judge. */
export const createShippedCustomerReader = (
  judgeFor: (lang: LanguageId) => SituationJudge | null = () => null,
): CustomerReader => createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS }, judgeFor);
