/** The signals in customers' messages, by language. */
import type { LanguageId } from '../core/language-id';
import type { SignalWords } from '../core/situations/message-signals';
import { germanSignals } from './de/signals';
import { englishSignals } from './en/signals';

export const SIGNAL_WORDS: Readonly<Record<LanguageId, SignalWords>> = { de: germanSignals, en: englishSignals };
