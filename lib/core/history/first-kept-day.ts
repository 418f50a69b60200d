/** The first local day that is still kept: what is older leaves. */

/** `keepDays` counts today. */
export const firstKeptDay = (today: string, keepDays: number): string =>
  Temporal.PlainDate.from(today)
    .subtract({ days: keepDays - 1 })
    .toString();
