/** Puts a simulated page into the test's document, without its scripts: a test plays the host's part itself. */

export function showPage(address: string, html: string): void {
  (window as unknown as { readonly happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  for (const script of document.querySelectorAll('script')) script.remove();
}

/** An element that the page surely has. */
export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`not in the page: ${selector}`);
  return element;
}
