/** The date of the first time phrase in a text; what the panel's date field and the tests ask. */
import type { Span } from '../text/span';
import type { Due, DueContext } from './commitment';
import type { TimeFinder } from './find-times';
import { resolveTime } from './resolve-time';
import type { TimeKnowledge } from './time-knowledge';
import { isDated } from './time-phrase';

export interface SpokenDue {
  readonly when: Span;
  readonly due: Due | null;
  /** It names a time, but none that anyone can be held to. */
  readonly vague: boolean;
}

/** The dated phrase of `text` that binds first, else a vague one, else null. */
export function resolveDue(
  text: string,
  finder: TimeFinder,
  knowledge: TimeKnowledge,
  context: DueContext,
  { start, end }: Span = { start: 0, end: text.length },
): SpokenDue | null {
  const phrases = finder.find(text, start, end);
  const phrase = phrases.find(isDated) ?? phrases.find(({ day }) => day?.kind === 'vague') ?? phrases[0];
  if (!phrase) return null;
  const due = resolveTime(phrase, context, knowledge);
  return { when: { start: phrase.start, end: phrase.end }, due, vague: phrase.day?.kind === 'vague' };
}
