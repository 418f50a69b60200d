/** A draft with the words for a day put in place, as one click would. */
import type { LanguageId } from '../language-id';
import type { Commitment, DueContext } from './commitment';
import type { CommitmentKnowledge } from './commitment-cues';
import { placedWords, placeOfDay } from './date-writer';
import { createCommitmentFinder } from './find-commitments';
import { createPromiseJudge } from './judge-promise';
import { NO_LIMITS } from './limits';

// A Monday.
const CONTEXT: DueContext = {
  now: '2026-11-23T09:00:00+01:00',
  zone: 'Europe/Berlin',
  region: null,
  workingHours: ['09:00', '17:00'],
};

type Write = (promise: Commitment, text: string, context: DueContext) => string | null;

export interface DayWriting {
  readonly clear: Write;
  readonly offer: Write;
  /** For Wednesday, 2 December. */
  readonly second: Write;
  /** The words for a day, `2026-11-27`, alone. */
  wordsFor(text: string, lang: LanguageId, day: string): string | null;
  /** The draft with the words in place; null where there are none. */
  written(write: Write, text: string, lang: LanguageId, more?: Partial<DueContext>): string | null;
}

export function dayWriting(knowledge: CommitmentKnowledge): DayWriting {
  const finder = createCommitmentFinder(knowledge, { expectations: true });
  const judge = createPromiseJudge(knowledge);

  function promiseIn(text: string, lang: LanguageId, context: DueContext): Commitment {
    const [promise] = finder.find(text, context, lang);
    if (!promise) throw new Error(`no promise in "${text}"`);
    return promise;
  }

  return {
    clear: (promise, text, context) => judge.judge(promise, text, NO_LIMITS, context).clear,
    offer: (promise, text, context) => judge.judge(promise, text, NO_LIMITS, context).offer,
    second: (promise, text, context) => judge.wordsFor(promise, text, '2026-12-02', context),
    wordsFor: (text, lang, day) => judge.wordsFor(promiseIn(text, lang, CONTEXT), text, day, CONTEXT),
    written(write, text, lang, more = {}) {
      const context = { ...CONTEXT, ...more };
      const promise = promiseIn(text, lang, context);
      const words = write(promise, text, context);
      const place = placeOfDay(promise);
      if (words === null || !place) return null;
      return text.slice(0, place.start) + placedWords(words, text, place) + text.slice(place.end);
    },
  };
}
