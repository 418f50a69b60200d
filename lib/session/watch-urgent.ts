/** Asks the background whether a customer's newest message speaks of danger to a life: each message once in a page. */
import type { LanguageId } from '@/lib/core/language-id';
import { ask } from '@/lib/platform/messages';

export interface UrgentMessages {
  /** `expected` is the draft's language, for messages too short to tell their own. */
  look(message: string | undefined, expected: LanguageId | null): void;
  has(message: string | undefined): boolean;
}

export function createUrgentMessages(onFound: () => void): UrgentMessages {
  const answers = new Map<string, boolean>();

  return {
    look(message, expected) {
      if (!message || answers.has(message)) return;
      answers.set(message, false);
      ask('page/urgent', { message, expected }).then(
        (urgent) => {
          if (!urgent) return;
          answers.set(message, true);
          onFound();
        },
        // Nobody answered: the next look asks again.
        () => answers.delete(message),
      );
    },
    has: (message) => answers.get(message ?? '') === true,
  };
}
