/** How long scripts and tests wait for a change. Tests do not measure time: a busy machine may stand still for seconds. */

/** Milliseconds that a wait lasts before it fails. */
export const PATIENCE = 20_000;
const STEP = 100;

/** Looks until something is found, which is null before; fails with what `missing` says of the last look. */
export async function waitUntil<T>(look: () => Promise<T | null>, missing: () => string): Promise<T> {
  for (let waited = 0; ; waited += STEP) {
    const found = await look();
    if (found !== null) return found;
    if (waited >= PATIENCE) throw new Error(missing());
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
