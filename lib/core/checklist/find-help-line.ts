/** A help line's number, exactly as the list has it. */
import type { Span } from '../text/span';
import { type DraftSentence, shows } from './draft-parts';

const NUMBER = /\+?\d(?:[\d\s/().-]{0,20}\d)?/g;
/** Shorter numbers count many other things. */
const SHORT = 6;

export function findHelpLine(body: readonly DraftSentence[], numbers: ReadonlySet<string>): Span | null {
  for (const sentence of body) {
    const calls = shows(sentence, 'help');
    for (const match of sentence.text.matchAll(NUMBER)) {
      const digits = match[0].replace(/\D/g, '');
      if (!numbers.has(digits) || (digits.length <= SHORT && !calls)) continue;
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
}
