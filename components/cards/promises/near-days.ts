/** Which near days are worth a button of their own. */

const FRIDAY = 5;

/** Before a weekend "tomorrow" would be a day off; on a Sunday it is "next Monday" already. */
export const isTomorrowOffered = (today: string): boolean => Temporal.PlainDate.from(today).dayOfWeek < FRIDAY;
