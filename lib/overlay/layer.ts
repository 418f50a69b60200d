/**
 * The one element that Tonfall adds to a host page, beside its body: a closed shadow root in which card and badge live, out of reach of
 * the page's styles and scripts. Its style sheet is constructed, which no content security policy blocks.
 */
import tokens from '@/assets/tokens.css?inline';
import styles from './overlay.css?inline';

export interface Layer {
  readonly root: ShadowRoot;
  /** Focus or pointer is inside. */
  holds(target: EventTarget | null): boolean;
}

export function createLayer(document: Document, signal: AbortSignal): Layer {
  const host = document.createElement('tonfall-layer');
  // Fixed to nothing: the page's layout never changes.
  host.style.setProperty('all', 'initial');
  // The card follows the browser's light or dark, as the panel does; a host's own theme cannot be known.
  host.style.setProperty('color-scheme', 'light dark');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, `${tokens}\n${styles}`);
  // Keys pressed in the card are the card's: hosts bind single letters for whole mailboxes.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    root.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { root, holds: (target) => target === host };
}

function addStyles(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 may hand content scripts a sheet of another realm, which a shadow root refuses.
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
