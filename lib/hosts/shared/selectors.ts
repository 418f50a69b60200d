/** Host pages change their markup in steps and by trial groups: a selector is an ordered list of candidates, the surest first. */

export type Candidates = readonly [string, ...string[]];

export type Scope = Document | Element;

/** The first element of the first candidate that matches: order is confidence, not place in the page. */
export function findFirst(scope: Scope, candidates: Candidates): HTMLElement | null {
  for (const candidate of candidates) {
    const element = scope.querySelector<HTMLElement>(candidate);
    if (element) return element;
  }
  return null;
}

/** All elements of the first candidate that matches any. */
export function findAll(scope: Scope, candidates: Candidates): HTMLElement[] {
  for (const candidate of candidates) {
    const elements = scope.querySelectorAll<HTMLElement>(candidate);
    if (elements.length > 0) return [...elements];
  }
  return [];
}

/** The nearest ancestor (or the element itself) of the first candidate that has one. */
export function findAround(element: Element, candidates: Candidates): HTMLElement | null {
  for (const candidate of candidates) {
    const around = element.closest<HTMLElement>(candidate);
    if (around) return around;
  }
  return null;
}

export const anyOf = (candidates: Candidates): string => candidates.join(', ');

export function readValue(scope: Scope, candidates: Candidates): string | null {
  const element = findFirst(scope, candidates);
  const value =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value.trim() : '';
  return value === '' ? null : value;
}
