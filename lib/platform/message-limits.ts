/** How much of a mail and of a thread crosses to the background; for both ends, so that a page sends no more than is taken. */

/** As much of a mail as is read. Characters. */
export const LONGEST_MESSAGE = 50_000;
/** Of a thread, the newest. */
export const MOST_MESSAGES = 20;
