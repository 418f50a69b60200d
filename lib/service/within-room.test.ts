/** All customers together take bounded room. */
import { expect, test } from 'vitest';
import { MOST_ENTRIES, withinRoom } from './within-room';

const entries = (count: number, day: string): { readonly day: string }[] =>
  Array.from({ length: count }, () => ({ day }));

test('as long as there is room, nothing changes', () => {
  const all = { a: entries(MOST_ENTRIES - 1, '2026-01-01'), b: entries(1, '2026-11-24') };
  expect(withinRoom(all)).toBe(all);
});

test('those silent for the longest leave, and no more than must', () => {
  const half = MOST_ENTRIES / 2;
  const all = {
    recent: entries(half, '2026-11-24'),
    silent: entries(1, '2026-01-01'),
    older: entries(half, '2026-06-01'),
  };
  expect(Object.keys(withinRoom(all))).toEqual(['recent', 'older']);
});
