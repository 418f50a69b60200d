/** Made-up dates. It is Tuesday, 24 November 2026. */
import type { Due } from '@/lib/core/commitments/commitment';

export const day = (date: string, flags: Due['flags'] = []): Due => ({
  from: `${date}T09:00:00+01:00`,
  to: `${date}T17:00:00+01:00`,
  precision: 'day',
  flags,
});

export const minute = (date: string, time: string): Due => ({
  from: `${date}T${time}:00+01:00`,
  to: `${date}T${time}:00+01:00`,
  precision: 'minute',
  flags: [],
});

export const dues = {
  friday: day('2026-11-27'),
  timed: minute('2026-11-27', '14:00'),
  halfPast: minute('2026-11-25', '09:30'),
  morning: {
    from: '2026-11-26T08:00:00+01:00',
    to: '2026-11-26T12:00:00+01:00',
    precision: 'part',
    flags: [],
  },
  week: { from: '2026-11-30T09:00:00+01:00', to: '2026-12-04T17:00:00+01:00', precision: 'week', flags: [] },
  month: { from: '2026-12-01T09:00:00+01:00', to: '2026-12-31T17:00:00+01:00', precision: 'month', flags: [] },
  sunday: day('2026-11-29', ['nonWorkingDay']),
  ambiguous: day('2026-12-04', ['ambiguous']),
  nextYear: day('2027-01-11'),
} as const satisfies Readonly<Record<string, Due>>;
