/** Small helpers to write the simulated pages. */

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The source of a page script. The bundler of the tests may have wrapped inner functions in a naming helper, which pages lack. */
export function pageScript<T>(run: (options: T) => void, options: T): string {
  return `(() => { const __name = (f) => f; (${run.toString()})(${JSON.stringify(options).replaceAll('<', '\\u003c')}); })();`;
}
