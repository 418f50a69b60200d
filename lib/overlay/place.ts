/** Where a card stands: below its phrase or above, never off the screen, and over its phrase only in a window too small for both. One layout read a call. */

const GAP = 6;
const EDGE = 8;

export function placeBeside(box: HTMLElement, phrase: DOMRectList): void {
  const first = phrase[0];
  const last = phrase[phrase.length - 1];
  if (!first || !last) return;
  const { width, height } = box.getBoundingClientRect();
  const view = box.ownerDocument.documentElement;
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const fitsBelow = below + height <= view.clientHeight - EDGE;
  const top = fitsBelow ? below : above < EDGE ? view.clientHeight - EDGE - height : above;
  const anchor = fitsBelow || above < EDGE ? last : first;
  const left = Math.max(EDGE, Math.min(anchor.left, view.clientWidth - width - EDGE));
  box.style.setProperty('top', `${Math.round(Math.max(EDGE, top))}px`);
  box.style.setProperty('left', `${Math.round(left)}px`);
}
