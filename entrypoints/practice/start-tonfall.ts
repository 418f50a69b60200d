/** Starts Tonfall on the practice desk, as the content script does on a host page. */

/** Replace this body: practiceAdapter (lib/hosts/practice) and a session. */
export function startTonfall(): void {}
