/** Whether a write failed because the browser's storage or the disk is full: freeing space helps then, trying again does not. */

/**
 * Browsers tell it in words only, and the words cross the messaging as plain text. Chromium: "Resource::kQuotaBytes quota exceeded";
 * Firefox: "QuotaExceededError: storage.local API call exceeded its quota limitations" and NS_ERROR_FILE_NO_DEVICE_SPACE.
 */
const FULL = /quota|no_?\s?(?:device_)?space/i;

export const isStorageFull = (error: unknown): boolean => error instanceof Error && FULL.test(error.message);
