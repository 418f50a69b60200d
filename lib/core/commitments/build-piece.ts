/** What a matched shape means: a day, an hour, or a time that has gone by or recurs. */
import { clockPiece, minutesPiece } from './build-clock';
import { dayPiece, dottedPiece, weekdayMeaning } from './build-day';
import type { ShapeMatch } from './match-shape';
import { symbolOf } from './symbol-of';
import type { TimeKnowledge } from './time-knowledge';
import type { TimePiece } from './time-piece';

export function buildPiece({ name, symbols }: ShapeMatch, knowledge: TimeKnowledge): TimePiece | null {
  switch (name) {
    case 'gone':
      return { kind: 'gone' };
    case 'habit':
      return { kind: 'habit', day: weekdayMeaning(symbols), part: symbolOf(symbols, 'part')?.part ?? null };
    case 'clock':
    case 'clockRange':
      return clockPiece(symbols, knowledge);
    case 'clockMinutes':
      return minutesPiece(symbols, knowledge);
    case 'dotted':
      return dottedPiece(symbols);
    case 'part': {
      const part = symbolOf(symbols, 'part');
      return part ? { kind: 'part', part: part.part } : null;
    }
    default: {
      const day = dayPiece(name, symbols);
      return day ? { kind: 'day', day } : null;
    }
  }
}
