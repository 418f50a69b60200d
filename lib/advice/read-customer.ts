/** The reader of customers' messages with all that ships: what the background asks, and the panel's adviser. */
import type { LanguageId } from '@/lib/core/language-id';
import { type CustomerReader, createCustomerReader, type MessageJudges } from '@/lib/core/situations/customer-reader';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { SIGNAL_WORDS } from '@/lib/languages/signal-words';

export const createShippedCustomerReader = (judgesFor?: (lang: LanguageId) => MessageJudges): CustomerReader =>
  createCustomerReader({ ...KNOWLEDGE, signals: SIGNAL_WORDS }, judgesFor);
