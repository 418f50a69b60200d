/** Now, as the background's work needs it. */
import { localDay } from '@/lib/core/local-time';

export const now = (): string => Temporal.Now.instant().toString();

/** The agent's local day, `2026-11-24`. */
export const today = (): string => localDay(now(), Temporal.Now.timeZoneId()).toString();
