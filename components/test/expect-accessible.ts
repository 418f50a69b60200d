/** Fails with axe's own words when what is rendered breaks WCAG 2.2 AA. */
import axe from 'axe-core';
import { expect } from 'vitest';

// No layout in tests: contrast is checked from the tokens, and target sizes by the classes that set them.
const RULES = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function expectAccessible(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, { runOnly: TAGS, rules: RULES });
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect(told).toEqual([]);
}
