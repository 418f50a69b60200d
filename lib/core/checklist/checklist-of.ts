/** The checklist of a reply: what the play asks for, what the draft holds of it, and what the agent ticked. */
import type { NeededElement } from '../plays/play';
import type { ChecklistItem, ElementId, FoundElement, ItemState } from './element';

/** What the agent said of an element by hand. */
export type ElementMarks = Readonly<Partial<Record<ElementId, ItemState>>>;

/** In the order of the play; an agent's mark wins. */
export function checklistOf(
  needed: readonly NeededElement[],
  found: readonly FoundElement[],
  marks: ElementMarks = {},
): ChecklistItem[] {
  return needed.map(({ id, must }) => {
    const mark = marks[id];
    if (mark) return { id, must, state: mark, by: 'agent', where: null, hollow: false };
    const here = found.filter(({ element }) => element === id);
    const real = here.find(({ hollow }) => !hollow);
    const best = real ?? here[0];
    return {
      id,
      must,
      state: real ? 'done' : 'missing',
      by: 'software',
      where: best ? { start: best.start, end: best.end } : null,
      hollow: !real && best !== undefined,
    };
  });
}

/** The same for elements whatever the play: what it does not ask for is not needed. */
export const stateOf = (items: readonly ChecklistItem[], id: ElementId): ItemState =>
  items.find((item) => item.id === id)?.state ?? 'not-needed';
