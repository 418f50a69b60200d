import { describe, expect, test } from 'vitest';
import { pruned, withDropped, withMoved, withoutSending, withSendingUndone, withStatus } from './change-reminders';
import { dueOnDay } from './due-on-day';
import type { ReminderStatus } from './reminder';
import { context, FRIDAY, HOURS, NOW, onDay, reminder, ZONE } from './reminder-for-tests';

const LATER = '2026-11-24T09:00:00Z';

describe('the agent’s word', () => {
  test('only the named reminder changes', () => {
    const changed = withStatus([onDay('2026-11-24'), onDay('2026-11-25')], '2026-11-25', 'done', LATER);
    expect(changed.map(({ status }) => status)).toEqual(['open', 'done']);
    expect(changed[1]).toMatchObject({ statusAt: LATER, history: [{ what: 'made' }, { what: 'done', at: LATER }] });
  });

  test('dropping keeps the reason, and taking it back forgets it', () => {
    const dropped = withDropped([reminder()], 'a', 'handed-over', LATER);
    expect(dropped[0]).toMatchObject({ status: 'dropped', dropReason: 'handed-over', statusAt: LATER });
    const back = withStatus(dropped, 'a', 'open', LATER);
    expect(back[0]).toMatchObject({ status: 'open', dropReason: null });
    expect(back[0]?.history.map(({ what }) => what)).toEqual(['made', 'dropped', 'opened']);
  });

  test.each(['open', 'done'] as const)('“fulfilled?” is answered by %s', (status) => {
    const [answered] = withStatus([reminder({ askedAt: NOW, askedBy: 's2' })], 'a', status, LATER);
    expect(answered).toMatchObject({ status, askedAt: null });
    expect(answered).not.toHaveProperty('askedBy');
  });

  test('“still open” changes nothing else', () => {
    expect(withStatus([reminder({ askedAt: NOW, askedBy: 's2' })], 'a', 'open', LATER)).toEqual([reminder()]);
  });
});

describe('moving', () => {
  const told = reminder({ notifiedAt: NOW, overdueToldAt: NOW, askedAt: NOW, askedBy: 's2' });

  test('keeps what was promised first, and starts anew with being told', () => {
    const once = withMoved([told], 'a', { kind: 'day', day: '2026-11-30' }, context(LATER));
    expect(once[0]).toMatchObject({
      due: dueOnDay('2026-11-30', ZONE, HOURS),
      promised: FRIDAY,
      notifiedAt: null,
      overdueToldAt: null,
      askedAt: null,
      status: 'open',
    });
    const twice = withMoved(once, 'a', { kind: 'tomorrow' }, context(LATER));
    expect(twice[0]).toMatchObject({ due: dueOnDay('2026-11-25', ZONE, HOURS), promised: FRIDAY });
    expect(twice[0]?.history.map(({ what }) => what)).toEqual(['made', 'moved', 'moved']);
  });

  test('saying which day was meant is no move', () => {
    const doubtful = reminder({ status: 'proposed', due: { ...FRIDAY, flags: ['ambiguous'] } });
    const [answered] = withMoved([doubtful], 'a', { kind: 'day', day: '2026-12-04' }, context(LATER));
    expect(answered).toMatchObject({ status: 'open', promised: null, history: [{ what: 'made' }, { what: 'opened' }] });
    const [undated] = withMoved([{ ...doubtful, due: null }], 'a', { kind: 'monday' }, context(LATER));
    expect(undated).toMatchObject({ status: 'open', promised: null });
  });

  test('a clear date that is only to be accepted was promised all the same', () => {
    const [moved] = withMoved([reminder({ status: 'proposed' })], 'a', { kind: 'monday' }, context(LATER));
    expect(moved).toMatchObject({ status: 'open', promised: FRIDAY });
  });
});

describe('taking back', () => {
  const both = [reminder(), reminder({ id: 'b', sendId: 's2' })];

  test('undoing a sending takes its reminders and its questions away', () => {
    const asked = reminder({ id: 'c', sendId: 's0', askedAt: NOW, askedBy: 's1' });
    expect(withSendingUndone([...both, asked], 's1')).toMatchObject([{ id: 'b' }, { id: 'c', askedAt: null }]);
  });

  test('reminders taken back leave the questions of a mail that stays sent', () => {
    const asked = reminder({ id: 'c', sendId: 's0', askedAt: NOW, askedBy: 's1' });
    expect(withoutSending([...both, asked], 's1')).toEqual([both[1], asked]);
  });
});

test.each<[ReminderStatus, number, number, boolean]>([
  ['done', 29, 30, true],
  ['done', 31, 30, false],
  ['done', 31, 90, true],
  ['dropped', 8, 7, false],
  ['open', 400, 30, true],
  ['proposed', 400, 30, true],
])('%s after %i days, kept for %i: %s', (status, days, keepDays, kept) => {
  const later = Temporal.Instant.from(NOW)
    .add({ hours: 24 * days })
    .toString();
  expect(pruned([reminder({ status })], context(later, { keepDays }))).toHaveLength(kept ? 1 : 0);
});
