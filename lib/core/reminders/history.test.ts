import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withEvent } from './history';
import { HISTORY_LIMIT, type ReminderEvent } from './reminder';

const WHAT = ['opened', 'moved', 'told', 'asked', 'done', 'dropped'] as const satisfies ReminderEvent['what'][];
const moves = (history: readonly ReminderEvent[]): number => history.filter(({ what }) => what === 'moved').length;

test('stays short, begins with its making, ends with the latest, and never counts fewer moves', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WHAT), { minLength: 1, maxLength: 80 }), (events) => {
      let history: readonly ReminderEvent[] = [{ at: '0', what: 'made' }];
      for (const [n, what] of events.entries()) {
        const before = moves(history);
        history = withEvent(history, what, String(n + 1));
        expect(moves(history)).toBeGreaterThanOrEqual(before);
      }
      expect(history.length).toBeLessThanOrEqual(HISTORY_LIMIT);
      expect(history[0]?.what).toBe('made');
      expect(history.at(-1)).toEqual({ at: String(events.length), what: events.at(-1) });
      expect(history.map(({ at }) => Number(at))).toEqual(
        history.map(({ at }) => Number(at)).toSorted((a, b) => a - b),
      );
    }),
  );
});
