/** Tells the first look at the reminders after a browser start from all others, for what came due while the browser was shut. */
import { browser } from 'wxt/browser';

/** Lives in storage.session, which both browsers empty when they quit; the worker itself stops and starts many times between. */
const MARKER = 'looked';

/** The returned function answers true once, to its first caller, if that is the first since the browser started. */
export function createFirstLook(): () => Promise<boolean> {
  let last: Promise<boolean> | null = null;
  return () => {
    const mine = last ?? leaveMarker();
    // Later callers wait for the first, so that none tells one by one what belongs into its summary.
    last = mine.then(() => false);
    return mine;
  };
}

async function leaveMarker(): Promise<boolean> {
  try {
    const found = await browser.storage.session.get(MARKER);
    await browser.storage.session.set({ [MARKER]: true });
    return found[MARKER] !== true;
  } catch {
    // Without the marker nobody can tell; what is due is told one by one.
    return false;
  }
}
