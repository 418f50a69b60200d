/** Instants as the clocks and calendars of a zone show them. Instants are written in ISO 8601. */

export const localTime = (instant: string, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

export const localDay = (instant: string, zone: string): Temporal.PlainDate => localTime(instant, zone).toPlainDate();

/** When the local day of an instant is over, in milliseconds since the epoch. */
export const endOfDay = (instant: string, zone: string): number =>
  localTime(instant, zone).add({ days: 1 }).startOfDay().epochMilliseconds;

/** Wall-clock time with the offset that holds then, as due dates are kept: `2026-11-27T09:00:00+01:00`. */
export const writtenTime = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** The day that such a time names; it keeps its date wherever the agent travels. */
export const writtenDate = (time: string): Temporal.PlainDate => Temporal.PlainDate.from(time.slice(0, 10));
