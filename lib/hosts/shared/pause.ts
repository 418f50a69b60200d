/** Waiting that ends with its owner. */

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls back once after the time, unless the signal aborts before. */
export function callLater(callback: () => void, milliseconds: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const cancel = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    callback();
  }, milliseconds);
  signal.addEventListener('abort', cancel, { once: true });
}
