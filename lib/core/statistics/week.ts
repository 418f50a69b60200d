/** ISO weeks by name, `2026-W48`: they begin on Monday, and the first holds the year's first Thursday. */

/** Half a year. */
export const WEEKS_KEPT = 26;

const THURSDAY = 4;

/** Of a local day, `2026-11-24`. */
export function isoWeekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  // A week belongs to the year of its Thursday.
  const thursday = date.add({ days: THURSDAY - date.dayOfWeek });
  const week = Math.ceil(thursday.dayOfYear / 7);
  return `${thursday.year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday it begins with. */
export function mondayOf(week: string): Temporal.PlainDate {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  // The fourth of January is always in the first week.
  const first = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: number - 1 });
}

/** How many weeks `to` is after `from`. */
export const weeksBetween = (from: string, to: string): number => mondayOf(from).until(mondayOf(to)).days / 7;
