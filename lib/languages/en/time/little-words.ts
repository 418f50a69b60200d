/** English words that lead, join and fill time phrases, parts of the day, and phrases that name no date. Folded. */
import { lead, onPart, part, type TimeWords } from '../../../core/commitments/time-symbols';

export const LITTLE_WORDS: readonly TimeWords[] = [
  [part('early'), 'early morning'],
  [onPart('early'), 'first thing|first thing in the morning|early in the morning|first thing on'],
  [part('morning'), 'morning'],
  [onPart('morning'), 'in the morning'],
  [onPart('noon'), 'at lunchtime|at lunch'],
  [part('afternoon'), 'afternoon'],
  [onPart('afternoon'), 'in the afternoon'],
  [part('evening'), 'evening|night'],
  [onPart('evening'), 'in the evening|at night'],
  [
    part('close'),
    'eod|cob|eob|cop|close of business|close of play|end of day|end of the day|end of business|end of play|end of business day|end of the business day|end of the working day|the end of the business day|close|home time|end of my shift|the end of my shift|the end of the day|the end of play|close of day',
  ],
  [
    { kind: 'other' },
    'good morning|good afternoon|good evening|good night|once a week|twice a week|once a month|twice a month|once a day|twice a day|times a week|times a day|a day in|the other day|one day|some day|hours a day|days a week|in the day',
  ],
  [
    lead('by'),
    'by|until|till|til|no later than|not later than|on or before|latest by|at the latest by|through|at the latest|by the latest|no later|by around|by about|until about|until around|till about|by no later than',
  ],
  [lead('before'), 'before|ahead of|prior to|in advance of'],
  [
    lead('within'),
    'within|inside|over the next|in the next|during the next|in under|in less than|in the coming|within the next|over the coming|in no more than',
  ],
  [lead('in'), 'in|in about|in around|in roughly|in approximately|in another'],
  [lead('on'), 'on|during|over|on or around'],
  [lead('at'), 'at|around|at around|at about|shortly after|just after|just before'],
  [lead('from'), 'from|after|as of|starting'],
  [lead('between'), 'between|from between'],
  [
    lead('past'),
    'since|last|yesterday|previous|ever since|dated|order from|order of|email from|email of|message from|message of|letter from|letter of|invoice from|invoice of|call from|call of|ticket from|ticket of|statement of|statement from|placed on|ordered on|bought on|purchased on|received on|sent on|delivered on|issued on|shipped on|as of last',
  ],
  [{ kind: 'ago' }, 'ago|back|earlier'],
  [{ kind: 'to' }, '–|-|to|or'],
  [{ kind: 'and' }, 'and'],
  [{ kind: 'comma' }, ','],
  [
    { kind: 'zone' },
    'et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|gmt|bst|utc|cet|cest|aest|ist|eastern|pacific|central|uk time|your time|our time|local time|london time|my time|eastern time|pacific time',
  ],
  [{ kind: 'filler' }, 'the|of|sharp|itself|latest|still|our|your|my|only|just|either|very'],
  [{ kind: 'every' }, 'every|each|any|every other'],
  [{ kind: 'habit' }, 'daily|weekly|on weekdays|at weekends|on weekends|around the clock'],
  [
    { kind: 'event' },
    'the same day|that day|that same day|same day|the same evening|the same afternoon|the same morning|that evening|the day after|the day before|the next day|the following day|the very next business day|straight after|right after|the same week|the evening before|the night before|on the spot|the day it arrives|the day i get it|the minute',
  ],
  [
    { kind: 'vague' },
    'shortly|soon|asap|as soon as possible|as quickly as possible|in due course|at the earliest|at our earliest convenience|promptly|very soon|as soon as we can|as soon as i can|in the near future|at some point|before long|as fast as possible|sometime soon|when i get a chance|as quickly as we can|in no time|momentarily|eventually|one of these days|in the coming days|in the coming weeks|over the coming days|over the coming weeks',
  ],
];
